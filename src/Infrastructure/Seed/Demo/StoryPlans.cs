using Supervision.Application.Planning;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Planning;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>The bodies' plans, 五(三)1: this year's accepted, consolidated, shown to the enterprises and on record; next year's being written.</summary>
internal sealed class StoryPlans(Stage stage)
{
    private static readonly Dictionary<string, (string Basis, string Scope)> Words = new()
    {
        [Bodies.Emergency] = ("《中华人民共和国安全生产法》第六十二条", "生产车间、有限空间、粉尘作业场所和安全管理资料"),
        [Bodies.Housing] = ("《城镇燃气管理条例》第四十一条", "燃气使用场所、厂房结构和在建小散工程"),
        [Bodies.Fire] = ("《中华人民共和国消防法》第五十三条", "厂房、仓库、宿舍的消防设施和安全疏散"),
        [Bodies.Ecology] = ("《中华人民共和国环境保护法》第二十四条", "污染防治设施、危险废物贮存和排污许可"),
        [Bodies.Market] = ("《特种设备安全监察条例》第五十条", "在用特种设备、作业人员和检验情况"),
    };

    /// <summary>Told after the visits, so that a body plans what it later carried out, and some that it still owes.</summary>
    public void Year(int year)
    {
        var due = stage.Calendar.OnOrAfter(new(year, 3, 31));
        foreach (var (index, body) in Bodies.Inspecting.Index())
        {
            // 住建 comes after the last day.
            var on = stage.WorkingDay(due, body == Bodies.Housing ? 3 : (3 * index) - 14);
            HandIn(year, body, on, index, accepted: true);
        }

        var made = stage.WorkingDay(due, 5);
        var until = stage.WorkingDay(made, 8);
        stage.Diary.Enter(Stage.At(made, 10, 20), () => stage.Flow.Lead.Consolidates(year));
        stage.Diary.Enter(Stage.At(made, 15, 10), () => stage.Flow.Lead.ShowsPlan(year, until));
        stage.Diary.Enter(Stage.At(stage.WorkingDay(made, 3), 11, 5), () => ObjectionOfYonggu(year, stage.WorkingDay(made, 5)));
        stage.Diary.Enter(Stage.At(stage.WorkingDay(until, 1), 9, 30), () => stage.Flow.Lead.RecordsPlan(year, $"深坪应急函〔{year}〕41号"));
        stage.Diary.Enter(Stage.At(stage.WorkingDay(until, 2), 16, 0), () => stage.Flow.Lead.MarksSuperior(year, "市应急管理局", $"深坪应急报〔{year}〕18号", stage.WorkingDay(until, 2)));
        stage.Diary.Enter(Stage.At(stage.WorkingDay(until, 4), 10, 0), () => stage.Flow.Justice.AcknowledgesPlan(year, $"坪司备〔{year}〕7号", stage.WorkingDay(until, 4)));
    }

    /// <summary>In autumn two bodies' plans of next year are accepted and were shown to the enterprises, a third is handed in, a fourth being written; the others have until March.</summary>
    public void NextYear(int year)
    {
        HandIn(year, Bodies.Emergency, stage.WorkingDay(stage.Today, -22), 0, accepted: true);
        HandIn(year, Bodies.Ecology, stage.WorkingDay(stage.Today, -20), 3, accepted: true);
        stage.Diary.Enter(Stage.At(stage.WorkingDay(stage.Today, -18), 10, 15), () => stage.Flow.Lead.Consolidates(year));
        stage.Diary.Enter(Stage.At(stage.WorkingDay(stage.Today, -18), 15, 30), () => stage.Flow.Lead.ShowsPlan(year, stage.WorkingDay(stage.Today, -6)));
        HandIn(year, Bodies.Fire, stage.WorkingDay(stage.Today, -2), 2, accepted: false);
        stage.Diary.Enter(Stage.At(stage.WorkingDay(stage.Today, -1), 14, 0), () => stage.Flow.Liaison(Bodies.Market).Plans(year, FormOf(year, Bodies.Market, 4, null)));
    }

