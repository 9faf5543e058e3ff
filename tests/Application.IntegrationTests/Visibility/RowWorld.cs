using Microsoft.EntityFrameworkCore;
using Supervision.Application.Audit;
using Supervision.Application.Common.Events;
using Supervision.Application.Enterprises.Importing;
using Supervision.Application.Hazards.Closure;
using Supervision.Application.Inspections.Scheduling;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;
using Supervision.Domain.JointLists;
using Supervision.Infrastructure.Persistence;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.Visibility;

/// <summary>A row that somebody sees or does not.</summary>
/// <param name="State">In which it is, in the words of the page.</param>
/// <param name="Body">Whose it is, beside 消防; null where no body has it.</param>
/// <param name="Street">Where it is; null where it is in no street.</param>
/// <param name="EnterpriseId">Whose enterprise it is about; null for none.</param>
public sealed record Subject(Type Kind, Guid Id, string State, string? Body, string? Street, Guid? EnterpriseId);

/// <summary>One of each: every restricted kind of rows, in every state that matters, of 消防 and of 生态, in 坑梓 and in 坪山.</summary>
public sealed partial class RowWorld : TestApp
{
    private static readonly string[] Bodies = ["XF", "HB"];
    private static readonly string[] InStreets = [Streets.Kengzi, Streets.Pingshan];
    private readonly List<Subject> _subjects = [];

    public IReadOnlyList<Subject> Subjects => _subjects;

    /// <summary>Files that were merged into others.</summary>
    public List<Guid> Merged { get; } = [];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        foreach (var street in InStreets)
        {
            foreach (var body in Bodies)
            {
                foreach (var status in Enum.GetValues<FilingStatus>()) await FileAsync(body, street, status);
                await VisitsAsync(body, street);
            }

            await SecretVisitAsync(street);
        }

