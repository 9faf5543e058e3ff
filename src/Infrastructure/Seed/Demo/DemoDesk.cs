using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>What lies on the desks today: visits of the day, lists that wait to be derived, approvals, a returned list and a draft with faults.</summary>
internal sealed class DemoDesk(DemoStage stage, DemoMonths months)
{
    /// <summary>Windows of the bodies at one enterprise, as parts of the days that are left: (body, from, to).</summary>
    private static readonly (string Body, double From, double To)[][] Patterns =
    [
        [("YJ", .10, .55), ("XF", .25, .70), ("HB", .30, .75), ("SJ", .80, 1)],
        [("HB", .10, .55), ("YJ", 0, .75), ("XF", .25, 1), ("ZJ", .05, 1)],
        [("YJ", .40, 1), ("XF", .45, 1), ("HB", .60, 1)],
        [("XF", .10, .40), ("SJ", .60, 1)],
        [("HB", .05, .45), ("YJ", .10, .55), ("SJ", .25, .70), ("XF", .40, .75)],
        [("XF", .20, .50), ("ZJ", .25, .55), ("SJ", .40, .75)],
        [("HB", 0, .40), ("YJ", .60, 1), ("SJ", .50, .95)],
        [("YJ", .20, .80), ("XF", .20, .80), ("SJ", .35, .90)],
        [("YJ", 0, .35), ("XF", 0, .45), ("HB", .10, .30)],
    ];

    private readonly DemoFilings _filings = new(stage);

    /// <summary>Visits that are agreed for today, or for the next working day where today is none, and one of which a body has not answered.</summary>
    public void VisitsOfToday()
    {
        var day = stage.Calendar.OnOrAfter(stage.Today);
        var filed = stage.WorkingDay(day, -9);
        var dispatched = DemoStage.At(stage.WorkingDay(day, -6), 9, 40);
        var window = new DateWindow(stage.WorkingDay(day, -2), stage.WorkingDay(day, 3));
        VisitScript Visit(int enterprise, string[] bodies, DateOnly on, Session session) => new(
            stage.Enterprises[enterprise], [.. bodies.Where(body => stage.TakesTurn(day.Year, body, stage.Enterprises[enterprise])).Select(body => new PartScript(body, window, []))], on, session, Aftermath.Swift);

        VisitScript[] visits =
        [
            Visit(17, ["YJ", "XF", "SJ"], day, Session.Am),
            Visit(18, ["YJ", "HB"], day, Session.Pm),
            Visit(19, ["XF", "SJ", "YJ"], stage.WorkingDay(day, 1), Session.Am),
            Visit(20, ["YJ", "XF", "HB"], stage.WorkingDay(day, 2), Session.Am) with { Silent = ["HB"] },
        ];
        foreach (var month in visits.GroupBy(visit => YearMonth.Of(visit.Date)))
            months.Dispatch(month.Key, [.. month], body => new ListScript(FilingKind.AdHoc, body, "重点企业临时检查名单", filed), dispatched);
    }

    /// <summary>The one inspection that every page of the demonstration refers to: four bodies, five hazards, two of them not rectified.</summary>
    public void StoryOfYonggu()
    {
        var day = stage.WorkingDay(stage.Today, -9);
        var window = new DateWindow(day.AddDays(-3), day.AddDays(4));
        var enterprise = stage.Enterprises[0];
        var parts = new PartScript[]
        {
            new("XF", window, ["PS-XF-004", "PS-XF-006"]), new("YJ", window, ["PS-AQ-005", "PS-AQ-021"]), new("SJ", window, ["PS-TS-002"]), new("HB", window, []),
        };
        foreach (var part in parts) stage.TakesTurn(day.Year, part.Department, enterprise);
        months.Dispatch(YearMonth.Of(day), [new(enterprise, parts, day, Session.Am, Aftermath.PartlyRectified)],
            body => new ListScript(FilingKind.AdHoc, body, "有限空间作业企业检查名单", stage.WorkingDay(day, -9)), DemoStage.At(stage.WorkingDay(day, -5), 9, 12));
    }