    private void HandIn(int year, string body, DateOnly on, int index, bool accepted) => stage.Diary.Enter(Stage.At(on, 9, 10 + index), async () =>
    {
        var liaison = stage.Flow.Liaison(body);
        var letter = await liaison.Uploads($"{year}年度执法计划来函.docx", DemoLetter.Of($"关于报送{year}年度工贸企业行政执法计划的函"));
        var plan = (await liaison.Plans(year, FormOf(year, body, index, letter))).Id;
        stage.Diary.Enter(Stage.At(on, 14, 30 + index), async () =>
        {
            await liaison.SubmitsPlan(plan);
            if (accepted) stage.Diary.Enter(Stage.At(stage.WorkingDay(on, 1), 9, 50 + index), () => stage.Flow.Lead.AcceptsPlan(plan));
        });
    });

    private async Task ObjectionOfYonggu(int year, DateOnly answered)
    {
        var enterprise = stage.Flow.Enterprise(stage.Enterprises[0].Id);
        if (await enterprise.SlotOf(year) is not { } slot) return;
        var preferred = slot.Month % 12 + 1;
        if (preferred < 5) return;
        await enterprise.Objects(year, slot, $"{slot.Month}月生产线停产检修，关键岗位人员不在厂", preferred);
        stage.Diary.Enter(Stage.At(answered, 10, 45), () => stage.Flow.Lead.AnswersObjection(year, slot.Id, preferred, $"同意改到{preferred}月，请做好迎检准备"));
    }

    private AnnualPlanForm FormOf(int year, string body, int index, Guid? letter)
    {
        var rows = Planned(year, body).Select(enterprise => RowOf(body, enterprise, index)).ToList();
        rows.Add(rows.Count > 0 ? rows[0] with { Uscc = null, Sector = Sector.Machinery, SubdistrictCode = "440310005", Month = null, Quarter = 4, Count = 6 } : new(Sector: Sector.Machinery, SubdistrictCode: "440310005", Quarter: 4, Count: 6, SafetyDomains: SafetyDomains.Of(body), Basis: Words[body].Basis, Scope: Words[body].Scope));
        return new([.. rows.Select((row, place) => row with { Row = place + 1 })], LetterNo: letter is null ? null : $"深坪{body}函〔{year}〕{12 + index}号", LetterId: letter);
    }

    /// <summary>Where the body goes in the year, but for every ninth, a few where it does not come to in time, and some to which others go next month, so that it could come along.</summary>
    private IEnumerable<Enterprise> Planned(int year, string body)
    {
        if (year > stage.Today.Year) return stage.Enterprises.Take(60).Where((enterprise, place) => place % 3 != 2 && enterprise.SafetyDomains.Any(domain => domain.Body() == body));
        var visited = stage.VisitedBy(year, body).Where((_, place) => place % 9 != 8);
        var owed = stage.Enterprises.Skip(20).Take(60).Where((enterprise, place) => place % 4 == 1 && enterprise.SafetyDomains.Any(domain => domain.Body() == body));
        var along = stage.Enterprises.Skip(1).Take(15).Where((enterprise, place) => place % 4 == 2 && enterprise.SafetyDomains.Any(domain => domain.Body() == body));
        return visited.Concat(owed).Concat(along).DistinctBy(enterprise => enterprise.Id);
    }

    private static AnnualPlanRowForm RowOf(string body, Enterprise enterprise, int index)
    {
        var place = enterprise.Uscc.Sum(sign => sign);
        var month = 4 + ((place + (index == 2 ? 1 : 0)) % 9);
        var quarterly = (place + index) % 3 == 0;
        var (basis, scope) = Words[body];
        return new(enterprise.Uscc, Month: quarterly ? null : month, Quarter: quarterly ? ((month - 1) / 3) + 1 : null,
            SafetyDomains: [.. SafetyDomains.Of(body).Where(enterprise.SafetyDomains.Contains).DefaultIfEmpty(SafetyDomains.Of(body)[0])], Basis: basis, Scope: scope, Manner: PlanManner.OnSite);
    }
}
