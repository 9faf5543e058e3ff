using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Application.Common.Jobs;

namespace Supervision.Infrastructure.Jobs;

internal sealed class JobRunConfiguration : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> run)
    {
        run.ToTable("job_runs");
        run.Property(row => row.Id).ValueGeneratedNever();
        run.Property(row => row.Job).HasMaxLength(40);
        run.Property(row => row.Said).HasMaxLength(500);
        run.Property(row => row.Error).HasMaxLength(FailureText.Longest);
        run.Property(row => row.RequestedBy).HasMaxLength(100);
        run.HasIndex(row => new { row.Job, row.At });

        // Each instant of a schedule has one run, however many replicas take it for due.
        run.HasIndex(row => new { row.Job, row.DueAt }).IsUnique();
    }
}
