using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Reporting.Today;
using Supervision.Domain.Inspections;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Application.IntegrationTests.Reporting;

/// <summary>The workbench shows fifty things; what is behind it must not cost more when there are thousands.</summary>
public sealed class WorkbenchVolumeTests(CountingApp app) : IClassFixture<CountingApp>
{
    [Fact]
    public async Task What_is_read_for_the_workbench_does_not_grow_with_what_waits()
    {
        await MakeOneOfEachAsync();
        await CloneAsync(60);
        var (lead, body) = (await CostAsync(TestUser.Lead), await CostAsync(TestUser.Liaison("XF")));
        await CloneAsync(700);
        var (leadLater, bodyLater) = (await CostAsync(TestUser.Lead), await CostAsync(TestUser.Liaison("XF")));

        (leadLater.Statements, bodyLater.Statements).Should().Be((lead.Statements, body.Statements));
        (leadLater.Rows, bodyLater.Rows).Should().Be((lead.Rows, body.Rows));
        (lead.Bench.Todos.Count, leadLater.Bench.Todos.Count, body.Bench.Todos.Count).Should().Be((50, 50, 50));
        (leadLater.Bench.TodoCount - lead.Bench.TodoCount).Should().Be(4 * 700, "four kinds of visits ask something of the lead each, the other two ask it once for all");
        leadLater.Bench.Todos.Select(todo => todo.Deadline?.Date ?? DateOnly.MaxValue).Should().BeInAscendingOrder();
    }

    private async Task<(int Statements, int Rows, Workbench Bench)> CostAsync(TestUser user)
    {
        app.Count.Reset();
        var bench = (await app.SendAsync(user, new ShowToday(), TestContext.Current.CancellationToken)).Done();
        return (app.Count.Statements, app.Count.Rows, bench);
    }

    /// <summary>A visit at each step at which somebody must do something, on a Wednesday on which all of it is due.</summary>
    private async Task MakeOneOfEachAsync()
    {
        var wednesday = new DateOnly(2026, 12, 2);
        await ScheduledAsync(wednesday.AddDays(1));
        (await (await ScheduledAsync(wednesday.AddDays(2))).AnswerAsync(TestUser.Liaison("XF"), Answer.Declined, "另有任务")).Done();
        (await (await ScheduledAsync(wednesday.AddDays(5))).AnswerAsync(TestUser.Liaison("XF"), Answer.Accepted)).Done();
        await (await Visit.OfAsync(app, "XF")).AgreedAsync(wednesday);
        await (await (await Visit.OfAsync(app, "XF")).StartedAsync()).FoundAsync("XF");
        app.Clock.Advance(TimeSpan.FromDays(1));
        await (await (await Visit.OfAsync(app, "XF")).StartedAsync()).FoundAsync("XF", failing: 1);
        app.Clock.Advance(TimeSpan.FromDays(8));
    }

    private async Task<Visit> ScheduledAsync(DateOnly day)
    {
        var visit = await Visit.OfAsync(app, "XF");
        (await visit.ScheduleAsync(Visit.Street, day)).Done();
        return visit;
    }

    /// <summary>So many more of each, with new keys.</summary>
    private Task<int> CloneAsync(int times) => app.InDatabaseAsync(db => db.Database.ExecuteSqlAsync($"""
        create temporary table templates as select i.id from inspections i where not exists (select 1 from clones c where c.id = i.id);
        with made as (
            insert into inspections
            select r.* from inspections i join templates t on t.id = i.id cross join generate_series(1, {times}) n
            cross join lateral jsonb_populate_record(null::inspections, to_jsonb(i) || jsonb_build_object('n', n, 'id', gen_random_uuid(), 'number', gen_random_uuid()::text, 'verification_code', left(replace(gen_random_uuid()::text, '-', ''), 16))) r
            returning id, date, status),
        parts as (
            insert into participations
            select r.* from made m join inspections i on i.date = m.date and i.status = m.status join templates t on t.id = i.id join participations p on p.inspection_id = i.id
            cross join lateral jsonb_populate_record(null::participations, to_jsonb(p) || jsonb_build_object('id', gen_random_uuid(), 'inspection_id', m.id)) r),
        found as (
            insert into hazards
            select r.* from made m join inspections i on i.date = m.date and i.status = m.status join templates t on t.id = i.id join hazards h on h.inspection_id = i.id
            cross join lateral jsonb_populate_record(null::hazards, to_jsonb(h) || jsonb_build_object('id', gen_random_uuid(), 'inspection_id', m.id, 'number', gen_random_uuid()::text)) r)
        insert into clones select id from made;
        drop table templates
        """));
}

/// <summary>Counts what is asked of the database.</summary>
public sealed class CountingApp : TestApp
{
    public CommandCount Count { get; } = new();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await InDatabaseAsync(db => db.Database.ExecuteSqlAsync($"create table clones (id uuid primary key)"));
    }

    protected override void Configure(IServiceCollection services) => services.ConfigureDbContext<SupervisionDbContext>(options => options.AddInterceptors(Count));
}

public sealed class CommandCount : DbCommandInterceptor
{
    public int Statements { get; private set; }
    public int Rows { get; private set; }

    public void Reset() => (Statements, Rows) = (0, 0);

    public override ValueTask<InterceptionResult> DataReaderClosingAsync(DbCommand command, DataReaderClosingEventData eventData, InterceptionResult result)
    {
        Rows += eventData.ReadCount;
        return base.DataReaderClosingAsync(command, eventData, result);
    }

    public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        Statements++;
        return base.ReaderExecutedAsync(command, eventData, result, cancellationToken);
    }
}
