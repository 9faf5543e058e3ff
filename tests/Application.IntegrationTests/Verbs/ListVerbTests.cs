using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Filings;
using Supervision.Application.IntegrationTests.JointLists;
using Supervision.Application.JointLists;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.Verbs;

/// <summary>Every verb of a filed list, of its lines and of a month's joint list, in every state and for every role: what <c>can</c> says is what the command answers. Each command is tried and taken back.</summary>
public sealed class ListVerbTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly TestUser[] Users =
    [
        TestUser.Lead, TestUser.Liaison("XF"), TestUser.Officer("XF"), TestUser.Leader("XF"), TestUser.Liaison("HB"), TestUser.Liaison("XF-KZ", Streets.Kengzi),
        TestUser.Street("YJ-KZ", Streets.Kengzi), TestUser.Justice, TestUser.Observer, TestUser.Administrator,
    ];

    private readonly Flow _flow = app.Flow;

    public static TheoryData<string> ListStates =>
        ["draft", "draft of a street office", "draft that breaks rules", "draft of which one line breaks a rule", "pending", "pending of a street office", "pending without lines", "pending for a window that is over",
         "returned", "registered", "registered, a line withdrawn", "registered in part", "dispatched in part", "dispatched", "withdrawn"];

    public static TheoryData<string> MonthStates => ["nothing", "draft", "line withdrawn", "enterprise struck off", "days over", "dispatched", "supplement"];

    [Theory]
    [MemberData(nameof(ListStates))]
    public async Task What_can_says_of_a_filed_list_is_what_the_command_answers(string state)
    {
        var id = await ListAsync(state, new YearMonth(2027, 1).AddMonths(ListStates.Select(row => row.Data).ToList().IndexOf(state)));
        var list = (await app.SendAsync(new ShowFiling(id), TestContext.Current.CancellationToken)).Done();
        var differing = new List<string>();
        foreach (var user in Users)
        {
            var shown = await app.SendAsync(user, new ShowFiling(id), TestContext.Current.CancellationToken);
            foreach (var verb in Enum.GetValues<FilingVerb>()) await app.CompareAsync(differing, user, shown.IsError ? [] : shown.Value.Can, verb, CommandOf(list, verb));
            foreach (var line in list.Lines)
                await app.CompareAsync(differing, user, shown.IsError ? [] : shown.Value.Lines.SingleOrDefault(each => each.Id == line.Id)?.Can ?? [], FilingLineVerb.Withdraw, new WithdrawLine(id, line.Id, line.Version, "企业停产"));
        }

        differing.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(MonthStates))]
    public async Task What_can_says_of_a_month_is_what_the_command_answers(string state)
    {
        var month = state == "days over" ? YearMonth.Of(Day) : new YearMonth(2029, 1).AddMonths(MonthStates.Select(row => row.Data).ToList().IndexOf(state));
        var visit = await MonthAsync(state, month);
        var differing = new List<string>();
        foreach (var user in Users)
        {
            var shown = await app.SendAsync(user, new ShowMonthBoard(month), TestContext.Current.CancellationToken);
            var version = (await app.SendAsync(TestUser.Lead, new ShowMonthBoard(month), TestContext.Current.CancellationToken)).Value.Version;
            var can = shown.IsError ? [] : shown.Value.Can;
            await app.CompareAsync(differing, user, can, JointListVerb.Derive, new DeriveJointList(month, version));
            await app.CompareAsync(differing, user, can, JointListVerb.Change, new NameLead(month, version, visit, Bodies.Emergency));
            await app.CompareAsync(differing, user, can, JointListVerb.Dispatch, new DispatchJointList(month, version));
        }

        differing.Should().BeEmpty();
    }

    private static IRequest<Result<FilingReceipt>> CommandOf(FilingDetails list, FilingVerb verb) => verb switch
    {
        FilingVerb.Amend => new AmendFiling(list.Id, list.Version, new(list.Kind, [.. list.Lines.Select(line => Lists.Line("XF", line.Uscc, new(line.From, line.To)))], Month: list.Month)),
        FilingVerb.Submit => new SubmitFiling(list.Id, list.Version, "临时增加", AllowPartial: true),
        FilingVerb.Approve => new ApproveFiling(list.Id, list.Version),
        FilingVerb.Refile => new RefileFiling(list.Id, list.Version),
        FilingVerb.Return => new ReturnFiling(list.Id, list.Version, "请核对企业"),
        FilingVerb.ApproveByHead => new ApproveByHead(list.Id, list.Version, new(By: "分管领导", DocumentNo: "执批〔2026〕1号")),
        _ => new WithdrawFiling(list.Id, list.Version, "企业停产"),
    };

    /// <param name="month">No other test's lines are in it.</param>
    private async Task<Guid> ListAsync(string state, YearMonth month)
    {
        var (one, other) = ((await _flow.Lead.RegistersEnterprise()).Uscc, (await _flow.Lead.RegistersEnterprise()).Uscc);
        FilingForm monthly = new(FilingKind.DoubleRandom, [Lists.Line("XF", one, month.Days), Lists.Line("XF", other, month.Days)], Month: month);
        var department = state.EndsWith("street office", StringComparison.Ordinal) ? "XF-KZ" : "XF";
        if (state.StartsWith("draft", StringComparison.Ordinal))
        {
            if (state == "draft that breaks rules") await _flow.Liaison("XF").Files(monthly);
            if (state == "draft of which one line breaks a rule") await _flow.Liaison("XF").Files(Lists.OfMonth("XF", one, month.Days));
            return (await _flow.Liaison(department).Drafts(monthly)).Id;
        }

        if (state == "registered in part")
        {
            await _flow.Liaison("XF").Files(Lists.OfMonth("XF", one, month.Days));
            return (await _flow.Liaison("XF").Files(monthly, allowPartial: true)).Id;
        }

        if (state.StartsWith("pending", StringComparison.Ordinal) || state == "returned") return await WaitingAsync(state, department, one);

        var later = state == "dispatched in part" ? month.AddMonths(60).Days : month.Days;
        var id = (await _flow.Liaison("XF").Files(new(FilingKind.AdHoc, [Lists.Line("XF", one, month.Days), Lists.Line("XF", other, later)]))).Id;
        switch (state)
        {
            case "registered, a line withdrawn":
                await _flow.Liaison("XF").WithdrawsLine(id, await LineAsync(id), "企业停产");
                break;
            case "dispatched" or "dispatched in part":
                await _flow.Lead.Derives(month);
                await _flow.Lead.Dispatches(month);
                break;
            case "withdrawn":
                await _flow.Liaison("XF").Withdraws(id, "计划调整");
                break;
        }

        return id;
    }

    private async Task<Guid> WaitingAsync(string state, string department, string uscc)
    {
        var soon = Calendar.OnOrAfter(app.Clock.LocalToday().AddDays(1));
        var id = (await _flow.Liaison(department).Files(Lists.Of("XF", uscc, new(soon, soon.AddDays(2))), "举报线索核查")).Id;
        if (state == "pending without lines") await _flow.Liaison("XF").WithdrawsLine(id, await LineAsync(id), "企业停产");
        if (state == "pending for a window that is over") TurnTo(soon.AddDays(3));
        if (state == "returned") await _flow.Lead.Returns(id, "请核对企业");
        return id;
    }

    /// <returns>A visit of the month's newest list, where it has one.</returns>
    private async Task<Guid> MonthAsync(string state, YearMonth month)
    {
        if (state == "nothing") return Guid.NewGuid();
        var window = state == "days over" ? new DateWindow(Day, Day) : month.Days;
        var enterprise = await _flow.Lead.RegistersEnterprise();
        var list = (await _flow.Liaison("XF").Files(Lists.Of("XF", enterprise.Uscc, window))).Id;
        var draft = await _flow.Lead.Derives(month);
        switch (state)
        {
            case "line withdrawn":
                await _flow.Liaison("XF").WithdrawsLine(list, await LineAsync(list), "企业停产");
                break;
            case "enterprise struck off":
                await app.StrikeOffAsync(enterprise.Id);
                break;
            case "days over":
                TurnTo(window.To.AddDays(1));
                break;
            case "dispatched" or "supplement":
                await _flow.Lead.Dispatches(month);
                if (state == "dispatched") break;
                await _flow.Liaison("HB").Files(Lists.Of("HB", enterprise.Uscc, window));
                draft = await _flow.Lead.Derives(month);
                break;
        }

        return draft.Visits.Single(visit => visit.Enterprise.Id == enterprise.Id).Id;
    }

    private IWorkCalendar Calendar => app.Services.GetRequiredService<IWorkCalendar>();

    /// <summary>The first day for which an occasional list is in time now.</summary>
    private DateOnly Day => Calendar.Offset(app.Clock.LocalToday(), 3);

    private async Task<Guid> LineAsync(Guid list) => (await _flow.Liaison("XF").Does(new ShowFiling(list))).Lines[0].Id;

    private void TurnTo(DateOnly day) => _flow.At(new DateTimeOffset(day.ToDateTime(new(9, 0)), ChinaTime.Offset));
}
