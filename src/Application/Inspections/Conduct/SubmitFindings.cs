using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections.Conduct;

/// <summary>A body hands in what it found at every item of its checklist. Failed items become hazards; without any its procedure is closed at once, 五(三)7.</summary>
public sealed record SubmitFindings(Guid Id, int Version, FindingsForm Form) : ICommand<Result<FindingsReceipt>>;

/// <summary>检查结果</summary>
/// <param name="Items">检查表的每个事项</param>
/// <param name="Department">代其街道所办理时填街道所代码；不填为本单位</param>
public sealed record FindingsForm(IReadOnlyList<ItemFinding> Items, string? Department = null);

/// <summary>一个事项的检查结果</summary>
/// <param name="Hazard">不符合时必填</param>
public sealed record ItemFinding(Guid ItemId, CheckResult Result, string? Remark = null, HazardOrder? Hazard = null);

/// <summary>不符合事项形成的隐患</summary>
/// <param name="DueOn">整改期限（含当日），不早于今天</param>
public sealed record HazardOrder(string Description, HazardGrade Grade, DateOnly DueOn);

/// <summary>提交检查结果的回执</summary>
/// <param name="Status">检查任务的状态</param>
/// <param name="Version">检查任务的版本</param>
public sealed record FindingsReceipt(IReadOnlyList<OrderedHazard> Hazards, InspectionStatus Status, int Version) : IVersioned;

/// <summary>形成的隐患</summary>
public sealed record OrderedHazard(Guid Id, string Number, string Department, HazardGrade Grade, HazardStatus Status, DateOnly DueOn, int Version);

internal sealed class SubmitFindingsValidator : AbstractValidator<SubmitFindings>
{
    public SubmitFindingsValidator()
    {
        RuleFor(request => request.Form.Items.Count).LessThanOrEqualTo(500).OverridePropertyName("items");
        RuleForEach(request => request.Form.Items).ChildRules(item =>
        {
            item.RuleFor(one => one.Remark).MaximumLength(1000);
            item.RuleFor(one => one.Hazard!.Description).NotEmpty().MaximumLength(1000).When(one => one.Hazard is not null);
        }).OverridePropertyName("items");
    }
}

internal sealed class SubmitFindingsHandler(ISupervisionDb db, InspectionChanges changes, IWorkCalendar calendar, IPlanParameters parameters, TimeProvider clock)
    : IRequestHandler<SubmitFindings, Result<FindingsReceipt>>
{
    public async Task<Result<FindingsReceipt>> Handle(SubmitFindings request, CancellationToken ct)
    {
        var held = await changes.HoldPartAsync(request.Id, request.Version, request.Form.Department, ParticipationVerbs.SubmitFindings, ct);
        if (held.IsError) return held.Error!;
        var (inspection, part) = (held.Value.Visit, held.Value.Part);

        await db.Participations.Where(each => each.Id == part.Id).Include(each => each.Checklist).LoadAsync(ct);
        var today = clock.LocalToday();
        if (Judge(request.Form, part, today) is { Count: > 0 } breaches) return Error.Broken(breaches);
        var outcome = inspection.SubmitFindings(part.Department, [.. request.Form.Items.Select(item => new ItemCheck(item.ItemId, item.Result, item.Remark))], clock.GetUtcNow());
        if (outcome.IsError) return outcome.Error!;

        foreach (var line in await db.LinesOf(part).ToListAsync(ct))
            if (line.Execute() is { IsError: true } refused) return refused.Error!;
        var hazards = await OrderAsync(request.Form, inspection, part, ct);
        if (hazards.Count == 0 && inspection.CloseProcedure(part.Department, today, Deadlines.AfterClosure(calendar, parameters.On(today), today).Date) is { IsError: true } open) return open.Error!;

        await db.SaveChangesAsync(ct);
        return new FindingsReceipt([.. hazards.Select(Show)], inspection.Status, inspection.Version);
    }

    private static List<Breach> Judge(FindingsForm form, Participation part, DateOnly today)
    {
        var names = part.Checklist.ToDictionary(entry => entry.ItemId, entry => entry.Name);
        return [.. form.Items.SelectMany((item, index) =>
            FindingsRules.Each.Check(new(names.GetValueOrDefault(item.ItemId, "事项"), item.Result, item.Hazard, today), index + 1))];
    }

    private async Task<List<Hazard>> OrderAsync(FindingsForm form, Inspection inspection, Participation part, CancellationToken ct)
    {
        var failed = form.Items.Where(item => item.Hazard is not null).ToList();
        if (failed.Count == 0) return [];

        var year = clock.LocalToday().Year;
        var first = await db.TakeNumbersAsync($"hazard/{year}", failed.Count, ct);
        var foundOn = ChinaTime.DateOf(part.CheckedInAt!.Value);
        var names = part.Checklist.ToDictionary(entry => entry.ItemId, entry => entry.Name);
        var hazards = failed.Select((item, index) => Hazard.Order(
            Hazard.NumberOf(year, first + index),
            new(inspection.Id, inspection.EnterpriseId, inspection.Subdistrict, part.Department, part.Body, item.ItemId, names[item.ItemId]),
            item.Hazard!.Description, item.Hazard.Grade, foundOn, item.Hazard.DueOn)).ToList();
        db.Hazards.AddRange(hazards);
        return hazards;
    }

    private static OrderedHazard Show(Hazard hazard) => new(hazard.Id, hazard.Number, hazard.Department, hazard.Grade, hazard.Status, hazard.DueOn, hazard.Version);
}
