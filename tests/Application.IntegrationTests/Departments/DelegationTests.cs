using Microsoft.EntityFrameworkCore;
using Supervision.Application.Calendar;
using Supervision.Application.Common.Data;
using Supervision.Application.Departments.Delegations;
using Supervision.Application.Filings;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;

namespace Supervision.Application.IntegrationTests.Departments;

/// <summary>应急〔2025〕11号: a street office inspects only with authorisation or delegation.</summary>
public sealed class DelegationTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateWindow Window = new(new(2026, 12, 7), new(2026, 12, 9));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_a_deed_an_office_is_warned_with_one_it_is_not_and_a_district_body_needs_none()
    {
        (await WarningsAsync("XF-KZ")).Should().Contain("filing.delegation.missing");
        (await WarningsAsync("XF")).Should().NotContain("filing.delegation.missing");

        var kept = (await app.SendAsync(TestUser.Leader("XF"), Deed("XF-KZ"), Stop)).Done();

        (await WarningsAsync("XF-KZ")).Should().NotContain("filing.delegation.missing").And.Contain("filing.delegation.unpublished");
        var published = (await app.SendAsync(TestUser.Leader("XF"), new PublishDelegation(kept.Id, kept.Version, Today, "信息公开目录"), Stop)).Done();
        (await WarningsAsync("XF-KZ")).Should().NotContain("filing.delegation.unpublished");

        (await app.SendAsync(TestUser.Leader("XF"), new RevokeDelegation(kept.Id, published.Version, "机构撤并", Window.From.AddDays(1)), Stop)).Done();
        (await WarningsAsync("XF-KZ")).Should().Contain("filing.delegation.ends");
        (await app.SendAsync(TestUser.Leader("XF"), new RevokeDelegation(kept.Id, published.Version + 1, "再次", null), Stop)).Error.Should().Be(DelegationErrors.Revoked);
    }

    [Fact]
    public async Task A_lapsed_deed_is_none()
    {
        await app.SendAsync(TestUser.Leader("HB"), Deed("HB-KZ") with { ValidFrom = new(2025, 1, 1), ValidUntil = new(2026, 11, 30) }, Stop);

        (await WarningsAsync("HB-KZ")).Should().Contain("filing.delegation.missing");
        var rows = (await app.SendAsync(TestUser.Justice, new ListDelegations { Department = "HB", State = DelegationState.InForce }, Stop)).Done().Items;
        rows.Should().ContainSingle().Which.Office.Should().Be("HB-KZ");
    }

    [Fact]
    public async Task A_plan_parameter_makes_it_a_refusal()
    {
        await using var own = new TestApp();
        await own.InitializeAsync();
        (await own.SendAsync(TestUser.Lead, new RecordPlanParameters(Today, "深坪应急〔2026〕30号", new() { DelegationRequired = true }), Stop)).IsError.Should().BeFalse();
        var enterprise = await own.Flow.Lead.RegistersEnterprise();

        var check = (await own.SendAsync(TestUser.Liaison("SJ-KZ", Streets.Kengzi), new ValidateFiling(new(FilingKind.AdHoc, [Lists.Line("SJ-KZ", enterprise.Uscc, Window)])), Stop)).Done();

        check.Lines[0].Breaches.Select(breach => breach.Code).Should().Contain("filing.delegation.missing");
    }

    [Fact]
    public async Task Deeds_are_found_by_state_street_body_and_by_how_soon_they_end_and_name_their_items()
    {
        await using var own = new TestApp();
        await own.InitializeAsync();
        var items = await own.InDatabaseAsync(db => db.SupervisionItems.Where(item => item.Body == "XF").OrderBy(item => item.Code).Select(item => item.Id).Take(2).ToArrayAsync(Stop));
        (await own.SendAsync(TestUser.Leader("XF"), Deed("XF-KZ") with { ItemIds = items, ValidFrom = Today, ValidUntil = Today.AddDays(30) }, Stop)).Done();
        (await own.SendAsync(TestUser.Leader("XF"), Deed("XF-PS") with { ValidFrom = Today, ValidUntil = Today.AddDays(31) }, Stop)).Done();
        (await own.SendAsync(TestUser.Leader("SJ"), Deed("SJ-KZ") with { ValidFrom = Today.AddDays(1), ValidUntil = Today.AddDays(20) }, Stop)).Done();
        async Task<IEnumerable<string>> FoundAsync(ListDelegations list) => (await own.SendAsync(TestUser.Lead, list, Stop)).Done().Items.Select(row => row.Office);

        (await FoundAsync(new() { ExpiresWithin = 30 })).Should().Equal("XF-KZ");
        (await FoundAsync(new() { Subdistrict = Streets.Kengzi })).Should().BeEquivalentTo(["XF-KZ", "SJ-KZ"]);
        (await FoundAsync(new() { Department = "XF", State = DelegationState.InForce })).Should().BeEquivalentTo(["XF-KZ", "XF-PS"]);
        (await own.SendAsync(TestUser.Lead, new ListDelegations { ExpiresWithin = 30 }, Stop)).Done().Items.Single().Items.Should().HaveCount(2);
        (await own.SendAsync(TestUser.Lead, new ListDelegations { ExpiresWithin = 400 }, Stop)).Error!.Fields.Should().ContainKey("expiresWithin");
    }

    [Fact]
    public async Task An_office_does_not_empower_itself_nor_does_another_body()
    {
        (await app.SendAsync(TestUser.Liaison("ZJ-KZ", Streets.Kengzi), Deed("ZJ-KZ"), Stop)).Error!.Code.Should().Be("delegation.foreign");
        (await app.SendAsync(TestUser.Leader("XF"), Deed("ZJ-KZ"), Stop)).Error!.Code.Should().Be("delegation.foreign");
        (await app.SendAsync(TestUser.Leader("ZJ"), Deed("ZJ"), Stop)).Error!.Code.Should().Be("delegation.office");
        (await app.SendAsync(TestUser.Leader("ZJ"), Deed("ZJ-KZ") with { SafetyDomains = [SafetyDomain.Fire] }, Stop)).Error!.Code.Should().Be("delegation.domain.foreign");
        (await app.SendAsync(TestUser.Leader("ZJ"), Deed("ZJ-KZ") with { DeedId = Guid.CreateVersion7() }, Stop)).Error!.Code.Should().Be("delegation.deed.unknown");
        (await app.SendAsync(TestUser.Enterprise(Guid.CreateVersion7()), new ListDelegations(), Stop)).Error.Should().Be(RecordErrors.Unknown);
    }

    private static RegisterDelegation Deed(string office) => new(office, DelegationKind.Delegation, SafetyDomains.Of(office), $"委〔2026〕{office}", new(2026, 1, 1), new(2027, 12, 31));

    private async Task<IEnumerable<string>> WarningsAsync(string department)
    {
        var enterprise = await app.Flow.Lead.RegistersEnterprise();
        var filer = department.Contains('-') ? TestUser.Liaison(department, Streets.Kengzi) : TestUser.Liaison(department);
        var check = (await app.SendAsync(filer, new ValidateFiling(new(FilingKind.AdHoc, [Lists.Line(department, enterprise.Uscc, Window)])), Stop)).Done();
        return check.Lines[0].Warnings.Select(warning => warning.Code);
    }
}
