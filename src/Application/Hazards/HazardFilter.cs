using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises;
using Supervision.Application.Inspections.Found;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Hazards;

/// <summary>What the ledger and its export can be narrowed by. <see cref="PageRequest.Q"/> finds any part of a number, a description, an item, or of the enterprise's name or code.</summary>
public abstract record HazardFilter : PageRequest
{
    /// <summary>状态，可多选</summary>
    public HazardStatus[]? Status { get; init; }

    /// <summary>只看逾期未整改的（true）或未逾期的（false）</summary>
    public bool? Overdue { get; init; }

    public HazardGrade? Grade { get; init; }

    /// <summary>发现单位代码；区级单位包括其街道所</summary>
    public string? Body { get; init; }

    /// <summary>街道代码（九位）</summary>
    public string? Subdistrict { get; init; }

    public Guid? EnterpriseId { get; init; }
    public Guid? InspectionId { get; init; }

    /// <summary>整改期限不早于</summary>
    public DateOnly? DueFrom { get; init; }

    /// <summary>整改期限不晚于</summary>
    public DateOnly? DueTo { get; init; }

    /// <summary>在等什么</summary>
    public HazardWait? WaitingFor { get; init; }

    internal static readonly Sorts<Hazard> Sorts = new(hazard => hazard.Id)
    {
        ["dueOn"] = hazard => hazard.DueOn,
        ["foundOn"] = hazard => hazard.FoundOn,
        ["grade"] = hazard => hazard.Grade == HazardGrade.Major ? 1 : 0,
        ["status"] = hazard => hazard.Status == HazardStatus.Ordered ? 0 : hazard.Status == HazardStatus.Rectified ? 1 : 2,
    };

    internal IOrderedQueryable<Hazard> Of(ISupervisionDb db, ICurrentUser user, DateOnly today)
    {
        var found = db.Visible<Hazard>(user).AsNoTracking();
        if (Status is { Length: > 0 } statuses) found = found.Where(hazard => statuses.Contains(hazard.Status));
        if (Overdue == true) found = found.Where(Hazard.DueBefore(today));
        if (Overdue == false) found = found.Where(hazard => hazard.Status != HazardStatus.Ordered || hazard.DueOn >= today);
        if (Grade is { } grade) found = found.Where(hazard => hazard.Grade == grade);
        if (Body is { } body) found = found.Where(hazard => hazard.Body == body || hazard.Department == body);
        if (Subdistrict is { } street) found = found.Where(hazard => hazard.Subdistrict == street);
        if (EnterpriseId is { } enterprise) found = found.Where(hazard => hazard.EnterpriseId == enterprise);
        if (InspectionId is { } inspection) found = found.Where(hazard => hazard.InspectionId == inspection);
        if (DueFrom is { } from) found = found.Where(hazard => hazard.DueOn >= from);
        if (DueTo is { } to) found = found.Where(hazard => hazard.DueOn <= to);
        if (WaitingFor is { } wait) found = found.Where(wait == HazardWait.Recheck ? Hazard.AwaitsRecheck : Hazard.AwaitsCountersign);
        if (!string.IsNullOrWhiteSpace(Q)) found = Matching(found, Q.Trim(), db.Visible<Enterprise>(user));
        return Sort is null ? OverdueFirst(found, today) : found.SortBy(this, Sorts, "dueOn");
    }

    /// <summary>What is late stands first, then what is open by its deadline, then what is closed.</summary>
    private static IOrderedQueryable<Hazard> OverdueFirst(IQueryable<Hazard> found, DateOnly today) => found
        .OrderByDescending(Hazard.DueBefore(today)).ThenBy(hazard => hazard.Status == HazardStatus.Closed)
        .ThenBy(hazard => hazard.DueOn).ThenBy(hazard => hazard.Id);

    private static IQueryable<Hazard> Matching(IQueryable<Hazard> found, string q, IQueryable<Enterprise> visible)
    {
        var enterprises = visible.Matching(q);
        return found.Where(hazard => hazard.Number.Contains(q) || hazard.Description.Contains(q) || hazard.ItemName.Contains(q)
            || enterprises.Any(enterprise => enterprise.Id == hazard.EnterpriseId));
    }
}
