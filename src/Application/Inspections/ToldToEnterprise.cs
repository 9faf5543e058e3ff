using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Identity;
using Supervision.Application.Departments;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

/// <summary>What of a visit is told to an enterprise in other words than to the departments, so that nothing gives a body away that comes unannounced, 五(三)4.</summary>
internal static class ToldToEnterprise
{
    /// <summary>
    /// The versions of these visits as whoever asks is told them. A visit's own version counts every body's steps; an enterprise, which changes no visit, is told the number of steps of which it may read.
    /// </summary>
    public static async Task<Func<Inspection, int>> VersionsAsync(this ISupervisionDb db, ICurrentUser user, IReadOnlyCollection<Guid> visits, CancellationToken ct)
    {
        if (user.Reach is not Reach.OneEnterprise) return visit => visit.Version;
        var steps = await db.Visible<EventRecord>(user).SelectMany(one => one.Subjects).Where(subject => subject.Kind == SubjectKind.Inspection && visits.Contains(subject.SubjectId))
            .GroupBy(subject => subject.SubjectId).Select(course => new { course.Key, Count = course.Count() }).ToDictionaryAsync(course => course.Key, course => course.Count, ct);
        return visit => Math.Max(1, steps.GetValueOrDefault(visit.Id));
    }

    /// <summary>Who leads the visit: where that is a body that the enterprise does not know of, the 应急办 of its street, which lets everybody in.</summary>
    public static string LeadShown(this DepartmentNames names, Inspection visit, IEnumerable<string> visibleDepartments, ICurrentUser user)
    {
        if (user.Reach is not Reach.OneEnterprise) return visit.LeadDepartment;
        var office = names.EmergencyOfficeCodeOf(visit.Subdistrict);
        return visit.LeadDepartment == office || visibleDepartments.Contains(visit.LeadDepartment) ? visit.LeadDepartment : office ?? "";
    }
}
