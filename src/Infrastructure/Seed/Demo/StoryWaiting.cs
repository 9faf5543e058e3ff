using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>Lists that wait for somebody today: to be derived, approved, corrected.</summary>
internal sealed class StoryWaiting(Stage stage)
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

    private readonly StoryLists _lists = new(stage);

    /// <summary>Lists of a month on which nothing is derived yet; here and there an office of the street files in the place of its body.</summary>
    public void Month(YearMonth month, IReadOnlyList<Enterprise> enterprises)
    {
        var days = stage.WorkingDays(stage.Today > month.FirstDay ? stage.Today : month.FirstDay, month.LastDay);
        var lines = new List<(string Department, LineScript Line)>();
        foreach (var (i, enterprise) in enterprises.Index())
        {
            foreach (var (body, from, to) in Patterns[i % Patterns.Length])
                if (Stage.BodiesOf(enterprise, 0).Contains(body) && stage.TakesTurn(month.Year, body, enterprise))
                    lines.Add((i % 6 == 4 && body == Bodies.Fire ? stage.People.OfficeIn(body, enterprise.SubdistrictCode) : body,
                        new(enterprise, new(days[(int)(from * (days.Count - 1))], days[(int)(to * (days.Count - 1))]))));
        }

        foreach (var list in lines.GroupBy(line => line.Department).OrderBy(list => list.Key, StringComparer.Ordinal))
            _lists.Register(new(FilingKind.DoubleRandom, list.Key, $"{month.Month}月双随机执法名单", stage.WorkingDay(stage.Today, -2)) { Month = month }, [.. list.Select(line => line.Line)]);
    }

    /// <summary>A campaign's lists of the running month, filed since its joint list was dispatched; their windows are open today, or open soon.</summary>
    /// <param name="after">Not before this day.</param>
    public void Campaign(DateOnly after)
    {
        var on = new[] { stage.WorkingDay(stage.Today, -5), after }.Max();
        var year = YearOf(stage.WorkingDay(stage.Today, 1));
        var first = new[] { stage.WorkingDay(stage.Today, -1), stage.WorkingDay(on, 3) }.Max();
        foreach (var (body, offset) in new[] { (Bodies.Emergency, 0), (Bodies.Fire, 1), (Bodies.Ecology, 0), (Bodies.Market, 2) })
        {
            var lines = Enumerable.Range(0, 16).Where(i => (i + offset) % 4 != 3)
                .Select(i => (Enterprise: stage.Enterprises[560 + i], i))
                .Where(each => each.Enterprise.SafetyDomains.Any(domain => domain.Body() == body) && stage.TakesTurn(year.To.Year, body, each.Enterprise))
                .Select(each => new LineScript(each.Enterprise, WindowOf(year, stage.WorkingDay(first, (each.i + offset) % 2), 4 + (((each.i * 2) + offset) % 6))));
            var list = new ListScript(FilingKind.Special, body, "岁末年初安全生产专项检查名单", on)
            {
                DeployingDocument = $"坪安委办〔{on.Year}〕36号",
                CampaignPeriod = new(on, on.AddDays(45)),
            };
            if (body == Bodies.Ecology) _lists.RegisterLate(list with { On = stage.WorkingDay(on, 2), LateReason = "市局部署文件当日下发" }, [.. lines]);
            else _lists.Register(list, [.. lines]);
        }
    }

    /// <summary>Two lists that wait for the lead, one registered in part, one sent back, one taken back.</summary>
    public void Approvals()
    {
        var day = stage.WorkingDay(stage.Today, -1);
        var first = stage.WorkingDay(stage.Today, 1);
        var window = WindowOf(YearOf(first), first, 3);
        LineScript Line(int enterprise, ExemptionKind kind, string document) => new(stage.Enterprises[enterprise], window) { Exemption = new(kind, document, null) };
        LineScript Plain(Enterprise enterprise) => new(enterprise, window);

        _lists.AwaitApproval(new(FilingKind.AdHoc, Bodies.Ecology, "群众投诉夜间排放检查名单", day) { LateReason = "群众投诉夜间排放，需立即核查" },
            [Line(600, ExemptionKind.Complaint, $"深环信访〔{day.Year}〕1187号"), Line(601, ExemptionKind.Complaint, $"深环信访〔{day.Year}〕1192号")]);
        _lists.AwaitApproval(new(FilingKind.AdHoc, Bodies.Market, "气瓶充装专项核查名单", stage.WorkingDay(stage.Today, -5)), [Line(602, ExemptionKind.Other, $"深市监函〔{day.Year}〕58号")]);
        _lists.RegisterInPart(new(FilingKind.AdHoc, Bodies.Fire, "劳动密集型企业临时检查名单", stage.WorkingDay(stage.Today, -4)),
            [Plain(stage.Enterprises[606]), Plain(stage.Visited(window.From.Year, Bodies.Fire) ?? stage.Enterprises[608]), Plain(stage.Enterprises[607])]);
        _lists.IsReturned(new(FilingKind.AdHoc, Bodies.Fire, "仓储企业临时检查名单", day) { LateReason = "上级督查临时通知" },
            [Plain(stage.Enterprises[603]), Plain(stage.Enterprises[604])], "请附上级督查通知，并补充每家企业的执法人员");
        _lists.IsTakenBack(new(FilingKind.AdHoc, Bodies.Housing, "装修改造企业检查名单", day), [Plain(stage.Enterprises[605])], "与街道巡查安排重复，改为巡查");
    }

    /// <summary>A draft of 26 rows, of which three cannot stand and one has to be completed.</summary>
    public void DraftWithFaults(YearMonth month)
    {
        var days = stage.WorkingDays(stage.Today > month.FirstDay ? stage.Today : month.FirstDay, month.LastDay);
        var lines = Enumerable.Range(0, 26).Select(i => new LineScript(
            stage.Enterprises[640 + (i * 3)], new(days[i % 3 * (days.Count - 1) / 6], days[(days.Count - 1) - (i % 4 * (days.Count - 1) / 8)]))).ToList();
        if (stage.Visited(month.Year, Bodies.Market) is { } visited) lines[2] = lines[2] with { Enterprise = visited };
        lines[4] = lines[4] with { Window = new(days[^1], month.LastDay.AddDays(6)) };
        lines[5] = lines[5] with { Officers = [.. stage.PairOf(Bodies.Market, 3).Take(1)] };
        var expired = stage.Officers[Bodies.Market].First(officer => officer.ValidUntil < stage.Today);
        lines[7] = lines[7] with { Officers = [stage.PairOf(Bodies.Market, 2)[0], new(expired.Name, expired.CertificateNo!)] };
        _lists.Draft(new(FilingKind.DoubleRandom, Bodies.Market, $"{month.Month}月双随机执法名单（第二批）", stage.WorkingDay(stage.Today, -1)) { Month = month }, lines);
    }

    // A window lies within one year, 六(三).
    private static DateWindow YearOf(DateOnly day) => new(new(day.Year, 1, 1), new(day.Year, 12, 31));

    private DateWindow WindowOf(DateWindow year, DateOnly from, int workingDays) => new DateWindow(from, stage.WorkingDay(from, workingDays)).Intersect(year);
}
