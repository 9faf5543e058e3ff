using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Hazards;
using Supervision.Application.Hazards.Closure;
using Supervision.Application.Hazards.Rechecks;
using Supervision.Application.Inspections;
using Supervision.Application.Inspections.Conduct;
using Supervision.Application.Inspections.Scheduling;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Testing;

/// <summary>
/// A dispatched visit that a test takes further. The steps named after what was done (<see cref="AgreedAsync"/>, <see cref="StartedAsync"/>, <see cref="FoundAsync"/>) must succeed;
/// <see cref="DoAsync"/> tries one verb and answers what came out.
/// </summary>
public sealed class Visit
{
    private readonly TestApp _app;

    private Visit(TestApp app, DispatchedVisit visit, IReadOnlyList<string> departments) => (_app, Id, EnterpriseId, Code, Departments) = (app, visit.Id, visit.EnterpriseId, visit.Code, departments);

    public Guid Id { get; }
    public Guid EnterpriseId { get; }

    /// <summary>The code that is scanned at the gate.</summary>
    public string Code { get; }
    public IReadOnlyList<string> Departments { get; }

    /// <summary>The 应急办 of the street.</summary>
    public static TestUser Street => TestUser.Street("YJ-KZ", Streets.Kengzi);

    public TestUser Owner => TestUser.Enterprise(EnterpriseId);

    public static Task<Visit> OfAsync(TestApp app, params string[] departments) => OfAsync(app, builder => builder, departments);

    public static async Task<Visit> OfAsync(TestApp app, Func<VisitBuilder, VisitBuilder> as_, params string[] departments) =>
        new(app, await as_(new VisitBuilder(departments)).DispatchAsync(app.Flow), departments);

    /// <summary>The next day on which it may be, today included.</summary>
    public DateOnly Day => Calendar.OnOrAfter(_app.Clock.LocalToday());

    public IWorkCalendar Calendar => _app.Services.GetRequiredService<IWorkCalendar>();

    /// <summary>Sends a verb in the version that the visit now has.</summary>
    public async Task<Result<T>> DoAsync<T>(TestUser user, Func<int, IRequest<Result<T>>> verb) => await _app.SendAsync(user, verb((await ShowAsync()).Version));

    public async Task<InspectionDetails> ShowAsync(TestUser? user = null) => (await _app.SendAsync(user ?? TestUser.System, new ShowInspection(Id))).Value;

    public async Task<ParticipationDetails> PartAsync(string department) => (await ShowAsync()).Participations.Single(part => part.Department == department);

    public Task<Result<InspectionDetails>> ScheduleAsync(TestUser user, DateOnly day, string? reason = null) =>
        DoAsync(user, version => new ScheduleInspection(Id, version, new(day, Session.Am, reason)));

    public Task<Result<InspectionDetails>> AnswerAsync(TestUser user, Answer answer, string? reason = null, DateOnly? date = null, string? department = null) =>
        DoAsync(user, version => new RespondToInvitation(Id, version, new(answer, reason, date, department)));

    public Task<Result<InspectionDetails>> CheckInAsync(TestUser user, CheckInForm? form = null) => DoAsync(user, version => new CheckIn(Id, version, form ?? new()));

    public Task<Result<FindingsReceipt>> FindAsync(TestUser user, IReadOnlyList<ItemFinding> items) => DoAsync(user, version => new SubmitFindings(Id, version, new(items)));

    public Task<Result<ClosureReportDetails>> ReportAsync(string department) => _app.SendAsync(TestUser.Liaison(department), new SubmitClosureReport(Id, "检查、复查情况"));

    /// <summary>Scheduled, accepted by every body and confirmed, for the next working day unless another is given.</summary>
    public async Task<Visit> AgreedAsync(DateOnly? day = null)
    {
        Must(await ScheduleAsync(Street, day ?? Day));
        foreach (var department in Departments) Must(await AnswerAsync(TestUser.Liaison(department), Answer.Accepted));
        Must(await DoAsync(Street, version => new ConfirmInspection(Id, version)));
        return this;
    }

