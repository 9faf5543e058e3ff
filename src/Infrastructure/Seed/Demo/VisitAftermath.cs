using Supervision.Application.Hazards.Rechecks;
using Supervision.Domain.Calendar;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>Rectification, recheck, countersign and closure reports of one visit.</summary>
internal sealed class VisitAftermath(Stage stage, VisitScript script, Guid visit)
{
    private readonly List<FoundHazard> _hazards = [];
    private readonly HashSet<string> _reporting = [];
    private int _handedIn;
    private int _open;

    private bool IsRechecked =>
        script.Aftermath is Aftermath.Swift or Aftermath.FailsOnce or Aftermath.WaitsForReports or Aftermath.HalfReported or Aftermath.WaitsForCountersign;

    /// <summary>What one department has found; the last one's findings conclude the visit.</summary>
    public async Task FollowsAsync(IReadOnlyList<FoundHazard> found)
    {
        _hazards.AddRange(found);
        if (++_handedIn < script.Parts.Count) return;
        await ReportAsync();
        if (script.Aftermath == Aftermath.Stuck) return;
        var rectified = _hazards.Skip(script.Aftermath == Aftermath.PartlyRectified ? 2 : 0).ToList();
        _open = _hazards.Count;
        foreach (var hazard in rectified) Rectify(hazard, script.Date, failing: script.Aftermath == Aftermath.FailsOnce ? _hazards[0] : null);
    }

    private void Rectify(FoundHazard hazard, DateOnly after, FoundHazard? failing)
    {
        var length = hazard.Told.Rectification.Length;
        stage.Diary.Enter(Stage.At(stage.WorkingDay(after, 3 + (length % 3)), 10, length * 2 % 60), async () =>
        {
            await stage.Flow.Enterprise(script.Enterprise.Id).Rectifies(hazard.Id, hazard.Told.Rectification);
            if (--_open == 0 && IsRechecked) PlanRecheck(failing);
        });
    }

    /// <summary>All that waits is rechecked at once: the street calls for it the next morning, for the day after.</summary>
    private void PlanRecheck(FoundHazard? failing)
    {
        var called = stage.WorkingDay(ChinaTime.DateOf(stage.Flow.Now), 1);
        var day = stage.WorkingDay(called, 1);
        var waiting = _hazards.ToList();
        stage.Diary.Enter(Stage.At(called, 9, 15), async () =>
        {
            var recheck = await stage.Flow.Coordinator(script.Enterprise.SubdistrictCode).PlansRecheck(visit, day, [.. waiting.Select(hazard => hazard.Id)]);
            foreach (var (place, own) in waiting.GroupBy(hazard => hazard.Department).Index())
                stage.Diary.Enter(Stage.At(day, 15, 20 + (3 * place)), () => RecordAsync(recheck.Id, own.Key, [.. own], failing));
            stage.Diary.Enter(Stage.At(day, 16, 30), ReportAsync);
        });
    }

    private async Task RecordAsync(Guid recheck, string department, IReadOnlyList<FoundHazard> own, FoundHazard? failing)
    {
        var today = ChinaTime.DateOf(stage.Flow.Now);
        await stage.Flow.Officer(department).Records(recheck, [.. own.Select(hazard => hazard == failing
            ? new RecheckResult(hazard.Id, false, "现场仍不符合要求", today.AddDays(10))
            : new RecheckResult(hazard.Id, true))]);
        foreach (var major in own.Where(hazard => hazard != failing && hazard.Told.Grade == HazardGrade.Major)) Countersign(major, today);
        foreach (var hazard in own.Where(hazard => hazard != failing)) _hazards.Remove(hazard);
        if (failing is null || !own.Contains(failing)) return;
        _open = 1;
        Rectify(failing, today, failing: null);
    }

    private void Countersign(FoundHazard hazard, DateOnly passed)
    {
        if (script.Aftermath == Aftermath.WaitsForCountersign) return;
        stage.Diary.Enter(Stage.At(stage.WorkingDay(passed, 2), 9, 40), async () =>
        {
            await stage.Flow.Lead.Countersigns(hazard.Id);
            await ReportAsync();
        });
    }

    /// <summary>Those whose procedure is closed report, some days later and in time.</summary>
    private async Task ReportAsync()
    {
        if (script.Aftermath == Aftermath.WaitsForReports) return;
        var now = await stage.Flow.Lead.Reads(visit);
        foreach (var part in now.Participations.Where(part => part.State == ParticipationState.ProcedureClosed && _reporting.Add(part.Department)))
        {
            if (script.Aftermath == Aftermath.HalfReported && part.Department != now.Participations[0].Department) continue;
            var account = part.HazardCount == 0 ? "按检查表逐项检查，未发现隐患，无行政处罚。" : $"发现隐患 {part.HazardCount} 项，均已整改并经联合复查通过，无行政处罚。";
            var day = stage.WorkingDay(part.ProcedureClosedOn!.Value, 1 + (part.Department[0] % 3));
            stage.Diary.Enter(Stage.At(day, 14, 10 + (part.Department[0] % 40)), () => stage.Flow.Liaison(part.Department).Reports(visit, account));
        }
    }
}
