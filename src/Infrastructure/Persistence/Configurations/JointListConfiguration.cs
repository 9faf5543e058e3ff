using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Inspections;
using Supervision.Domain.JointLists;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class JointListConfiguration : IEntityTypeConfiguration<JointList>, IEntityTypeConfiguration<JointVisit>
{
    public void Configure(EntityTypeBuilder<JointList> list)
    {
        list.ToTable("joint_lists");
        list.HasMany(l => l.Visits).WithOne().HasForeignKey(visit => visit.JointListId).OnDelete(DeleteBehavior.Cascade);
        list.Navigation(l => l.Visits).UsePropertyAccessMode(PropertyAccessMode.Field);

        // One first list and one of each supplement; at most one of a month is a draft.
        list.HasIndex(l => new { l.Month, l.Sequence }).IsUnique();
        list.HasIndex(l => l.Month).IsUnique().HasFilter("status = 'Draft'").HasDatabaseName("ix_joint_lists_one_draft");
    }

    public void Configure(EntityTypeBuilder<JointVisit> visit)
    {
        visit.ToTable("joint_visits");
        visit.Property(v => v.Subdistrict).HasMaxLength(9);
        visit.Property(v => v.LeadDepartment).HasMaxLength(10);
        visit.OwnsMany(v => v.Lines, lines =>
        {
            lines.ToJson();
            lines.Ignore(line => line.Window);
        });
        visit.Navigation(v => v.Lines).UsePropertyAccessMode(PropertyAccessMode.Field);
        visit.HasOne<Enterprise>().WithMany().HasForeignKey(v => v.EnterpriseId).OnDelete(DeleteBehavior.Restrict);
        visit.HasOne<Inspection>().WithMany().HasForeignKey(v => v.InspectionId).OnDelete(DeleteBehavior.Restrict);
        visit.HasIndex(v => new { v.JointListId, v.EnterpriseId });
    }
}
