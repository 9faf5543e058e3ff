using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Departments;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class DepartmentConfiguration : IEntityTypeConfiguration<Department>
{
    public void Configure(EntityTypeBuilder<Department> department)
    {
        department.ToTable("departments");
        department.HasKey(d => d.Code);
        department.Property(d => d.Code).HasMaxLength(10);
        department.Property(d => d.Name).HasMaxLength(60);
        department.Property(d => d.ShortName).HasMaxLength(20);
        department.Property(d => d.ParentCode).HasMaxLength(10);
        department.Property(d => d.SubdistrictCode).HasMaxLength(9);
        department.PrimitiveCollection(d => d.SafetyDomains).ElementType(domain => domain.HasConversion<string>());
        department.HasOne<Department>().WithMany().HasForeignKey(d => d.ParentCode).OnDelete(DeleteBehavior.Restrict);
        department.HasOne<Subdistrict>().WithMany().HasForeignKey(d => d.SubdistrictCode).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class LiaisonConfiguration : IEntityTypeConfiguration<Liaison>
{
    public void Configure(EntityTypeBuilder<Liaison> liaison)
    {
        liaison.ToTable("liaisons");
        liaison.Property(l => l.Department).HasMaxLength(10);
        liaison.Property(l => l.Name).HasMaxLength(60);
        liaison.Property(l => l.Title).HasMaxLength(60);
        liaison.Property(l => l.Phone).HasMaxLength(30);
        liaison.HasOne<Department>().WithMany().HasForeignKey(l => l.Department).OnDelete(DeleteBehavior.Restrict);

        liaison.Property(l => l.Document).HasMaxLength(200);
        liaison.Property(l => l.Handover).HasMaxLength(500);

        // 六(二): at most one of each is open; who held a post before is found by its days.
        liaison.HasIndex(l => new { l.Department, l.Kind }).IsUnique().HasFilter("\"to\" is null").HasDatabaseName("ix_liaisons_one_open");
        liaison.HasIndex(l => new { l.Department, l.From });
    }
}

internal sealed class OfficerConfiguration : IEntityTypeConfiguration<Officer>
{
    public void Configure(EntityTypeBuilder<Officer> officer)
    {
        officer.ToTable("officers");
        officer.Property(o => o.Department).HasMaxLength(10);
        officer.Property(o => o.Name).HasMaxLength(60);
        officer.Property(o => o.CertificateNo).HasMaxLength(40);
        officer.Property(o => o.IssuedBy).HasMaxLength(100);
        officer.HasOne<Department>().WithMany().HasForeignKey(o => o.Department).OnDelete(DeleteBehavior.Restrict);

        // A filing names officers by their certificates; a certificate belongs to one person.
        officer.HasIndex(o => o.CertificateNo).IsUnique();
    }
}

internal sealed class DelegationConfiguration : IEntityTypeConfiguration<Delegation>
{
    public void Configure(EntityTypeBuilder<Delegation> delegation)
    {
        delegation.ToTable("delegations");
        delegation.Property(d => d.Office).HasMaxLength(10);
        delegation.Property(d => d.Body).HasMaxLength(10);
        delegation.Property(d => d.DeedNo).HasMaxLength(100);
        delegation.Property(d => d.PublishedAt).HasMaxLength(300);
        delegation.Property(d => d.RevokedBecause).HasMaxLength(200);
        delegation.PrimitiveCollection(d => d.SafetyDomains).ElementType(domain => domain.HasConversion<string>());
        delegation.HasOne<Department>().WithMany().HasForeignKey(d => d.Office).OnDelete(DeleteBehavior.Restrict);
        delegation.Ignore(d => d.Stands);

        // Each list of a street office asks for its deeds.
        delegation.HasIndex(d => new { d.Office, d.ValidUntil });
    }
}

internal sealed class SuspensionConfiguration : IEntityTypeConfiguration<Suspension>
{
    public void Configure(EntityTypeBuilder<Suspension> suspension)
    {
        suspension.ToTable("suspensions");
        suspension.Property(s => s.Department).HasMaxLength(10);
        suspension.Property(s => s.Reason).HasMaxLength(300);
        suspension.Property(s => s.Document).HasMaxLength(200);
        suspension.Property(s => s.SuspendedBy).HasMaxLength(100);
        suspension.Property(s => s.RestoredBecause).HasMaxLength(300);
        suspension.Property(s => s.RestoredBy).HasMaxLength(100);
        suspension.HasOne<Department>().WithMany().HasForeignKey(s => s.Department).OnDelete(DeleteBehavior.Restrict);

        // A department is out of service once.
        suspension.HasIndex(s => s.Department).IsUnique().HasFilter("restored_on is null");
    }
}
