using Supervision.Domain.Calendar;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>Rectification, recheck, countersign and closure reports of one visit, as far as the clock has come.</summary>
internal sealed class DemoAftermath(DemoStage stage, VisitScript script, Inspection inspection)
{
    private readonly List<Hazard> _hazards = [.. stage.Db.Hazards.Local.Where(hazard => hazard.InspectionId == inspection.Id)];

    public void Play()
    {
        if (_hazards.Count > 0 && script.Aftermath != Aftermath.Stuck) Rectify(script.Aftermath == Aftermath.PartlyRectified ? _hazards.Skip(2) : _hazards, script.Date);
        if (script.Aftermath is Aftermath.Swift or Aftermath.FailsOnce or Aftermath.WaitsForReports or Aftermath.HalfReported or Aftermath.WaitsForCountersign)
            Recheck(script.Aftermath == Aftermath.FailsOnce);
        Report();
    }

    private void Rectify(IEnumerable<Hazard> hazards, DateOnly after)
    {
        foreach (var hazard in hazards)
        {
            var at = DemoStage.At(stage.WorkingDay(after, 3 + (hazard.ItemName.Length % 3)), 10, hazard.ItemName.Length * 2 % 60);
            if (!stage.HasCome(at)) continue;
            hazard.Rectify(RectificationOf(hazard), at);
            stage.Tell(hazard, at, script.Enterprise.Contact ?? "企业安全员", null);
        }
    }

    private void Recheck(bool failsFirst)
    {
        var waiting = _hazards.Where(hazard => hazard.WaitsForRecheck).ToList();
        if (waiting.Count < _hazards.Count || waiting.Count == 0) return;
        var day = stage.WorkingDay(waiting.Max(hazard => ChinaTime.DateOf(hazard.RectifiedAt!.Value)), 2);
        if (!stage.HasCome(DemoStage.At(day, 16, 0))) return;

        Hold(waiting, day, failing: failsFirst ? waiting[0] : null);
        if (!failsFirst) return;
        Rectify([waiting[0]], day);
        var second = stage.WorkingDay(day, 7);
        if (waiting[0].WaitsForRecheck && stage.HasCome(DemoStage.At(second, 16, 0))) Hold([waiting[0]], second, failing: null);
    }

    private void Hold(List<Hazard> hazards, DateOnly day, Hazard? failing)
    {
        var at = DemoStage.At(day, 15, 20);
        var recheck = Domain.Hazards.Recheck.Plan(inspection.Id, day, hazards, null);
        foreach (var hazard in hazards)
        {
            recheck.Record(hazard.Id, hazard != failing, hazard == failing ? "现场仍不符合要求" : null);
            if (hazard == failing) hazard.Fail("现场仍不符合要求", day.AddDays(10));
            else hazard.Pass(day, at);
            stage.Tell(hazard, at, inspection.Of(hazard.Department)!.Officers[0].Name, hazard.Department);
            Countersign(hazard, day);
        }

        stage.Db.Rechecks.Add(recheck);
        stage.Tell(recheck, at, inspection.Of(hazards[0].Department)!.Officers[0].Name, hazards[0].Department);
    }

    private void Countersign(Hazard hazard, DateOnly day)
    {
        var at = DemoStage.At(stage.WorkingDay(day, 2), 9, 40);
        if (!hazard.WaitsForCountersign || script.Aftermath == Aftermath.WaitsForCountersign || !stage.HasCome(at)) return;
        hazard.Countersign(ChinaTime.DateOf(at), at);
        stage.Tell(hazard, at, DemoPerson.Lead);
    }

    private void Report()
    {
        foreach (var part in inspection.Participations)
        {
            var own = _hazards.Where(hazard => hazard.Department == part.Department).ToList();
            if (own.Exists(hazard => hazard.Status != HazardStatus.Closed)) continue;
            if (part.State == ParticipationState.Rectifying)
            {
                var closed = own.Max(hazard => hazard.ClosedOn!.Value);
                inspection.CloseProcedure(part.Department, closed, stage.Calendar.Offset(closed, 3));
                stage.Tell(inspection, stage.NoLater(DemoStage.At(closed, 16, 30)), "系统", null);
            }

            if (script.Aftermath != Aftermath.WaitsForReports && !(script.Aftermath == Aftermath.HalfReported && part != inspection.Participations[0])) Report(part, own.Count);
        }
    }

    private void Report(Participation part, int hazards)
    {
        var day = stage.WorkingDay(part.ProcedureClosedOn!.Value, 1 + (part.Department[0] % 3));
        var at = DemoStage.At(day, 14, 10 + part.Department[0] % 40);
        if (!stage.HasCome(at)) return;
        var account = hazards == 0 ? "按检查表逐项检查，未发现隐患，无行政处罚。" : $"发现隐患 {hazards} 项，均已整改并经联合复查通过，无行政处罚。";
        var report = ClosureReport.Submit(inspection.Id, part.Department, part.Body, account, part.ReportDueOn!.Value, day, at);
        stage.Db.ClosureReports.Add(report);
        stage.Tell(report, at, DemoPerson.Liaison(part.Body));
        inspection.Report(part.Department, at);
        stage.Tell(inspection, at, DemoPerson.Liaison(part.Body));
    }

    private string RectificationOf(Hazard hazard) => stage.Hazards.Values.First(told => told.Description == hazard.Description).Rectification;
}