        var left = new List<(Visit Visit, string Street)>();
        foreach (var street in InStreets) left.Add((await Visit.OfAsync(this, builder => builder.In(street), "XF", "HB"), street));
        foreach (var (visit, street) in left) await LetGoAsync(visit, street);
        await CompanionsAsync(new(2026, 12));
        await ListsAsync();
        await PlansAsync();
        await GuidelinesAsync();
        await ItemChangesAsync();
        await SheetsAsync();
        await RestraintsAsync();
        await MergesAsync();
        await ImportAsync("yj.lead", "区级单位上传");
        await ImportAsync("admin", "系统管理员上传");
        await InDatabaseAsync(async db =>
        {
            Add<AuditEntry>((await db.AuditEntries.FirstAsync()).Id, "任一");
            foreach (var told in await db.Events.AsNoTracking().Include(told => told.Subjects).ToListAsync()) await AddAsync(db, told);
            return true;
        });
    }

    private static string StreetOffice(string street) => street == Streets.Kengzi ? "YJ-KZ" : "YJ-PS";

    private static TestUser Coordinator(string street) => TestUser.Street(StreetOffice(street), street);

    private void Add<T>(Guid id, string state, string? body = null, string? street = null, Guid? enterprise = null) => _subjects.Add(new(typeof(T), id, state, body, street, enterprise));

    private async Task FileAsync(string body, string street, FilingStatus status)
    {
        var enterprise = await Flow.Lead.RegistersEnterprise(street);
        if (_subjects.TrueForAll(known => known.Kind != typeof(Enterprise) || known.Street != street)) Add<Enterprise>(enterprise.Id, "在册", street: street, enterprise: enterprise.Id);
        var (liaison, today, inTime) = (Flow.Liaison(body), Clock.LocalToday(), Lists.Of(body, enterprise.Uscc, new(new(2026, 12, 1), new(2026, 12, 31))));
        var id = status switch
        {
            FilingStatus.Draft => (await liaison.Drafts(inTime)).Id,
            FilingStatus.PendingApproval or FilingStatus.Returned => (await liaison.Files(Lists.Of(body, enterprise.Uscc, new(today.AddDays(1), today.AddDays(7))), "线索紧急")).Id,
            _ => (await liaison.Files(inTime)).Id,
        };
        if (status == FilingStatus.Returned) await Flow.Lead.Returns(id, "请补充依据");
        if (status == FilingStatus.Withdrawn) await liaison.Withdraws(id, "安排有变");

        var filing = await InDatabaseAsync(db => db.Filings.AsNoTracking().Include(filing => filing.Lines).SingleAsync(filing => filing.Id == id));
        Add<Filing>(filing.Id, Labels.Of(filing.Status), body, street, enterprise.Id);
        Add<FilingLine>(filing.Lines[0].Id, $"{Labels.Of(filing.Lines[0].Status)}（名单{Labels.Of(filing.Status)}）", body, street, enterprise.Id);
    }

    private async Task VisitsAsync(string body, string street)
    {
        await AddAsync(await Visit.OfAsync(this, builder => builder.In(street), body), "已下发", body, street);
        await AddAsync(await ScheduledAsync(body, street), "已排期", body, street);

        var told = await ScheduledAsync(body, street);
        (await told.AnswerAsync(TestUser.Liaison(body), Answer.Accepted)).Done();
        (await told.DoAsync(Coordinator(street), version => new ConfirmInspection(told.Id, version))).Done();
        (await told.DoAsync(Coordinator(street), version => new NotifyEnterprise(told.Id, version))).Done();
        await AddAsync(told, "已确认、已告知企业", body, street);

        var called = await ScheduledAsync(body, street);
        (await called.DoAsync(Coordinator(street), version => new CancelInspection(called.Id, version, "企业停产"))).Done();
        await AddAsync(called, "告知前取消", body, street);

        var found = await ScheduledAsync(body, street);
        (await found.AnswerAsync(TestUser.Liaison(body), Answer.Accepted)).Done();
        (await found.DoAsync(Coordinator(street), version => new ConfirmInspection(found.Id, version))).Done();
        found.ItIs((await found.ShowAsync()).Date!.Value, 9);
        (await found.CheckInAsync(TestUser.Officer(body))).Done();
        var hazards = await found.FoundAsync(body, 2);
        await found.RectifiedAsync(hazards[0].Id);
        await found.PassedAsync(body, hazards[0].Id);
        await found.RectifiedAsync(hazards[1].Id);
        var recheck = await found.PlanAsync(TestUser.Liaison(body), [hazards[1].Id]);
        await AddAsync(found, "整改中", body, street);
        Add<Hazard>(hazards[0].Id, "已闭环", body, street, found.EnterpriseId);
        Add<Hazard>(hazards[1].Id, "待复查", body, street, found.EnterpriseId);
        Add<Recheck>(recheck.Done().Id, "已安排", body, street, found.EnterpriseId);

        var done = await ScheduledAsync(body, street);
        (await done.AnswerAsync(TestUser.Liaison(body), Answer.Accepted)).Done();
        (await done.DoAsync(Coordinator(street), version => new ConfirmInspection(done.Id, version))).Done();
        done.ItIs((await done.ShowAsync()).Date!.Value, 9);
        (await done.CheckInAsync(TestUser.Officer(body))).Done();
        await done.FoundAsync(body);
        var report = await SendAsync(TestUser.Liaison(body), new SubmitClosureReport(done.Id, "没有发现隐患"));
        await AddAsync(done, "已闭环", body, street);
        Add<ClosureReport>(report.Done().Id, "已报送", body, street, done.EnterpriseId);
    }

    /// <summary>A told visit of 消防 that 生态 joins because of a complaint: before the check-in only 消防 is the enterprise's to know of.</summary>
    private async Task SecretVisitAsync(string street)
    {
        var visit = await Visit.OfAsync(this, builder => builder.In(street).Confidential("HB"), "XF", "HB");
        (await visit.ScheduleAsync(Coordinator(street), visit.Day)).Done();
        foreach (var body in Bodies) (await visit.AnswerAsync(TestUser.Liaison(body), Answer.Accepted)).Done();
        (await visit.DoAsync(Coordinator(street), version => new ConfirmInspection(visit.Id, version))).Done();
        (await visit.DoAsync(Coordinator(street), version => new NotifyEnterprise(visit.Id, version))).Done();
        await InDatabaseAsync(async db =>
        {
            var hidden = await db.Participations.SingleAsync(part => part.InspectionId == visit.Id && part.Department == "HB");
            Add<Participation>(hidden.Id, "投诉举报引起、尚未签到", "HB", street, visit.EnterpriseId);
            return true;
        });
        Add<Inspection>(visit.Id, "已告知、一方因投诉举报", "XF", street, visit.EnterpriseId);
        await AddFiledAsync(visit, street);
    }

    /// <summary>生态 is let go from a visit that is then told: the enterprise knows of who comes. Nothing is dispatched any more, since 生态's line waits for another visit.</summary>
    private async Task LetGoAsync(Visit visit, string street)
    {
        (await visit.ScheduleAsync(Coordinator(street), visit.Day)).Done();
        (await visit.AnswerAsync(TestUser.Liaison("XF"), Answer.Accepted)).Done();
        (await visit.AnswerAsync(TestUser.Liaison("HB"), Answer.Declined, "另有任务")).Done();
        await Flow.Lead.Drops(visit.Id, "HB");
        (await visit.DoAsync(Coordinator(street), version => new ConfirmInspection(visit.Id, version))).Done();
        (await visit.DoAsync(Coordinator(street), version => new NotifyEnterprise(visit.Id, version))).Done();
        var part = await InDatabaseAsync(db => db.Participations.SingleAsync(one => one.InspectionId == visit.Id && one.Department == "HB"));
        Add<Participation>(part.Id, "不再参加", "HB", street, visit.EnterpriseId);
        Add<Inspection>(visit.Id, "已告知、一方不再参加", "XF", street, visit.EnterpriseId);
        await AddFiledAsync(visit, street);
    }

    private async Task<Visit> ScheduledAsync(string body, string street)
    {
        var visit = await Visit.OfAsync(this, builder => builder.In(street), body);
        (await visit.ScheduleAsync(Coordinator(street), visit.Day)).Done();
        return visit;
    }

    private async Task AddAsync(Visit visit, string state, string body, string street)
    {
        Add<Inspection>(visit.Id, state, body, street, visit.EnterpriseId);
        await InDatabaseAsync(async db =>
        {
            var part = await db.Participations.SingleAsync(part => part.InspectionId == visit.Id);
            Add<Participation>(part.Id, state, body, street, visit.EnterpriseId);
            return true;
        });
        await AddFiledAsync(visit, street);
    }

    /// <summary>What a visit came of.</summary>
    private async Task AddFiledAsync(Visit visit, string street) => await InDatabaseAsync(async db =>
    {
        foreach (var line in await db.FilingLines.AsNoTracking().Where(line => line.EnterpriseId == visit.EnterpriseId).ToListAsync())
        {
            Add<FilingLine>(line.Id, Labels.Of(line.Status), line.Body, street, visit.EnterpriseId);
            Add<Filing>(line.FilingId, Labels.Of(FilingStatus.Registered), line.Body, street, visit.EnterpriseId);
        }

        return true;
    });

    /// <summary>Those that the visits were dispatched by, and the draft of the next month.</summary>
    private async Task ListsAsync() => await InDatabaseAsync(async db =>
    {
        foreach (var list in await db.JointLists.AsNoTracking().Include(list => list.Visits).OrderBy(list => list.Month).ThenBy(list => list.Sequence).ToListAsync())
        {
            Add<JointList>(list.Id, Labels.Of(list.Status));
            foreach (var visit in list.Visits.OrderByDescending(visit => visit.Subdistrict == Streets.Kengzi)) Add<JointVisit>(visit.Id, Labels.Of(list.Status), street: visit.Subdistrict, enterprise: visit.EnterpriseId);
        }

        return true;
    });

    private async Task AddAsync(SupervisionDbContext db, EventRecord told)
    {
        var (enterprise, matter) = (told.The(SubjectKind.Enterprise), told.The(SubjectKind.Hazard) ?? told.The(SubjectKind.Filing) ?? told.The(SubjectKind.Inspection) ?? told.The(SubjectKind.JointList) ?? told.The(SubjectKind.AnnualPlan) ?? told.The(SubjectKind.DistrictPlan));
        if (matter is null && told.The(SubjectKind.FilingLine) is { } line) matter = await db.FilingLines.Where(each => each.Id == line).Select(each => each.FilingId).SingleAsync();
        if (enterprise is null && matter is null) return;

        var about = _subjects.Find(subject => subject.Id == matter && subject.Kind != typeof(EnterpriseImportRow));
        var street = about?.Street ?? await db.Enterprises.Where(each => each.Id == enterprise).Select(each => each.SubdistrictCode).SingleOrDefaultAsync();
        Add<EventRecord>(told.Id, about is null ? told.Kind : $"{told.Kind}（{about.State}）", about?.Body, street, about?.EnterpriseId ?? enterprise);
    }
}
