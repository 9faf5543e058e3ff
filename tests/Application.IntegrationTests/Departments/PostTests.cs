using Supervision.Application.Common.Data;
using Supervision.Application.Departments;
using Supervision.Application.Reporting.Today;
using Supervision.Domain.Departments;

namespace Supervision.Application.IntegrationTests.Departments;

/// <summary>六(二): each department has exactly one leader and one liaison on a day, and who it was stays on record.</summary>
public sealed class PostTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact, Clause("六(二)")]
    public async Task A_new_liaison_ends_the_one_before_and_who_it_was_on_a_day_can_be_asked()
    {
        var own = TestUser.Leader("ZJ");
        await AppointAsync(own, "ZJ", "苏晓彤", Today.AddDays(-100));
        await AppointAsync(own, "ZJ", "温晓", Today.AddDays(-10), "台账已移交");

        (await NamesOnAsync("ZJ", Today)).Should().Equal("温晓");
        (await NamesOnAsync("ZJ", Today.AddDays(-11))).Should().Equal("苏晓彤");
        (await NamesOnAsync("ZJ", Today.AddDays(-101))).Should().BeEmpty();
        var before = (await ListAsync("ZJ", null)).Single(post => post.Name == "苏晓彤");
        (before.To, before.Handover).Should().Be((Today.AddDays(-11), "台账已移交"));
    }

    [Fact, Clause("六(二)")]
    public async Task Two_on_one_day_are_refused()
    {
        var own = TestUser.Liaison("SJ");
        await AppointAsync(own, "SJ", "许佳怡", Today.AddDays(-5));

        (await app.SendAsync(own, Appointment("SJ", "何人", Today.AddDays(-5)), Stop)).Error!.Code.Should().Be("liaison.overlaps");
        (await app.SendAsync(own, Appointment("SJ", "何人", Today.AddDays(-50)), Stop)).Error!.Code.Should().Be("liaison.overlaps");
        (await NamesOnAsync("SJ", Today)).Should().Equal("许佳怡");
    }

    [Fact, Clause("六(二)")]
    public async Task Of_ten_who_are_appointed_at_once_one_is()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => app.SendAsync(TestUser.Lead, Appointment("FZ", $"候选{i}", Today), Stop)));

        answers.Count(answer => !answer.IsError).Should().Be(1);
        (await NamesOnAsync("FZ", Today)).Should().HaveCount(1);
    }

    [Fact, Clause("六(二)")]
    public async Task A_gap_is_shown_to_the_lead_and_in_the_list()
    {
        var own = TestUser.Leader("HB");
        var kept = await AppointAsync(own, "HB", "叶青青", Today.AddDays(-20));
        await app.SendAsync(own, new AppointLiaison("HB", new(LiaisonKind.Leader, "罗文海", "0755-1", Today.AddDays(-20))), Stop);
        (await VacantAsync()).Should().NotContain("HB");

        (await app.SendAsync(own, new EndLiaison("HB", kept.Id, Today.AddDays(-1), null), Stop)).IsError.Should().BeFalse();

        (await VacantAsync()).Should().Contain("HB");
        var lead = (await app.SendAsync(TestUser.Lead, new ShowToday(), Stop)).Value;
        lead.Todos.Should().Contain(todo => todo.Kind == TodoKind.Appoint);
        (await app.SendAsync(TestUser.Liaison("ZJ"), new ShowDepartment("HB"), Stop)).Value.Vacant.Should().Equal(LiaisonKind.Liaison);
        (await app.SendAsync(own, new EndLiaison("HB", kept.Id, Today, null), Stop)).Error.Should().Be(LiaisonErrors.Ended);
    }

    [Fact]
    public async Task Another_body_appoints_nobody_here_and_an_enterprise_sees_nobody()
    {
        (await app.SendAsync(TestUser.Leader("HB"), Appointment("XF", "外人", Today), Stop)).Error!.Code.Should().Be("officer.foreign");
        (await app.SendAsync(TestUser.Liaison("XF-KZ", Streets.Kengzi), Appointment("XF", "下级", Today), Stop)).Error!.Code.Should().Be("officer.foreign");
        (await app.SendAsync(TestUser.Officer("XF"), Appointment("XF", "无权", Today), Stop)).IsError.Should().BeTrue();
        (await app.SendAsync(TestUser.Enterprise(Guid.CreateVersion7()), new ListLiaisons { Code = "XF" }, Stop)).Error.Should().Be(RecordErrors.Unknown);
        (await app.SendAsync(TestUser.Leader("XF"), Appointment("XF-KZ", "上级任命", Today), Stop)).IsError.Should().BeFalse("a body answers for its offices too");
    }

    private static AppointLiaison Appointment(string code, string name, DateOnly from, string? handover = null) => new(code, new(LiaisonKind.Liaison, name, "0755-28400000", from, Handover: handover));

    private async Task<LiaisonRow> AppointAsync(TestUser user, string code, string name, DateOnly from, string? handover = null) => (await app.SendAsync(user, Appointment(code, name, from, handover), Stop)).Done();

    private async Task<IReadOnlyList<LiaisonRow>> ListAsync(string code, DateOnly? on) =>
        (await app.SendAsync(TestUser.Justice, new ListLiaisons { Code = code, Kind = LiaisonKind.Liaison, On = on, Size = 50 }, Stop)).Done().Items;

    private async Task<IEnumerable<string>> NamesOnAsync(string code, DateOnly day) => (await ListAsync(code, day)).Select(post => post.Name);

    private async Task<IEnumerable<string>> VacantAsync() => (await app.SendAsync(TestUser.Lead, new ListDepartments { Vacant = true, Size = 200 }, Stop)).Done().Items.Select(row => row.Code);
}
