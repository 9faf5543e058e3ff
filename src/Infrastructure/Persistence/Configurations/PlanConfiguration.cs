using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Documents;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Planning;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class AnnualPlanConfiguration : IEntityTypeConfiguration<AnnualPlan>, IEntityTypeConfiguration<AnnualPlanRow>
{
    public void Configure(EntityTypeBuilder<AnnualPlan> plan)
    {
        plan.ToTable("annual_plans");
        plan.Property(p => p.Body).HasMaxLength(10);
        plan.Property(p => p.Title).HasMaxLength(AnnualPlan.LongestTitle);
        plan.Property(p => p.LetterNo).HasMaxLength(100);
        plan.Property(p => p.Reason).HasMaxLength(1000);
        plan.HasMany(p => p.Rows).WithOne().HasForeignKey(row => row.PlanId).OnDelete(DeleteBehavior.Cascade);
        plan.Navigation(p => p.Rows).UsePropertyAccessMode(PropertyAccessMode.Field);
        plan.Ignore(p => p.Visits);

        // A body has one plan for a year; a year's plans are what is consolidated.
        plan.HasIndex(p => new { p.Year, p.Body }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<AnnualPlanRow> row)
    {
        row.ToTable("annual_plan_rows");
        row.Property(r => r.SubdistrictCode).HasMaxLength(9);
        row.Property(r => r.Basis).HasMaxLength(500);
        row.Property(r => r.Scope).HasMaxLength(500);
        row.PrimitiveCollection(r => r.SafetyDomains).ElementType(domain => domain.HasConversion<string>());
        row.Ignore(r => r.Period);
        row.HasOne<Enterprise>().WithMany().HasForeignKey(r => r.EnterpriseId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DistrictPlanConfiguration : IEntityTypeConfiguration<DistrictPlan>, IEntityTypeConfiguration<DistrictPlanEdition>, IEntityTypeConfiguration<JointSlot>
{
    public void Configure(EntityTypeBuilder<DistrictPlan> plan)
    {
        plan.HasOne<IssuedDocument>().WithMany().HasForeignKey(p => p.DocumentId).OnDelete(DeleteBehavior.Restrict);
        plan.ToTable("district_plans");
        plan.Property(p => p.DocumentNo).HasMaxLength(100);
        plan.Property(p => p.ReceiptNo).HasMaxLength(100);
        plan.Property(p => p.Superior).HasMaxLength(100);
        plan.Property(p => p.SuperiorNo).HasMaxLength(100);
        plan.HasMany(p => p.Slots).WithOne().HasForeignKey(slot => slot.PlanId).OnDelete(DeleteBehavior.Cascade);
        plan.HasMany(p => p.Editions).WithOne().HasForeignKey(edition => edition.PlanId).OnDelete(DeleteBehavior.Cascade);
        plan.Navigation(p => p.Slots).UsePropertyAccessMode(PropertyAccessMode.Field);
        plan.Navigation(p => p.Editions).UsePropertyAccessMode(PropertyAccessMode.Field);
        plan.HasIndex(p => p.Year).IsUnique();
    }

    public void Configure(EntityTypeBuilder<DistrictPlanEdition> edition)
    {
        edition.ToTable("district_plan_editions");
        edition.Property(e => e.Reason).HasMaxLength(1000);
        edition.Property(e => e.Changes).IsJson();
        edition.HasIndex(e => new { e.PlanId, e.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<JointSlot> slot)
    {
        slot.ToTable("joint_slots");
        slot.Property(s => s.SubdistrictCode).HasMaxLength(9);
        slot.Property(s => s.Objection).HasMaxLength(1000);
        slot.Property(s => s.Decision).HasMaxLength(1000);
        slot.Property(s => s.Parts).IsJson();
        slot.Ignore(s => s.Choice);
        slot.Ignore(s => s.Saved);
        slot.HasOne<Enterprise>().WithMany().HasForeignKey(s => s.EnterpriseId).OnDelete(DeleteBehavior.Restrict);

        // An enterprise has one slot in a year's plan; also what its own page shows. The list goes by month.
        slot.HasIndex(s => new { s.EnterpriseId, s.PlanId }).IsUnique();
        slot.HasIndex(s => new { s.PlanId, s.Month });
    }
}
