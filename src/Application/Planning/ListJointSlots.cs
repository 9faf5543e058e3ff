using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Departments;
using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

/// <summary>The joint slots of a year's plan that the caller may see. <c>q</c> looks into the names of the enterprises. Sorts: month.</summary>
public sealed record ListJointSlots : PageRequest, IQuery<Result<Page<JointSlotRow>>>
{
    /// <summary>计划的年份</summary>
    public required int Year { get; init; }

    /// <summary>月份，1至12</summary>
    public int? Month { get; init; }

    /// <summary>街道代码</summary>
    public string? SubdistrictCode { get; init; }

    /// <summary>企业意见的状态</summary>
    public ObjectionState? ObjectionState { get; init; }
}

/// <summary>一家企业的联合检查月份</summary>
/// <param name="StreetName">所在街道</param>
/// <param name="Month">联合检查的月份</param>
/// <param name="Pinned">月份由人指定，重新汇总不改变</param>
/// <param name="Parts">参加的单位</param>
/// <param name="Saved">减少入企的次数</param>
/// <param name="ObjectionState">企业意见</param>
/// <param name="Objection">企业的意见</param>
/// <param name="PreferredMonth">企业希望的月份</param>
/// <param name="ObjectedAt">提出意见的时间</param>
/// <param name="Decision">对意见的答复</param>
public sealed record JointSlotRow(
    Guid Id, EnterpriseBrief Enterprise, string StreetName, int Month, bool Pinned, IReadOnlyList<SlotPartRow> Parts, int Saved,
    ObjectionState ObjectionState, string? Objection, int? PreferredMonth, DateTimeOffset? ObjectedAt, string? Decision, int Version);

/// <param name="Period">该单位原来计划的时间：3月、第2季度</param>
/// <param name="FirstMonth">原来计划的第一个月</param>
/// <param name="LastMonth">原来计划的最后一个月</param>
/// <param name="Moved">联合检查的月份不在原来计划的时间内</param>
public sealed record SlotPartRow(string Body, string BodyName, string Period, int FirstMonth, int LastMonth, bool Moved);

internal sealed class ListJointSlotsValidator : PageRequestValidator<ListJointSlots>
{
    public ListJointSlotsValidator() : base(ListJointSlotsHandler.Sorts)
    {
        RuleFor(list => list.Year).IsPlanYear();
        RuleFor(list => list.Month).InclusiveBetween(1, 12);
        RuleFor(list => list.SubdistrictCode).MaximumLength(9);
    }
}

internal sealed class ListJointSlotsHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ListJointSlots, Result<Page<JointSlotRow>>>
{
    public static readonly Sorts<JointSlot> Sorts = new(slot => slot.Id) { ["month"] = slot => slot.Month };

    public async Task<Result<Page<JointSlotRow>>> Handle(ListJointSlots request, CancellationToken ct)
    {
        var names = await DepartmentNames.GatherAsync(db, ct);
        var enterprises = db.Visible<Enterprise>(user);
        var slots = db.Visible<JointSlot>(user).AsNoTracking().Where(slot => slot.Year == request.Year
            && (request.Month == null || slot.Month == request.Month) && (request.SubdistrictCode == null || slot.SubdistrictCode == request.SubdistrictCode)
            && (request.ObjectionState == null || slot.ObjectionState == request.ObjectionState));
        if (!string.IsNullOrWhiteSpace(request.Q))
        {
            var named = enterprises.Matching(request.Q.Trim());
            slots = slots.Where(slot => named.Any(enterprise => enterprise.Id == slot.EnterpriseId));
        }

        var page = await slots.SortBy(request, Sorts, "month").ToPageAsync(request, ct);
        var ids = page.Items.Select(slot => slot.EnterpriseId).ToArray();
        var briefs = await enterprises.AsNoTracking().Where(e => ids.Contains(e.Id)).Select(e => new EnterpriseBrief(e.Id, e.Uscc, e.Name, e.RiskColour, e.SubdistrictCode)).ToDictionaryAsync(e => e.Id, ct);
        return page.Select(slot => RowOf(slot, briefs.GetValueOrDefault(slot.EnterpriseId) ?? new(slot.EnterpriseId, "", "", default, slot.SubdistrictCode), names));
    }

    internal static JointSlotRow RowOf(JointSlot slot, EnterpriseBrief enterprise, DepartmentNames names) => new(
        slot.Id, enterprise, names.Street(slot.SubdistrictCode), slot.Month, slot.Pinned,
        [.. slot.Parts.OrderBy(part => names.Position(part.Body)).Select(part => new SlotPartRow(part.Body, names.Short(part.Body), part.Period.ToString(), part.First, part.Last, part.IsMovedTo(slot.Month)))],
        slot.Saved, slot.ObjectionState, slot.Objection, slot.PreferredMonth, slot.ObjectedAt, slot.Decision, slot.Version);
}
