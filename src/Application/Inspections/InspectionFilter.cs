using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

/// <summary>What the list of visits and its export can be narrowed by. <see cref="PageRequest.Q"/> finds any part of a number, of an enterprise's name or of its code.</summary>
public abstract record InspectionFilter : PageRequest
{
    /// <summary>联合执法名单的月份</summary>
    public YearMonth? Month { get; init; }

    /// <summary>状态，可多选</summary>
    public InspectionStatus[]? Status { get; init; }

    /// <summary>街道代码（九位）</summary>
    public string? Subdistrict { get; init; }

    /// <summary>参加单位代码；区级单位包括其街道所</summary>
    public string? Department { get; init; }

    public Guid? EnterpriseId { get; init; }

    /// <summary>检查日期不早于</summary>
    public DateOnly? From { get; init; }

    /// <summary>检查日期不晚于</summary>
    public DateOnly? To { get; init; }

    /// <summary>只看本单位参加的</summary>
    public bool? Mine { get; init; }

    /// <summary>只看今天的</summary>
    public bool? Today { get; init; }

    /// <summary>true 只看两家以上单位联合检查的，false 只看单独检查的</summary>
    public bool? Joint { get; init; }

    /// <summary>Names as in the answer. Visits without a date come first when the latest are.</summary>
    internal static readonly Sorts<Inspection> Sorts = new(inspection => inspection.Id)
    {
        ["date"] = inspection => inspection.Date,
        ["date"] = inspection => inspection.Session,
        ["dispatchedAt"] = inspection => inspection.DispatchedAt,
        ["status"] = inspection =>
            inspection.Status == InspectionStatus.Dispatched ? 0
            : inspection.Status == InspectionStatus.Scheduled ? 1
            : inspection.Status == InspectionStatus.Confirmed ? 2
            : inspection.Status == InspectionStatus.InProgress ? 3
            : inspection.Status == InspectionStatus.Rectifying ? 4
            : inspection.Status == InspectionStatus.Closed ? 5 : 6,
    };

    internal IOrderedQueryable<Inspection> Of(ISupervisionDb db, ICurrentUser user, DateOnly today)
    {
        var found = db.Visible<Inspection>(user).AsNoTracking();
        if (Month is { } month) found = found.Where(inspection => inspection.Month == month);
        if (Status is { Length: > 0 } statuses) found = found.Where(inspection => statuses.Contains(inspection.Status));
        if (Subdistrict is { } street) found = found.Where(inspection => inspection.Subdistrict == street);
        if (Department is { } department) found = TakenPartIn(db, found, user, department);
        if (EnterpriseId is { } enterprise) found = found.Where(inspection => inspection.EnterpriseId == enterprise);
        if (From is { } from) found = found.Where(inspection => inspection.Date >= from);
        if (To is { } to) found = found.Where(inspection => inspection.Date <= to);
        if (Mine == true && !user.Is(Role.StreetCoordinator) && user.Department is { } own) found = TakenPartIn(db, found, user, own);
        if (Today == true) found = found.Where(inspection => inspection.Date == today);
        if (Joint is { } joint) found = found.Where(JointInspections.Condition(db.Visible<Participation>(user), joint));
        if (!string.IsNullOrWhiteSpace(Q)) found = Matching(found, Q.Trim(), db.Visible<Enterprise>(user));
        return found.SortBy(this, Sorts, "-date");
    }

    private static IQueryable<Inspection> TakenPartIn(ISupervisionDb db, IQueryable<Inspection> found, ICurrentUser user, string department)
    {
        var parts = db.Visible<Participation>(user).Where(part => part.State != ParticipationState.Dropped && (part.Department == department || part.Body == department));
        return found.Where(inspection => parts.Any(part => part.InspectionId == inspection.Id));
    }

    /// <summary>By any part of the number, or of the name or code of the enterprise.</summary>
    internal static IQueryable<Inspection> Matching(IQueryable<Inspection> found, string q, IQueryable<Enterprise> visible)
    {
        var enterprises = visible.Matching(q);
        return found.Where(inspection => inspection.Number.Contains(q) || enterprises.Any(enterprise => enterprise.Id == inspection.EnterpriseId));
    }
}
