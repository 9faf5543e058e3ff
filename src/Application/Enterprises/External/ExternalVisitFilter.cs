using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.External;

/// <summary>What a list of them is asked for, on the page and in its export alike.</summary>
public abstract record ExternalVisitFilter : PageRequest
{
    /// <summary>检查单位的层级</summary>
    public ExternalLevel? Level { get; init; }

    /// <summary>企业的 id</summary>
    public Guid? EnterpriseId { get; init; }

    /// <summary>检查日期不早于</summary>
    public DateOnly? From { get; init; }

    /// <summary>检查日期不晚于</summary>
    public DateOnly? To { get; init; }

    /// <summary>true 也列出已撤销的登记</summary>
    public bool? Struck { get; init; }

    internal IQueryable<ExternalVisit> Of(ISupervisionDb db, ICurrentUser user)
    {
        var visits = db.Visible<ExternalVisit>(user).AsNoTracking().Where(visit =>
            (Level == null || visit.Level == Level) && (EnterpriseId == null || visit.EnterpriseId == EnterpriseId)
            && (From == null || visit.On >= From) && (To == null || visit.On <= To)
            && (Struck == true || visit.StruckReason == null));
        if (Typed.LineOrNull(Q) is not { } q) return visits;
        var places = db.Visible<Enterprise>(user).Matching(q);
        return visits.Where(visit => visit.Agency.Contains(q) || visit.Matter.Contains(q) || places.Any(enterprise => enterprise.Id == visit.EnterpriseId));
    }
}