    /// <summary>Lists of a month on which nothing is derived yet.</summary>
    public void Waiting(YearMonth month, IReadOnlyList<Enterprise> enterprises)
    {
        var first = stage.Today > month.FirstDay ? stage.Today : month.FirstDay;
        var days = WorkingDays(first, month.LastDay);
        var lines = new List<(string Body, LineScript Line)>();
        foreach (var (i, enterprise) in enterprises.Index())
        {
            foreach (var (body, from, to) in Patterns[i % Patterns.Length])
                if ((body == Bodies.Emergency || enterprise.SafetyDomains.Any(domain => domain.Body() == body)) && stage.TakesTurn(month.Year, body, enterprise))
                    lines.Add((body, new(enterprise, new(days[(int)(from * (days.Count - 1))], days[(int)(to * (days.Count - 1))]))));
        }

        var on = stage.WorkingDay(stage.Today, -2);
        foreach (var list in lines.GroupBy(line => line.Body).OrderBy(list => list.Key))
            _filings.Register(new(FilingKind.DoubleRandom, list.Key, $"{month.Month}月双随机执法名单", on) { Month = month }, [.. list.Select(line => line.Line)]);
    }

    /// <summary>A campaign's lists of the running month, filed since its joint list was dispatched; their windows are open today.</summary>
    public void Campaign()
    {
        var on = stage.WorkingDay(stage.Today, -5);
        var period = new DateWindow(on, on.AddDays(45));
        foreach (var (body, offset) in new[] { ("YJ", 0), ("XF", 1), ("HB", 0), ("SJ", 2) })
        {
            var lines = Enumerable.Range(0, 16).Where(i => (i + offset) % 4 != 3)
                .Select(i => (Enterprise: stage.Enterprises[560 + i], i))
                .Where(each => each.Enterprise.SafetyDomains.Any(domain => domain.Body() == body) && stage.TakesTurn(stage.Today.Year, body, each.Enterprise))
                .Select(each => new LineScript(each.Enterprise, new(stage.WorkingDay(stage.Today, -1 + ((each.i + offset) % 2)), stage.WorkingDay(stage.Today, 3 + ((each.i * 2) + offset) % 6))));
            var list = new ListScript(FilingKind.Special, body, "岁末年初安全生产专项检查名单", on) { DeployingDocument = $"坪安委办〔{on.Year}〕36号", CampaignPeriod = period };
            if (body == Bodies.Ecology) _filings.RegisterLate(list with { On = stage.WorkingDay(stage.Today, -3) }, [.. lines], "市局部署文件当日下发");
            else _filings.Register(list, [.. lines]);
        }
    }

    /// <summary>A major hazard that passed its recheck and waits for the lead's countersign.</summary>
    public void StoryOfHualin()
    {
        var day = stage.WorkingDay(stage.Today, -14);
        var window = new DateWindow(day.AddDays(-2), day.AddDays(4));
        var enterprise = stage.Enterprises[16];
        var parts = new PartScript[] { new("YJ", window, ["PS-AQ-024", "PS-AQ-012"]), new("XF", window, ["PS-XF-014"]) };
        foreach (var part in parts) stage.TakesTurn(day.Year, part.Department, enterprise);
        months.Dispatch(YearMonth.Of(day), [new(enterprise, parts, day, Session.Pm, Aftermath.WaitsForCountersign)],
            body => new ListScript(FilingKind.AdHoc, body, "粉尘涉爆企业检查名单", stage.WorkingDay(day, -9)), DemoStage.At(stage.WorkingDay(day, -5), 9, 20));
    }

