using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Departments;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class SubdistrictConfiguration : IEntityTypeConfiguration<Subdistrict>
{
    public void Configure(EntityTypeBuilder<Subdistrict> subdistrict)
    {
        subdistrict.ToTable("subdistricts");
        subdistrict.HasKey(s => s.Code);
        subdistrict.Property(s => s.Code).HasMaxLength(9);
        subdistrict.Property(s => s.Name).HasMaxLength(30);
        subdistrict.Property(s => s.Suffix).HasMaxLength(4);
        subdistrict.Ignore(s => s.ShortName);
    }
}

internal sealed class CommunityConfiguration : IEntityTypeConfiguration<Community>
{
    public void Configure(EntityTypeBuilder<Community> community)
    {
        community.ToTable("communities");
        community.HasKey(c => c.Code);
        community.Property(c => c.Code).HasMaxLength(12);
        community.Property(c => c.Name).HasMaxLength(40);
        community.Property(c => c.SubdistrictCode).HasMaxLength(9);
        community.HasOne<Subdistrict>().WithMany().HasForeignKey(c => c.SubdistrictCode).OnDelete(DeleteBehavior.Restrict);
    }
}
