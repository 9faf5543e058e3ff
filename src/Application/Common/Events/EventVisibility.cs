using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Common.Events;

/// <summary>Which events one may read of a matter that one may open.</summary>
public static class EventVisibility
{
    /// <summary>An enterprise reads what is expressly told to it, of itself; a body what is told to all and its own; those who oversee everything that they may open.</summary>
    public static IQueryable<EventRecord> VisibleTo(this IQueryable<EventRecord> events, ICurrentUser user) => user switch
    {
        { Role: Role.Enterprise } => events.Where(one => one.Audience == Audience.Enterprise
            && one.Subjects.Any(subject => subject.Kind == SubjectKind.Enterprise && subject.SubjectId == user.EnterpriseId)),
        { Role: Role.Observer } => events.Where(_ => false),
        { Role: null or Role.Lead or Role.Justice or Role.RuleOfLaw } => events,
        _ => events.Where(one => one.Audience != Audience.Body || one.Body == user.Body),
    };

    /// <summary>The course of one matter.</summary>
    public static IQueryable<EventRecord> About(this IQueryable<EventRecord> events, Subject what)
    {
        var (kind, id) = (what.Kind, what.Id);
        return events.Where(one => one.Subjects.Any(subject => subject.Kind == kind && subject.SubjectId == id));
    }
}
