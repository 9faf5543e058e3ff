using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises.Duplicates;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.IntegrationTests.Enterprises.Registers;

/// <summary>疑似重复: proposed once, with the reasons, until somebody decides, 三.</summary>
public sealed class DuplicateTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact, Clause("三")]
    public async Task Two_of_one_name_are_proposed_with_the_reason()
    {
        var name = RegisterWorld.Name();
        var (one, other) = (await app.RegistersAsync(name, address: $"{name}A路1号"), await app.RegistersAsync(name.Replace("机电", "機電"), Streets.Longtian, $"{name}B路2号"));

        var pair = (await app.PairsAsync(name)).Should().ContainSingle().Subject;

        new[] { pair.First.Id, pair.Second.Id }.Should().BeEquivalentTo([one.Id, other.Id]);
        pair.Reasons.Should().Equal(DuplicateReason.SameName);
        pair.Can.Select(can => (can.Verb, can.Allowed)).Should().Equal((DuplicateVerb.Merge, true), (DuplicateVerb.Refuse, true));
    }

    [Fact, Clause("三")]
    public async Task Once_refused_they_are_not_proposed_again_and_it_is_kept_who_and_why()
    {
        var name = RegisterWorld.Name();
        var (one, _) = (await app.RegistersAsync(name, address: $"{name}A路1号", person: "王一"), await app.RegistersAsync(name, address: $"{name}B路2号", person: "王一"));
        var pair = (await app.PairsAsync(name)).Single();

        (await app.AskAsync(TestUser.Lead, new RefuseDuplicate(pair.Id, pair.Version, "两个厂区，两张执照"))).Done();
        await app.AmendsAsync(one.Id, form => form with { Address = $"{name}B路2号" });
        (await app.AskAsync(new FindDuplicates())).Done();

        (await app.PairsAsync(name)).Should().BeEmpty();
        var refused = (await app.PairsAsync(name, DuplicateStatus.Refused)).Single();
        (refused.Reason, refused.DecidedBy).Should().Be(("两个厂区，两张执照", TestUser.Lead.Person!.Name));
        (await app.AskAsync(TestUser.Lead, new RefuseDuplicate(refused.Id, refused.Version, "再次"))).IsRefused(EnterpriseMergeErrors.Decided.Code);
        (await app.CourseAsync(one.Id)).Should().Contain(sentence => sentence.Contains("不是重复登记：两个厂区，两张执照"));
    }

    [Fact]
    public async Task What_is_no_longer_alike_is_no_longer_proposed()
    {
        var name = RegisterWorld.Name();
        var one = await app.RegistersAsync(name);
        await app.RegistersAsync(name);
        (await app.PairsAsync(name)).Should().ContainSingle();

        await app.AmendsAsync(one.Id, form => form with { Name = RegisterWorld.Name(), Address = "另一处1号" });

        (await app.PairsAsync(name)).Should().BeEmpty();
    }

    [Fact]
    public async Task The_job_finds_what_was_on_record_before_there_were_keys()
    {
        var name = RegisterWorld.Name();
        var (one, _) = (await app.RegistersAsync(name), await app.RegistersAsync(RegisterWorld.Name()));
        await app.InDatabaseAsync(db => Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlAsync(db.Database, $"update enterprises set twin_keys = '{{}}' where id = {one.Id}"));
        var other = await app.RegistersAsync(name);
        (await app.PairsAsync(name)).Should().BeEmpty();

        (await app.AskAsync(new FindDuplicates())).Done();

        (await app.PairsAsync(name)).Should().ContainSingle().Which.Reasons.Should().Contain(DuplicateReason.SameName);
        other.Id.Should().NotBe(one.Id);
    }

    [Fact]
    public async Task Pairs_are_for_the_lead_and_the_administrator()
    {
        var name = RegisterWorld.Name();
        await app.RegistersAsync(name);
        await app.RegistersAsync(name);

        foreach (var user in new[] { TestUser.Street("YJ-KZ", Streets.Kengzi), TestUser.Liaison("XF"), TestUser.Justice })
            (await app.AskAsync(user, new ListDuplicates { Q = name })).Done().Items.Should().BeEmpty();
        (await app.AskAsync(TestUser.Administrator, new ListDuplicates { Q = name })).Done().Items.Should().ContainSingle();
        RolePermissions.Of(Role.StreetCoordinator).Should().NotContain(Permission.EnterprisesMerge);
    }

    [Fact]
    public async Task They_go_into_a_workbook()
    {
        var name = RegisterWorld.Name();
        await app.RegistersAsync(name);
        await app.RegistersAsync(name);

        (await app.DownloadAsync(TestUser.Lead, new ExportDuplicates { Q = name }, TestContext.Current.CancellationToken)).Length.Should().BeGreaterThan(1000);
    }
}
