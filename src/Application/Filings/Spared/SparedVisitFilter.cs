using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Spared;

/// <summary>What a list of them is asked for, on the page and in its export alike.</summary>
public abstract record SparedVisitFilter : PageRequest
{
    /// <summary>区级单位代码</summary>
    public string? Body { get; init; }

    public SparedVisitKind? Kind { get; init; }

    /// <summary>原打算检查的月份</summary>
    public YearMonth? Month { get; init; }

    /// <summary>企业的 id</summary>
    public Guid? EnterpriseId { get; init; }

    internal IQueryable<SparedVisit> Of(ISupervisionDb db, ICurrentUser user)
    {
        var spared = db.Visible<SparedVisit>(user).AsNoTracking().Where(one =>
            (Body == null || one.Body == Body) && (Kind == null || one.Kind == Kind) && (Month == null || one.Month == Month) && (EnterpriseId == null || one.EnterpriseId == EnterpriseId));
        return Typed.LineOrNull(Q) is { } q ? spared.Where(one => db.Visible<Enterprise>(user).Matching(q).Any(enterprise => enterprise.Id == one.EnterpriseId)) : spared;
    }
}
