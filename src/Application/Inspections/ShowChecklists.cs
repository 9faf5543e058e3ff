using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Departments;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

/// <summary>What each body checks at a visit, and what it found.</summary>
public sealed record ShowChecklists(Guid Id) : IQuery<Result<VisitChecklists>>;

/// <summary>一次检查的各单位检查表</summary>
public sealed record VisitChecklists(IReadOnlyList<ChecklistDetails> Checklists);

/// <summary>一家单位的检查表</summary>
/// <param name="Mine">当前用户可以代表该单位填写</param>
public sealed record ChecklistDetails(string Department, string DepartmentName, ParticipationState State, bool Mine, IReadOnlyList<ChecklistItemDetails> Items);

/// <summary>检查表中的一个事项</summary>
/// <param name="Points">检查内容</param>
/// <param name="MajorHazard">不符合时可能构成重大隐患</param>
/// <param name="MajorHazardReference">判定重大隐患的依据</param>
/// <param name="Result">检查结果；未提交的没有</param>
/// <param name="Hazard">不符合事项形成的隐患</param>
/// <param name="Catalogue">检查内容出自哪一版事项清单；当时没有清单的没有</param>
public sealed record ChecklistItemDetails(
    Guid ItemId, string Code, string Name, IReadOnlyList<string> Points, bool MajorHazard, string? MajorHazardReference, CheckResult? Result, string? Remark, ChecklistHazard? Hazard,
    string? Catalogue = null);

/// <summary>检查表事项形成的隐患</summary>
public sealed record ChecklistHazard(Guid Id, string Number, string Description, HazardGrade Grade, HazardStatus Status, DateOnly DueOn);

internal sealed class ShowChecklistsHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ShowChecklists, Result<VisitChecklists>>
{
    public async Task<Result<VisitChecklists>> Handle(ShowChecklists request, CancellationToken ct)
    {
        if (!await db.Visible<Inspection>(user).AnyAsync(inspection => inspection.Id == request.Id, ct)) return RecordErrors.Unknown;

        var names = await DepartmentNames.GatherAsync(db, ct);
        var parts = await db.Visible<Participation>(user).AsNoTracking().Where(part => part.InspectionId == request.Id && part.State != ParticipationState.Dropped)
            .Select(part => new { part.Department, part.State, Entries = part.Checklist.OrderBy(entry => entry.Position).ToList() }).ToListAsync(ct);
        var ids = parts.SelectMany(part => part.Entries).Select(entry => entry.ItemId).Distinct().ToList();
        var items = await db.SupervisionItems.Where(item => ids.Contains(item.Id)).Select(item => new { item.Id, item.MajorHazard, item.MajorHazardReference }).ToDictionaryAsync(item => item.Id, ct);
        var hazards = (await db.Visible<Hazard>(user).Where(hazard => hazard.InspectionId == request.Id)
            .Select(hazard => new { hazard.Department, hazard.ItemId, Shown = new ChecklistHazard(hazard.Id, hazard.Number, hazard.Description, hazard.Grade, hazard.Status, hazard.DueOn) })
            .ToListAsync(ct)).ToLookup(hazard => (hazard.Department, hazard.ItemId), hazard => hazard.Shown);

        return new VisitChecklists([.. parts.OrderBy(part => names.Position(part.Department)).Select(part => new ChecklistDetails(
            part.Department, names.Of(part.Department), part.State, user.ActsFor(part.Department),
            [.. part.Entries.Select(entry => new ChecklistItemDetails(
                entry.ItemId, entry.Code, entry.Name, entry.Points,
                items.GetValueOrDefault(entry.ItemId)?.MajorHazard ?? false, items.GetValueOrDefault(entry.ItemId)?.MajorHazardReference,
                entry.Result, entry.Remark, hazards[(part.Department, entry.ItemId)].FirstOrDefault(), entry.Catalogue))]))]);
    }
}