    /// <summary>Two lists that wait for the lead, one registered in part, one sent back, one taken back.</summary>
    public void Approvals()
    {
        var day = stage.WorkingDay(stage.Today, -1);
        var window = new DateWindow(stage.WorkingDay(stage.Today, 1), stage.WorkingDay(stage.Today, 4));
        LineScript Line(int enterprise, ExemptionKind kind, string document) => new(stage.Enterprises[enterprise], window) { Exemption = new(kind, document, null) };

        _filings.AwaitApproval(new(FilingKind.AdHoc, Bodies.Ecology, "群众投诉夜间排放检查名单", day),
            [Line(600, ExemptionKind.Complaint, "深环信访〔" + day.Year + "〕1187号"), Line(601, ExemptionKind.Complaint, "深环信访〔" + day.Year + "〕1192号")], "群众投诉夜间排放，需立即核查");
        _filings.AwaitApproval(new(FilingKind.AdHoc, Bodies.Market, "气瓶充装专项核查名单", stage.WorkingDay(stage.Today, -5)),
            [Line(602, ExemptionKind.Other, "深市监函〔" + day.Year + "〕58号")], null);
        var visited = stage.Db.FilingLines.Local.First(line => line.Body == Bodies.Fire && line.Year == window.From.Year && line.Status is FilingLineStatus.Executed or FilingLineStatus.Registered);
        _filings.RegisterInPart(new(FilingKind.AdHoc, Bodies.Fire, "劳动密集型企业临时检查名单", stage.WorkingDay(stage.Today, -4)),
            [new(stage.Enterprises[606], window), new(stage.Enterprises.First(enterprise => enterprise.Id == visited.EnterpriseId), window), new(stage.Enterprises[607], window)],
            new Dictionary<int, string> { [1] = "本年度已备案，同一年原则上不再检查" });
        var returned = _filings.AwaitApproval(new(FilingKind.AdHoc, Bodies.Fire, "仓储企业临时检查名单", day), [new(stage.Enterprises[603], window), new(stage.Enterprises[604], window)], "上级督查临时通知");
        returned.Return("请附上级督查通知，并补充每家企业的执法人员");
        stage.Tell(returned, stage.NoLater(DemoStage.At(day, 16, 50)), DemoPerson.Lead);
        var withdrawn = _filings.Draft(new(FilingKind.AdHoc, Bodies.Housing, "装修改造企业检查名单", day), [new(stage.Enterprises[605], window)]);
        withdrawn.Withdraw("与街道巡查安排重复，改为巡查");
        stage.Tell(withdrawn, stage.NoLater(DemoStage.At(day, 11, 30)), DemoPerson.Liaison(Bodies.Housing));
    }

    /// <summary>A draft of 26 rows, of which three cannot stand and one has to be completed.</summary>
    public void DraftWithFaults(YearMonth month)
    {
        var first = stage.Today > month.FirstDay ? stage.Today : month.FirstDay;
        var days = WorkingDays(first, month.LastDay);
        var visited = stage.Db.FilingLines.Local.FirstOrDefault(line => line.Body == Bodies.Market && line.Year == month.Year && line.Status == FilingLineStatus.Executed);
        var lines = Enumerable.Range(0, 26).Select(i => new LineScript(
            stage.Enterprises[640 + (i * 3)], new(days[i % 3 * (days.Count - 1) / 6], days[(days.Count - 1) - (i % 4 * (days.Count - 1) / 8)]))).ToList();
        if (visited is not null) lines[2] = lines[2] with { Enterprise = stage.Enterprises.First(enterprise => enterprise.Id == visited.EnterpriseId) };
        lines[4] = lines[4] with { Window = new(days[^1], month.LastDay.AddDays(6)) };
        lines[5] = lines[5] with { Officers = [.. stage.PairOf(Bodies.Market, 3).Take(1)] };
        var expired = stage.Officers[Bodies.Market].First(officer => officer.ValidUntil < stage.Today);
        lines[7] = lines[7] with { Officers = [stage.PairOf(Bodies.Market, 2)[0], new(expired.Name, expired.CertificateNo!)] };
        _filings.Draft(new(FilingKind.DoubleRandom, Bodies.Market, $"{month.Month}月双随机执法名单（第二批）", stage.WorkingDay(stage.Today, -1)) { Month = month }, lines);
    }

    private List<DateOnly> WorkingDays(DateOnly from, DateOnly to) =>
        [.. Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays).Where(stage.Calendar.IsWorkingDay)];
}
