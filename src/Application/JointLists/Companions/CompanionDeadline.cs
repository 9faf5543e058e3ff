using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;

namespace Supervision.Application.JointLists.Companions;

/// <summary>How long an invited body may take: as for an invitation to a day, and never longer than to the working day before the last on which the others can go. 五(三)4.</summary>
internal static class CompanionDeadline
{
    public static Deadline Of(IWorkCalendar calendar, IPlanParameters parameters, DateTimeOffset invitedAt, DateOnly to)
    {
        var asked = ChinaTime.DateOf(invitedAt);
        return Deadlines.Answer(calendar, parameters.On(asked), asked, to);
    }
}