    /// <summary>Agreed, and these bodies have checked in on the day; all where none is named.</summary>
    public async Task<Visit> StartedAsync(params string[] departments)
    {
        await AgreedAsync();
        ItIs((await ShowAsync()).Date!.Value, 9);
        foreach (var department in departments.Length > 0 ? departments : Departments) Must(await CheckInAsync(TestUser.Officer(department)));
        return this;
    }

    /// <summary>What a body found, with so many of its items failed.</summary>
    public async Task<IReadOnlyList<OrderedHazard>> FoundAsync(string department, int failing = 0, HazardGrade grade = HazardGrade.General)
    {
        var receipt = await FindAsync(TestUser.Officer(department), await ItemsAsync(department, failing, grade));
        Must(receipt);
        return receipt.Value.Hazards;
    }

    /// <summary>A body's checklist filled in: the first so many items fail, with a week to rectify, the others pass.</summary>
    public async Task<IReadOnlyList<ItemFinding>> ItemsAsync(string department, int failing = 0, HazardGrade grade = HazardGrade.General)
    {
        var items = (await _app.SendAsync(new ShowChecklists(Id))).Value.Checklists.Single(list => list.Department == department).Items;
        var dueOn = _app.Clock.LocalToday().AddDays(7);
        return [.. items.Select((item, index) => index < failing
            ? new ItemFinding(item.ItemId, CheckResult.Fail, null, new($"{item.Name}不符合", grade, dueOn))
            : new ItemFinding(item.ItemId, CheckResult.Pass))];
    }

    public async Task<HazardDetails> HazardAsync(Guid id, TestUser? user = null) => (await _app.SendAsync(user ?? TestUser.System, new ShowHazard(id))).Value;

    /// <summary>Sends a verb of a hazard in the version that it now has.</summary>
    public async Task<Result<HazardDetails>> DoAsync(TestUser user, Guid hazard, Func<int, IRequest<Result<HazardDetails>>> verb) => await _app.SendAsync(user, verb((await HazardAsync(hazard)).Version));

    public async Task<Guid> RectifiedAsync(Guid hazard)
    {
        Must(await DoAsync(Owner, hazard, version => new RectifyHazard(hazard, version, new("已整改"))));
        return hazard;
    }

    public Task<Result<RecheckDetails>> PlanAsync(TestUser user, IReadOnlyList<Guid> hazards, string? waiver = null, DateOnly? date = null) =>
        _app.SendAsync(user, new PlanRecheck(Id, date ?? _app.Clock.LocalToday(), hazards, waiver));

    public async Task<Result<RecheckDetails>> RecordAsync(TestUser user, Guid recheck, params RecheckResult[] results) =>
        await _app.SendAsync(user, new RecordRecheck(recheck, (await _app.SendAsync(new ShowRecheck(recheck))).Value.Version, new(results)));

    /// <summary>Rechecked today by the body that found it, and passed.</summary>
    public async Task PassedAsync(string department, Guid hazard)
    {
        var recheck = await PlanAsync(TestUser.Liaison(department), [hazard]);
        Must(recheck);
        Must(await RecordAsync(TestUser.Officer(department), recheck.Value.Id, new RecheckResult(hazard, true)));
    }

    public Task<List<FilingLineStatus>> LinesAsync(string department) =>
        _app.InDatabaseAsync(db => db.FilingLines.Where(line => line.EnterpriseId == EnterpriseId && line.Department == department).Select(line => line.Status).ToListAsync());

    /// <summary>Turns the clock to this hour of the day; never back.</summary>
    public void ItIs(DateOnly day, int hour)
    {
        var instant = new DateTimeOffset(day.ToDateTime(new TimeOnly(hour, 0)), ChinaTime.Offset).ToUniversalTime();
        if (instant > _app.Clock.GetUtcNow()) _app.Clock.SetUtcNow(instant);
    }

    private static void Must<T>(Result<T> result)
    {
        if (result.IsError) throw new InvalidOperationException($"refused: {result.Error!.Code} {result.Error.Title}");
    }
}
