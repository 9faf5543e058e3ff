using Supervision.Application.Calendar;
using Supervision.Application.Catalogues;
using Supervision.Application.Catalogues.Laws;
using Supervision.Application.Reporting.Today;
using Supervision.Domain.Calendar;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.Catalogues;

/// <summary>依据的法律被替代的，由牵头单位登记一次，各单位逐项复核, 五(一).</summary>
public sealed class LawReplacementTests : TestApp
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact, Clause("五(一)")]
    public async Task Recorded_once_it_flags_every_item_that_cites_the_law_until_its_body_has_revised_it()
    {
        var today = Clock.LocalToday();
        var before = (await SendAsync(TestUser.Lead, new ListLegalBases { Q = "中华人民共和国消防法", Size = 200 }, Stop)).Done().Items.Where(row => row.Law == "中华人民共和国消防法").ToList();
        before.Should().NotBeEmpty().And.OnlyContain(row => !row.NeedsReview && row.ReplacementId == null);

        var recorded = (await SendAsync(TestUser.Lead, new RecordLawReplacement("《消防法》", today, "中华人民共和国消防法（修订）", Document: "主席令第88号"), Stop)).Done();

        recorded.Items.Select(item => item.Code).Should().BeEquivalentTo(before.SelectMany(row => row.Items).Select(item => item.Code).Distinct());
        (await SendAsync(TestUser.Lead, new RecordLawReplacement("中华人民共和国消防法（2021修正）", today), Stop)).IsRefused("law-replacement.known");
        var flagged = (await SendAsync(TestUser.Officer("HB"), new ListLegalBases { Q = "中华人民共和国消防法", NeedsReview = true, Size = 200 }, Stop)).Done().Items.Where(row => row.Law == "中华人民共和国消防法");
        flagged.SelectMany(row => row.Items).Select(item => item.Code).Should().BeEquivalentTo(recorded.Items.Select(item => item.Code));
        flagged.Should().OnlyContain(row => row.ReplacementId == recorded.Id && row.SupersededOn == today);
        var items = (await SendAsync(TestUser.Officer("HB"), new ListSupervisionItems { NeedsReview = true, Body = "XF", Size = 200 }, Stop)).Done();
        recorded.Items.Where(item => item.Body == "XF").Select(item => item.Code).Should().BeSubsetOf(items.Items.Select(item => item.Code));
        (await SendAsync(TestUser.Officer("XF"), new ShowSupervisionItem(recorded.Items[0].Id, today.AddDays(-1)), Stop)).Done().LegalBases.Where(basis => basis.Law == "中华人民共和国消防法").Should().OnlyContain(basis => basis.InForce, "it holds to the day before");

        var own = recorded.Items.Where(item => item.Body == "XF").ToList();
        (await TodosAsync("XF")).Should().ContainSingle().Which.Should().Match<TodoItem>(item => item.Count == own.Count && item.Target == new LegalBasesTarget("XF"));
        await Flow.Liaison("XF").HandsChangeIn(own[0].Code, "依据更新", item => item with { Points = [.. item.Points, "是否更新"] });
        (await TodosAsync("XF")).Single().Count.Should().Be(own.Count - 1, "one is in the hands of the lead");

        (await SendAsync(TestUser.Lead, new WithdrawLawReplacement(recorded.Id, recorded.Version, "公布日期有误"), Stop)).Done().WithdrawnReason.Should().Be("公布日期有误");
        (await TodosAsync("XF")).Should().BeEmpty();
        (await SendAsync(TestUser.Lead, new ListLawReplacements(), Stop)).Done().Items.Should().BeEmpty();
        (await SendAsync(TestUser.Lead, new ListLawReplacements { Withdrawn = true }, Stop)).Done().Items.Should().ContainSingle();
        (await SendAsync(TestUser.Lead, new RecordLawReplacement("消防法", today), Stop)).Done().SupersededBy.Should().BeNull("it lapsed without a successor");
    }

    [Fact, Clause("五(一)")]
    public async Task Of_twenty_at_once_one_is_recorded()
    {
        string[] spellings = ["特种设备安全法", "《中华人民共和国特种设备安全法》", "中华人民共和国特种设备安全法（2013）", "特种设备安全法 "];

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(() => SendAsync(TestUser.Lead, new RecordLawReplacement(spellings[number % 4], Clock.LocalToday()), Stop), Stop)));

        answers.Count(answer => !answer.IsError).Should().Be(1);
        answers.Where(answer => answer.IsError).Should().AllSatisfy(answer => answer.Error!.Code.Should().Be("law-replacement.known"));
    }

    [Fact, Clause("五(一)", "六(六)")]
    public async Task After_how_many_years_an_item_is_unused_is_a_plan_parameter()
    {
        await Flow.Lead.PublishesCatalogue();
        var later = Clock.LocalToday().AddYears(2);
        (await UnusedAsync(later)).Should().Be(0, "five years are not over");

        (await SendAsync(TestUser.Lead, new RecordPlanParameters(Clock.LocalToday(), "坪安办〔2026〕51号", new() { UnusedItemYears = 2 }), Stop)).Done();

        (await UnusedAsync(later)).Should().Be(119);
        (await UnusedAsync(later.AddDays(-1))).Should().Be(0);
    }

    private async Task<int> UnusedAsync(DateOnly on) => (await SendAsync(TestUser.Lead, new ListSupervisionItems { Unused = true, On = on }, Stop)).Done().Total;

    private async Task<IEnumerable<TodoItem>> TodosAsync(string body) => (await Flow.Liaison(body).Does(new ShowToday())).Todos.Where(item => item.Kind == TodoKind.Rebase);
}
