using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Reporting.Today;
using Supervision.Domain.Hazards;
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
        (leadLater.Bench.TodoCount - lead.Bench.TodoCount).Should().Be(4 * 700, "of the five kinds of visits the lead has something to do at four, one of them as one item");
        leadLater.Bench.Todos.Select(todo => todo.Deadline?.Date ?? DateOnly.MaxValue).Should().BeInAscendingOrder();
    }

    private async Task<(int Statements, int Rows, Workbench Bench)> CostAsync(TestUser user)
    {
        app.Count.Reset();
        var bench = (await app.SendAsync(user, new ShowToday(), TestContext.Current.CancellationToken)).Done();
        return (app.Count.Statements, app.Count.Rows, bench);
    }

    /// <summary>A visit at each step at which somebody must do something; states are set as they are, since no step is tried here.</summary>
    private async Task MakeOneOfEachAsync()
    {
        var day = DateOnly.FromDateTime(app.Clock.GetUtcNow().Date);
        await MakeAsync(InspectionStatus.Scheduled, day.AddDays(3), Answer.Pending, ParticipationState.Invited);
        await MakeAsync(InspectionStatus.Scheduled, day.AddDays(4), Answer.Declined, ParticipationState.Invited);
        await MakeAsync(InspectionStatus.Scheduled, day.AddDays(5), Answer.Accepted, ParticipationState.Invited);
        await MakeAsync(InspectionStatus.Confirmed, day, Answer.Accepted, ParticipationState.Invited);
        var closing = await MakeAsync(InspectionStatus.Rectifying, day.AddDays(-9), Answer.Accepted, ParticipationState.ProcedureClosed);
        await app.InDatabaseAsync(db =>
        {
            var at = new FoundAt(closing.Id, closing.EnterpriseId, Streets.Kengzi, "XF", "XF", Guid.CreateVersion7(), "灭火器");
            db.Hazards.Add(Hazard.Order("坪隐〔2026〕T1号", at, "灭火器过期", HazardGrade.General, day.AddDays(-9), day.AddDays(-2)));
            return db.SaveChangesAsync();
        });
    }

    private async Task<DispatchedVisit> MakeAsync(InspectionStatus status, DateOnly date, Answer answer, ParticipationState state)
    {
        var due = DateOnly.FromDateTime(app.Clock.GetUtcNow().Date).AddDays(-1);
        var visit = await new VisitBuilder("XF").DispatchAsync(app.Flow);
        await app.InDatabaseAsync(db => db.Inspections.Where(each => each.Id == visit.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(each => each.Status, status).SetProperty(each => each.Date, date).SetProperty(each => each.Session, Session.Am)));
        await app.InDatabaseAsync(db => db.Participations.Where(each => each.InspectionId == visit.Id).ExecuteUpdateAsync(set => set
            .SetProperty(each => each.Answer, answer).SetProperty(each => each.State, state).SetProperty(each => each.AnswerDueOn, due).SetProperty(each => each.ReportDueOn, due)));
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
