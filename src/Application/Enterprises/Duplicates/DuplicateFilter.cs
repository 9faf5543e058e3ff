using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Duplicates;

/// <summary>What the pairs and their export can be narrowed by. <see cref="PageRequest.Q"/> finds either of the two.</summary>
public abstract record DuplicateFilter : PageRequest
{
    /// <summary>处理情况；不填为待处理</summary>
    public DuplicateStatus? Status { get; init; }

    /// <summary>疑似重复的理由</summary>
    public DuplicateReason? Because { get; init; }

    internal static readonly Sorts<DuplicatePair> Sorts = new(pair => pair.Id)
    {
        ["foundAt"] = pair => pair.FoundAt,
    };

    internal IOrderedQueryable<DuplicatePair> Of(ISupervisionDb db, ICurrentUser user)
    {
        var status = Status ?? DuplicateStatus.Proposed;
        var pairs = db.Visible<DuplicatePair>(user).AsNoTracking().Where(pair => pair.Status == status);
        if (Because is { } reason) pairs = pairs.Where(pair => pair.Reasons.Contains(reason));
        if (EnterpriseSearch.Words(Q).Count > 0)
        {
            var named = db.Visible<Enterprise>(user).Matching(Q);
            pairs = pairs.Where(pair => named.Any(enterprise => enterprise.Id == pair.FirstId || enterprise.Id == pair.SecondId));
        }

        return pairs.SortBy(this, Sorts, "-foundAt");
    }
}
