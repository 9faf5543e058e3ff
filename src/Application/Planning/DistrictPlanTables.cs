using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

/// <summary>A year's joint slots and the rows of the accepted plans, in the order in which a workbook and the letter to 区司法局 list them.</summary>
internal sealed class DistrictPlanTables(ISupervisionDb db, ICurrentUser user)
{
    public async Task<DistrictPlanContents> OfAsync(int year, CancellationToken ct)
    {
        var names = await DepartmentNames.GatherAsync(db, ct);
        var enterprises = db.Visible<Enterprise>(user);
        var slots = await db.Visible<JointSlot>(user).AsNoTracking().Where(slot => slot.Year == year)
            .Join(enterprises, slot => slot.EnterpriseId, enterprise => enterprise.Id, (slot, enterprise) => new SlotLine(slot, enterprise.Uscc, enterprise.Name)).ToListAsync(ct);
        var rows = await db.Visible<AnnualPlan>(user).AsNoTracking().Where(plan => plan.Year == year && plan.Status == AnnualPlanStatus.Accepted)
            .SelectMany(plan => plan.Rows, (plan, row) => new { plan.Body, Row = row })
            .Select(each => new PlanLine(each.Body, each.Row, enterprises.Where(e => e.Id == each.Row.EnterpriseId).Select(e => e.Name).FirstOrDefault())).ToListAsync(ct);
        return new(names,
            [.. slots.OrderBy(line => line.Slot.Month).ThenBy(line => line.Slot.SubdistrictCode, StringComparer.Ordinal).ThenBy(line => line.Name, StringComparer.Ordinal)],
            [.. rows.OrderBy(line => names.Position(line.Body)).ThenBy(line => line.Row.Row)]);
    }
}

internal sealed record DistrictPlanContents(DepartmentNames Names, IReadOnlyList<SlotLine> Slots, IReadOnlyList<PlanLine> Rows);

internal sealed record SlotLine(JointSlot Slot, string Uscc, string Name);

/// <param name="Enterprise">Null where enterprises of a sector and a street are drawn later.</param>
internal sealed record PlanLine(string Body, AnnualPlanRow Row, string? Enterprise);
