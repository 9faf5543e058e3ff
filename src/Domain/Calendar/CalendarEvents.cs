using Supervision.Domain.Common;

namespace Supervision.Domain.Calendar;

[EventKind("calendar.published", "公布工作日历", Audience.Staff)]
public sealed record CalendarPublished(Guid ScheduleId, int Year, int Number, bool Provisional) : DomainEvent
{
    public override IReadOnlyList<Subject> Subjects => [new(SubjectKind.HolidaySchedule, ScheduleId)];
}

[EventKind("parameters.recorded", "方案参数变更", Audience.Staff)]
public sealed record ParametersRecorded(Guid VersionId, DateOnly EffectiveFrom, string Ground) : DomainEvent
{
    public override IReadOnlyList<Subject> Subjects => [new(SubjectKind.ParameterVersion, VersionId)];
}
