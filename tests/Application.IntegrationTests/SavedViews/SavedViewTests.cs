using Supervision.Application.Common.Data;
using Supervision.Application.SavedViews;
using Supervision.Domain.Common;

namespace Supervision.Application.IntegrationTests.SavedViews;

public sealed class SavedViewTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly KeepView Overdue = new(ViewedList.Hazards, "逾期", "overdue=true", Shared: false);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_view_is_its_owners_until_they_share_it_and_then_their_bodys()
    {
        var (owner, office, other) = (TestUser.Liaison("XF"), TestUser.Officer("XF-KZ", Streets.Kengzi), TestUser.Liaison("ZJ"));
        (await KeepAsync(owner, Overdue)).IsError.Should().BeFalse();
        (await NamesAsync(owner)).Should().Equal("逾期");
        (await NamesAsync(office)).Should().BeEmpty();

        (await KeepAsync(owner, Overdue with { Shared = true })).IsError.Should().BeFalse();

        (await NamesAsync(owner)).Should().Equal(["逾期"], "the same name is the same view");
        (await NamesAsync(office)).Should().Equal("逾期");
        (await NamesAsync(other)).Should().BeEmpty();
    }

    [Fact]
    public async Task Ones_own_stand_before_colleagues_and_each_by_its_name_of_one_list_alone()
    {
        var (owner, colleague) = (TestUser.Liaison("HB"), TestUser.Officer("HB"));
        foreach (var name in new[] { "整改", "逾期", "本月" }) (await KeepAsync(owner, Overdue with { Name = name })).IsError.Should().BeFalse();
        (await KeepAsync(colleague, Overdue with { Name = "安全", Shared = true })).IsError.Should().BeFalse();
        (await KeepAsync(owner, Overdue with { Name = "名单", List = ViewedList.Filings })).IsError.Should().BeFalse();

        (await NamesAsync(owner)).Should().Equal("本月", "逾期", "整改", "安全");
    }

    [Fact]
    public async Task Who_works_for_no_body_shares_with_nobody()
    {
        var refused = await KeepAsync(TestUser.Observer, Overdue with { Shared = true });

        refused.Error.Should().Be(SavedViewErrors.NoBody);
    }

    [Fact]
    public async Task A_colleagues_view_is_not_to_be_removed_and_another_bodys_is_not_there()
    {
        var (owner, colleague) = (TestUser.Liaison("SJ"), TestUser.Officer("SJ"));
        var kept = (await KeepAsync(owner, Overdue with { Shared = true })).Value;

        (await app.SendAsync(colleague, new DropView(kept.Id), Stop)).Error.Should().Be(SavedViewErrors.Anothers);
        (await app.SendAsync(TestUser.Liaison("ZJ"), new DropView(kept.Id), Stop)).Error.Should().Be(RecordErrors.Unknown);
        (await app.SendAsync(owner, new DropView(kept.Id), Stop)).IsError.Should().BeFalse();
        (await NamesAsync(owner)).Should().BeEmpty();
    }

    [Fact]
    public async Task Of_twenty_that_are_kept_at_once_none_is_kept_beyond_the_last()
    {
        var owner = TestUser.Liaison("JG");
        for (var i = 0; i < SavedView.Most - 10; i++) (await KeepAsync(owner, Overdue with { Name = $"视图{i}" })).IsError.Should().BeFalse();

        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => KeepAsync(owner, Overdue with { Name = $"同时{i}" })));

        results.Count(result => !result.IsError).Should().Be(10);
        results.Where(result => result.IsError).Should().OnlyContain(result => result.Error == SavedViewErrors.TooMany);
    }

    [Fact]
    public async Task Twenty_under_one_name_are_one()
    {
        var owner = TestUser.Liaison("GX");

        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => KeepAsync(owner, Overdue with { Search = $"q={i}" })));

        results.Should().OnlyContain(result => !result.IsError);
        (await NamesAsync(owner)).Should().Equal("逾期");
    }

    private Task<Result<SavedViewDetails>> KeepAsync(TestUser owner, KeepView view) => app.SendAsync(owner, view, Stop);

    private async Task<IEnumerable<string>> NamesAsync(TestUser user) =>
        (await app.SendAsync(user, new ListSavedViews { List = ViewedList.Hazards, Size = 200 }, Stop)).Value.Items.Select(view => view.Name);
}
