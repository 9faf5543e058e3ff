using Supervision.Domain.Filings;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists.Companions;

/// <summary>How invitations stand, in SQL what <see cref="CompanionViews"/> says of one.</summary>
internal static class CompanionFiling
{
    /// <summary>Invitations whose body has the enterprise on record, for days of the visit, and so comes along.</summary>
    private static IQueryable<CompanionInvitation> Filed(this IQueryable<CompanionInvitation> invitations, IQueryable<FilingLine> lines, bool filed) => invitations.Where(one => filed == lines.Any(line =>
        line.EnterpriseId == one.EnterpriseId && line.Body == one.Body && FilingLineStatuses.Counting.Contains(line.Status) && line.From <= one.To && line.To >= one.From));

    public static IQueryable<CompanionInvitation> In(this IQueryable<CompanionInvitation> invitations, CompanionStatus status, IQueryable<FilingLine> lines, DateOnly today)
    {
        var open = invitations.Where(one => one.WithdrawnReason == null && one.DeclinedReason == null);
        return status switch
        {
            CompanionStatus.Withdrawn => invitations.Where(one => one.WithdrawnReason != null),
            CompanionStatus.Declined => invitations.Where(one => one.DeclinedReason != null),
            CompanionStatus.Filed => open.Filed(lines, true),
            CompanionStatus.Lapsed => open.Filed(lines, false).Where(one => one.To < today),
            _ => open.Filed(lines, false).Where(one => one.To >= today),
        };
    }
}
