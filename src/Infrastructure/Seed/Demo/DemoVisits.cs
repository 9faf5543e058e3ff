using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>Plays dispatched visits, step by step with the verbs of the product, as far as the clock has come.</summary>
internal sealed class DemoVisits(DemoStage stage)
{
    private int _turn;

    public Inspection Dispatch(VisitScript script, IReadOnlyList<FilingLine> lines, YearMonth month, Guid listId, DateTimeOffset at)
    {
        var window = lines.Select(line => line.Window).Aggregate(month.Days, (one, next) => one.Intersect(next));
        var office = stage.OfficeOfStreet[script.Enterprise.SubdistrictCode];
        var order = new VisitOrder(script.Enterprise.Id, script.Enterprise.SubdistrictCode, office, window, month, listId);
        var running = stage.NextNumber($"inspection/{ChinaTime.DateOf(at).Year}");
        var inspection = Inspection.Dispatch(order, Inspection.NumberOf(ChinaTime.DateOf(at).Year, running), DemoCodes.Of(month, running), lines.Select(line => InvitationOf(line, script.Enterprise)), at);
        foreach (var line in lines) line.Dispatch(inspection.Id);
        stage.Db.Inspections.Add(inspection);
        stage.Tell(inspection, at, DemoPerson.Lead);
        return inspection;
    }

    public void Play(VisitScript script, Inspection inspection, IReadOnlyList<FilingLine> lines, DateTimeOffset dispatched)
    {
        var office = DemoPerson.Coordinator(inspection.LeadDepartment);
        var day = ChinaTime.DateOf(dispatched);
        if (!Agree(script, inspection, office, day)) return;
        if (!Visit(script, inspection, lines)) return;
        new DemoAftermath(stage, script, inspection).Play();
    }

    private bool Agree(VisitScript script, Inspection inspection, DemoPerson office, DateOnly dispatched)
    {
        var asked = DemoStage.At(stage.WorkingDay(dispatched, 1), 9, 10 + (_turn++ % 45));
        if (!stage.HasCome(asked)) return false;
        inspection.Schedule(script.Date, script.Session, null, stage.Calendar.Offset(ChinaTime.DateOf(asked), 2), asked);
        stage.Tell(inspection, asked, office);

        foreach (var part in inspection.Participations.Where(part => !script.Silent.Contains(part.Department)))
        {
            var answered = asked.AddHours(2 + (part.Department[0] % 5));
            if (!stage.HasCome(answered)) return false;
            inspection.Respond(part.Department, Answer.Accepted, null, null, answered);
            stage.Tell(inspection, answered, DemoPerson.Liaison(part.Body));
        }

        var confirmed = DemoStage.At(stage.WorkingDay(ChinaTime.DateOf(asked), 1), 16, 5 + (_turn % 40));
        if (script.Silent.Count > 0 || !stage.HasCome(confirmed)) return false;
        inspection.Confirm(confirmed);
        inspection.Notify(confirmed.AddMinutes(9));
        stage.Tell(inspection, confirmed, office);
        return true;
    }

    private bool Visit(VisitScript script, Inspection inspection, IReadOnlyList<FilingLine> lines)
    {
        var start = script.Session == Session.Am ? DemoStage.At(script.Date, 9, 26) : DemoStage.At(script.Date, 14, 33);
        if (script.Date >= stage.Today) return false;
        var minute = 0;
        foreach (var part in inspection.Participations)
        {
            var at = start.AddMinutes(minute += 2);
            inspection.CheckIn(part.Department, part.Officers, CheckInWay.BeforeEntry, null, at, at);
            stage.Tell(inspection, at, part.Officers[0].Name, part.Department);
        }

        foreach (var part in script.Parts)
        {
            var at = start.AddMinutes(95 + (minute += 7));
            var officer = inspection.Of(part.Department)!.Officers[0].Name;
            var findings = inspection.Of(part.Department)!.Checklist.Select(entry => FindingOf(entry, part, script.Enterprise)).ToList();
            inspection.SubmitFindings(part.Department, findings, at);
            foreach (var entry in inspection.Of(part.Department)!.Checklist.Where(entry => entry.Result == CheckResult.Fail)) Order(inspection, part.Department, entry, at, officer);
            if (part.Failing.Count == 0) inspection.CloseProcedure(part.Department, script.Date, stage.Calendar.Offset(script.Date, 3));
            stage.Tell(inspection, at, officer, part.Department);
        }

        foreach (var line in lines) line.Execute();
        return true;
    }

    private ItemCheck FindingOf(ChecklistEntry entry, PartScript part, Domain.Enterprises.Enterprise enterprise)
    {
        if (part.Failing.Contains(entry.Code)) return new(entry.ItemId, CheckResult.Fail, stage.Hazards[entry.Code].Description);
        var applies = !stage.Hazards.TryGetValue(entry.Code, out var told) || told.Applies(enterprise);
        return new(entry.ItemId, applies ? CheckResult.Pass : CheckResult.NotApplicable, null);
    }

    private void Order(Inspection inspection, string department, ChecklistEntry entry, DateTimeOffset at, string officer)
    {
        var day = ChinaTime.DateOf(at);
        var told = stage.Hazards[entry.Code];
        var hazard = Hazard.Order(
            Hazard.NumberOf(day.Year, stage.NextNumber($"hazard/{day.Year}")),
            new FoundAt(inspection.Id, inspection.EnterpriseId, inspection.Subdistrict, department, Bodies.Of(department), entry.ItemId, entry.Name),
            told.Description, told.Grade, day, day.AddDays(told.Grade == HazardGrade.Major ? 15 : 7 + (entry.Position % 8)));
        stage.Db.Hazards.Add(hazard);
        stage.Tell(hazard, at, officer, department);
    }

    private Invitation InvitationOf(FilingLine line, Domain.Enterprises.Enterprise enterprise) => new(
        line.Department, line.Body, [line.Id], line.Officers,
        [.. stage.ItemsFor(line.Body, enterprise).Select(item => new ChecklistItem(item.Id, item.Code, item.Name, item.Points))],
        line.IsConfidential);
}

/// <summary>Verification codes of the story: as long as real ones, and the same each time.</summary>
internal static class DemoCodes
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static string Of(YearMonth month, int running)
    {
        var bits = (uint)running * 2654435761u ^ (uint)(month.Year * 97 + month.Month);
        var text = string.Concat(Enumerable.Range(0, 8).Select(i => Alphabet[(int)((bits >> (i * 4)) ^ (uint)(running * (i + 3))) & 31]));
        return $"PS{month.Year % 100:00}-{text[..4]}-{text[4..]}";
    }
}
