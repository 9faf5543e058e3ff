using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Application.Common.Events;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class EventRecordConfiguration : IEntityTypeConfiguration<EventRecord>, IEntityTypeConfiguration<EventSubject>
{
    public void Configure(EntityTypeBuilder<EventRecord> events)
    {
        events.ToTable("events");
        events.Property(one => one.Kind).HasMaxLength(80);
        events.Property(one => one.Actor).HasMaxLength(100);
        events.Property(one => one.Department).HasMaxLength(10);
        events.Property(one => one.Body).HasMaxLength(10);
        events.Property(one => one.Payload).HasColumnType("jsonb");
        events.HasMany(one => one.Subjects).WithOne().HasForeignKey(subject => subject.EventId);

        // What has last happened anywhere.
        events.HasIndex(one => one.At);
    }

    public void Configure(EntityTypeBuilder<EventSubject> subjects)
    {
        subjects.ToTable("event_subjects");
        subjects.HasKey(subject => new { subject.EventId, subject.Kind, subject.SubjectId });

        // The course of one matter, newest first.
        subjects.HasIndex(subject => new { subject.Kind, subject.SubjectId, subject.At }).IsDescending(false, false, true);
    }
}
