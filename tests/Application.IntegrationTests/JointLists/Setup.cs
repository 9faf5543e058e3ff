using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Filings;
using Supervision.Application.JointLists;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.JointLists;

internal static class Setup
{
    public static readonly YearMonth December = new(2026, 12);

    public static Task<TResult> AskAsync<TResult>(this TestApp app, TestUser user, IRequest<TResult> request) =>
        app.SendAsync(user, request, TestContext.Current.CancellationToken);

    /// <summary>One enterprise with these departments' lines on record: each a department and its window in December.</summary>
    public static async Task<Guid> FileAsync(this TestApp app, string street, params (string Department, int From, int To)[] lines)
    {
        var enterprise = await app.Flow.Lead.RegistersEnterprise(street);
        foreach (var (department, from, to) in lines)
            await app.Flow.Liaison(department).Files(Lists.OfMonth(department, enterprise.Uscc, new(new(2026, 12, from), new(2026, 12, to))));
        return enterprise.Id;
    }

    public static Task<Guid> FileAsync(this TestApp app, params (string Department, int From, int To)[] lines) => app.FileAsync(Streets.Kengzi, lines);

    /// <summary>In the version that the draft now has.</summary>
    public static async Task<Result<JointListDetails>> DeriveAsync(this TestApp app) => await app.AskAsync(TestUser.Lead, new DeriveJointList(December, (await app.BoardAsync()).Version));

    /// <summary>In the version that the draft now has.</summary>
    public static async Task<Result<DispatchReceipt>> DispatchAsync(this TestApp app) => await app.AskAsync(TestUser.Lead, new DispatchJointList(December, (await app.BoardAsync()).Version));

    public static async Task<MonthBoard> BoardAsync(this TestApp app, TestUser? user = null) => (await app.AskAsync(user ?? TestUser.Lead, new ShowMonthBoard(December))).Value;

    public static async Task<BoardPage> PageAsync(this TestApp app, ListBoardEnterprises? asked = null, TestUser? user = null) =>
        (await app.AskAsync(user ?? TestUser.Lead, (asked ?? new()) with { Month = December })).Value;

    public static async Task<IReadOnlyList<BoardEnterprise>> EnterprisesAsync(this TestApp app, TestUser? user = null) => (await app.PageAsync(new() { Size = 200 }, user)).Items;

    /// <summary>The department takes its line back, unless a dispatch comes first.</summary>
    public static async Task WithdrawAsync(this TestApp app, Guid enterpriseId, string department)
    {
        var line = await app.InDatabaseAsync(db => db.FilingLines.AsNoTracking().SingleAsync(line => line.EnterpriseId == enterpriseId && line.Department == department));
        try
        {
            await app.Flow.Liaison(department).Does(new WithdrawLine(line.FilingId, line.Id, line.Version, "企业停产"));
        }
        catch (StepRefused refused) when (refused.Codes.Intersect([RecordErrors.Stale.Code, "filing.line.state.refused"]).Any())
        {
        }
    }

    /// <summary>Past the command, which refuses while a line stands: as where both come at the same moment.</summary>
    public static Task<int> StrikeOffAsync(this TestApp app, Guid enterpriseId) => app.InDatabaseAsync(async db =>
    {
        db.Enterprises.Single(enterprise => enterprise.Id == enterpriseId).Deregister("企业停业注销");
        return await db.SaveChangesAsync();
    });

    /// <summary>No item of the domain is published any more: as by a later catalogue, which comes with reference data and by no command.</summary>
    public static Task<int> WithdrawItemsAsync(this TestApp app, SafetyDomain domain) => app.InDatabaseAsync(async db =>
    {
        foreach (var item in db.SupervisionItems.Where(item => item.SafetyDomain == domain).ToList()) item.Revise(ItemContent.Of(item) with { Published = false });
        return await db.SaveChangesAsync();
    });
}
