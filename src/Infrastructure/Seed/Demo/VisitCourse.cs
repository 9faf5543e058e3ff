using Supervision.Application.Inspections;
using Supervision.Application.Inspections.Conduct;
using Supervision.Domain.Calendar;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>The course of one dispatched visit: the street sets the day, the departments answer, come and look. What follows is its <see cref="VisitAftermath"/>.</summary>
internal sealed class VisitCourse(Stage stage, VisitScript script, Guid visit)
{
    private readonly int _minute = Math.Abs(script.Enterprise.Uscc.Sum(sign => sign)) % 40;
    private readonly string _street = script.Enterprise.SubdistrictCode;
    private readonly VisitAftermath _aftermath = new(stage, script, visit);

    private AtWork Coordinator => stage.Flow.Coordinator(_street);

    public void Begin() => stage.Diary.Enter(Stage.At(stage.WorkingDay(ChinaTime.DateOf(stage.Flow.Now), 1), 9, 10 + _minute), ScheduleAsync);

    private async Task ScheduleAsync()
    {
        var asked = stage.Flow.Now;
        var scheduled = await Coordinator.Schedules(visit, script.Date, script.Session);
        foreach (var part in script.Parts.Where(part => !script.Silent.Contains(part.Department)))
            stage.Diary.Enter(asked.AddHours(2 + (part.Department[0] % 5)).AddMinutes(part.Department.Length), () => AnswerAsync(part.Department, scheduled));
        stage.Diary.Enter(Stage.At(stage.WorkingDay(ChinaTime.DateOf(asked), 1), 16, 5 + _minute), ConfirmAsync);
    }

    private Task AnswerAsync(string department, InspectionDetails scheduled)
    {
        var other = stage.WorkingDays(ChinaTime.DateOf(stage.Flow.Now).AddDays(1), scheduled.WindowTo).Where(day => day >= scheduled.WindowFrom && day != scheduled.Date).Cast<DateOnly?>().FirstOrDefault();
        return script.CounterProposes == department && other is { } day
            ? stage.Flow.Liaison(department).Proposes(visit, day, "当日执法人员已安排其他专项检查")
            : stage.Flow.Liaison(department).Accepts(visit);
    }

    private async Task ConfirmAsync()
    {
        if (script.Silent.Count > 0 || script.CounterProposes is not null) return;
        await Coordinator.Confirms(visit);
        stage.Diary.Enter(stage.Flow.Now.AddMinutes(9), () => Coordinator.Notifies(visit));
        if (script.Date < stage.Today) Come();
    }

    private void Come()
    {
        var start = script.Session == Session.Am ? Stage.At(script.Date, 9, 26) : Stage.At(script.Date, 14, 33);
        foreach (var (place, part) in script.Parts.Index())
        {
            stage.Diary.Enter(start.AddMinutes(2 * (place + 1)), () => stage.Flow.Officer(part.Department).ChecksIn(visit));
            stage.Diary.Enter(start.AddMinutes(95 + (9 * (place + 1))), () => FindAsync(part));
        }
    }

    private async Task FindAsync(PartScript part)
    {
        var officer = stage.Flow.Officer(part.Department);
        var checklist = await officer.ReadsChecklist(visit, part.Department);
        var failing = part.Faults.Among([.. checklist.Select(item => stage.Hazards.GetValueOrDefault(item.Code)).OfType<DemoHazard>().Where(hazard => hazard.Applies(script.Enterprise))])
            .ToDictionary(hazard => hazard.Item);
        var receipt = await officer.Finds(visit, [.. checklist.Select((item, place) => FindingOf(item, place, failing))]);
        var ordered = checklist.Where(item => failing.ContainsKey(item.Code)).Zip(receipt.Hazards, (item, hazard) => new FoundHazard(hazard.Id, part.Department, failing[item.Code]));
        await _aftermath.FollowsAsync([.. ordered]);
    }

    private ItemFinding FindingOf(ChecklistItemDetails item, int place, Dictionary<string, DemoHazard> failing)
    {
        if (failing.TryGetValue(item.Code, out var hazard))
            return new(item.ItemId, CheckResult.Fail, hazard.Description, new(hazard.Description, hazard.Grade, script.Date.AddDays(hazard.Grade == HazardGrade.Major ? 15 : 7 + (place % 8))));
        var applies = !stage.Hazards.TryGetValue(item.Code, out var told) || told.Applies(script.Enterprise);
        return new(item.ItemId, applies ? CheckResult.Pass : CheckResult.NotApplicable);
    }
}

/// <summary>A hazard that a visit of the story has found.</summary>
internal sealed record FoundHazard(Guid Id, string Department, DemoHazard Told);
