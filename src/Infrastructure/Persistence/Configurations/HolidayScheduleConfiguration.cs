using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Calendar;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class HolidayScheduleConfiguration : IEntityTypeConfiguration<HolidaySchedule>, IEntityTypeConfiguration<ScheduleVersion>
{
    private const string Schedule = "HolidayScheduleId";

    public void Configure(EntityTypeBuilder<HolidaySchedule> schedule)
    {
        schedule.ToTable("holiday_schedules");
        schedule.Ignore(s => s.InForce);
        schedule.HasMany(s => s.Versions).WithOne().HasForeignKey(Schedule).OnDelete(DeleteBehavior.Cascade);
        schedule.HasIndex(s => s.Year).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ScheduleVersion> version)
    {
        version.ToTable("holiday_schedule_versions");
        version.Property<Guid>(Schedule);
        version.HasKey(Schedule, nameof(ScheduleVersion.Number));
        version.Property(v => v.Number).ValueGeneratedNever();
        version.Property(v => v.PublishedBy).HasMaxLength(100);
        version.Property(v => v.Days).IsJson();
    }
}
