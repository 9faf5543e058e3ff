using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Inspections;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class InspectionConfiguration : IEntityTypeConfiguration<Inspection>
{
    public void Configure(EntityTypeBuilder<Inspection> inspection)
    {
        inspection.ToTable("inspections");
        inspection.Property(i => i.Number).HasMaxLength(60);
        inspection.Property(i => i.Subdistrict).HasMaxLength(9);
        inspection.Property(i => i.LeadDepartment).HasMaxLength(10);
        inspection.Property(i => i.VerificationCode).HasMaxLength(30);
        inspection.Property(i => i.CancelReason).HasMaxLength(1000);
        inspection.Ignore(i => i.Participants);
        inspection.HasMany(i => i.Participations).WithOne().HasForeignKey(part => part.InspectionId).OnDelete(DeleteBehavior.Cascade);
        inspection.Navigation(i => i.Participations).UsePropertyAccessMode(PropertyAccessMode.Field);
        inspection.HasOne<Enterprise>().WithMany().HasForeignKey(i => i.EnterpriseId).OnDelete(DeleteBehavior.Restrict);

        inspection.HasIndex(i => i.Number).IsUnique();

        // Looked up by anyone at the gate.
        inspection.HasIndex(i => i.VerificationCode).IsUnique();

        // One enterprise's visits; a street's calendar; a month's pipeline.
        inspection.HasIndex(i => new { i.EnterpriseId, i.Date });
        inspection.HasIndex(i => new { i.Subdistrict, i.Date });
        inspection.HasIndex(i => new { i.Month, i.Status });
        inspection.HasIndex(i => i.Date);
    }
}

internal sealed class ParticipationConfiguration : IEntityTypeConfiguration<Participation>
{
    public void Configure(EntityTypeBuilder<Participation> part)
    {
        part.ToTable("participations");
        part.Property(p => p.Department).HasMaxLength(10);
        part.Property(p => p.Body).HasMaxLength(10);
        part.Property(p => p.AnswerReason).HasMaxLength(1000);
        part.Property(p => p.CheckInReason).HasMaxLength(1000);
        part.OwnsMany(p => p.Officers, officers => officers.ToJson());
        part.HasMany(p => p.Checklist).WithOne().HasForeignKey(entry => entry.ParticipationId).OnDelete(DeleteBehavior.Cascade);
        part.Navigation(p => p.Checklist).UsePropertyAccessMode(PropertyAccessMode.Field);

        // A department takes part once.
        part.HasIndex(p => new { p.InspectionId, p.Department }).IsUnique();

        // A body's invitations that wait for an answer, and its closure reports that are due.
        part.HasIndex(p => new { p.Body, p.AnswerDueOn }).HasFilter("answer = 'Pending' and state = 'Invited'").HasDatabaseName("ix_participations_unanswered");
        part.HasIndex(p => new { p.Body, p.ReportDueOn }).HasFilter("state = 'ProcedureClosed'").HasDatabaseName("ix_participations_report_due");
    }
}

internal sealed class ChecklistEntryConfiguration : IEntityTypeConfiguration<ChecklistEntry>
{
    public void Configure(EntityTypeBuilder<ChecklistEntry> entry)
    {
        entry.ToTable("checklist_entries");
        entry.Property(e => e.Code).HasMaxLength(20);
        entry.Property(e => e.Name).HasMaxLength(200);
        entry.Property(e => e.Remark).HasMaxLength(1000);
        entry.Property(e => e.Catalogue).HasMaxLength(40);
        entry.HasIndex(e => new { e.ParticipationId, e.ItemId }).IsUnique();

        // Whether anybody has checked an item lately.
        entry.HasIndex(e => e.ItemId).HasFilter("result is not null").HasDatabaseName("ix_checklist_entries_checked");
    }
}
