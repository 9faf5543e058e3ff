using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>The matters that pages, pictures and newcomers come back to: the visit of 永固, the major hazard of 华霖, today's visits and the next one of 永固.</summary>
internal sealed class StoryDesk(Stage stage, StoryVisits visits)
{
    /// <summary>The one inspection that every page of the demonstration refers to: four bodies, five hazards, two of them not rectified.</summary>
    public void VisitOfYonggu()
    {
        var day = stage.WorkingDay(stage.Today, -9);
        var window = Around(day, day.AddDays(-3), day.AddDays(4));
        Play(day, -5, 12, "有限空间作业企业检查名单", new(stage.Enterprises[0],
        [
            new("XF", window, Faults.Of("PS-XF-004", "PS-XF-006")), new("YJ", window, Faults.Of("PS-AQ-005", "PS-AQ-021")),
            new("SJ", window, Faults.Of("PS-TS-002")), new("HB", window, Faults.None),
        ], day, Session.Am, Aftermath.PartlyRectified));
    }

    /// <summary>A major hazard that passed its recheck and waits for the lead's countersign.</summary>
    public void MajorHazardOfHualin()
    {
        var day = stage.WorkingDay(stage.Today, -14);
        var window = Around(day, day.AddDays(-2), day.AddDays(4));
        Play(day, -5, 20, "粉尘涉爆企业检查名单", new(stage.Enterprises[16],
            [new("YJ", window, Faults.Of("PS-AQ-024", "PS-AQ-012")), new("XF", window, Faults.Of("PS-XF-014"))], day, Session.Pm, Aftermath.WaitsForCountersign));
    }

    /// <summary>
    /// Visits that are agreed for today, or for the next working day where today is none, and for the days after. One has a body that has not answered, one a counter-proposal. In the next visit
    /// of 永固 its street's 城建办 comes openly and 生态 upon a complaint, which the enterprise may not know of.
    /// </summary>
    public void VisitsOfToday()
    {
        var day = stage.Calendar.OnOrAfter(stage.Today);
        VisitScript Visit(int enterprise, int ahead, Session session, params string[] departments)
        {
            var date = stage.WorkingDay(day, ahead);
            var at = stage.Enterprises[enterprise];
            var window = Around(date, stage.WorkingDay(day, -2), stage.WorkingDay(day, 4));
            return new(at, [.. departments.Where(department => stage.TakesTurn(date.Year, Bodies.Of(department), at)).Select(department => new PartScript(department, window, Faults.None))],
                date, session, Aftermath.Swift);
        }

        var office = stage.Enterprises[23];
        var next = Visit(0, 3, Session.Am, stage.People.OfficeIn(Bodies.Housing, stage.Enterprises[0].SubdistrictCode));
        var complaint = new PartScript(Bodies.Ecology, next.Parts[0].Window, Faults.None) { Exemption = new(ExemptionKind.Complaint, $"深环信访〔{day.Year}〕1163号", null) };
        VisitScript[] ahead =
        [
            Visit(17, 0, Session.Am, "YJ", "XF", "SJ"),
            Visit(18, 0, Session.Pm, "YJ", "HB"),
            Visit(23, 0, Session.Am, "YJ", stage.People.OfficeIn(Bodies.Fire, office.SubdistrictCode)),
            Visit(19, 1, Session.Am, "XF", "SJ", "YJ"),
            Visit(20, 2, Session.Am, "YJ", "XF", "HB") with { Silent = ["HB"] },
            Visit(21, 3, Session.Pm, "YJ", "XF") with { CounterProposes = "XF" },
            next with { Parts = [.. next.Parts, complaint] },
        ];
        foreach (var month in ahead.GroupBy(visit => YearMonth.Of(visit.Date)))
            visits.Dispatch(month.Key, [.. month], department => new(FilingKind.AdHoc, department, "重点企业临时检查名单", stage.WorkingDay(day, -9)), Stage.At(stage.WorkingDay(day, -6), 9, 40));
    }

    private void Play(DateOnly day, int dispatchedAhead, int minute, string title, VisitScript visit)
    {
        foreach (var part in visit.Parts) stage.TakesTurn(day.Year, part.Department, visit.Enterprise);
        visits.Dispatch(YearMonth.Of(day), [visit], department => new(FilingKind.AdHoc, department, title, stage.WorkingDay(day, -10)), Stage.At(stage.WorkingDay(day, dispatchedAhead), 9, minute));
    }

    // Within the month of the day, since a month's list takes what is due in it.
    private static DateWindow Around(DateOnly day, DateOnly from, DateOnly to) => new DateWindow(from, to).Intersect(YearMonth.Of(day).Days);
}
