using Microsoft.EntityFrameworkCore;
using Supervision.Application.Filings;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Testing;

/// <summary>A visit that was filed and dispatched, as a test finds it.</summary>
/// <param name="Code">The code that is scanned at the gate.</param>
public sealed record DispatchedVisit(Guid Id, Guid EnterpriseId, string Code);

/// <summary>Has departments file one enterprise and the lead dispatch the visit, by the product's own commands.</summary>
public sealed class VisitBuilder(params string[] departments)
{
    private readonly HashSet<string> _confidential = [];
    private DateWindow? _window;
    private string _street = Streets.Kengzi;
    private Guid? _enterprise;
    private int _items = 2;
    private string? _led;

    public VisitBuilder In(string street)
    {
        _street = street;
        return this;
    }

    /// <summary>Days on which the visit may be; from today on for six weeks of this year where none are given.</summary>
    public VisitBuilder Within(DateOnly from, DateOnly to)
    {
        _window = new(from, to);
        return this;
    }

    /// <summary>A complaint led to this department's line.</summary>
    public VisitBuilder Confidential(string department)
    {
        _confidential.Add(department);
        return this;
    }

    public VisitBuilder At(Guid enterprise)
    {
        _enterprise = enterprise;
        return this;
    }

    public VisitBuilder LedBy(string department)
    {
        _led = department;
        return this;
    }

    /// <summary>How many items each department checks.</summary>
    public VisitBuilder Checking(int items)
    {
        _items = items;
        return this;
    }

    public async Task<DispatchedVisit> DispatchAsync(Flow flow)
    {
        var today = ChinaTime.DateOf(flow.Now);
        var window = _window ?? new DateWindow(today, today.AddDays(42)).Intersect(new(today, new(today.Year, 12, 31)));
        var enterprise = _enterprise ?? (await flow.Lead.RegistersEnterprise(_street)).Id;
        var uscc = await flow.InDatabaseAsync(TestUser.Lead.Actor, db => db.Enterprises.Where(one => one.Id == enterprise).Select(one => one.Uscc).SingleAsync());
        foreach (var department in departments) await FileAsync(flow, department, uscc, window);

        var inspection = await flow.Lead.DispatchesVisitOf(enterprise, YearMonth.Of(window.From < today ? today : window.From), _led);
        return new(inspection, enterprise, (await flow.Lead.Reads(inspection)).VerificationCode);
    }

    /// <summary>As late as today, so that the lead lets it through.</summary>
    private async Task FileAsync(Flow flow, string department, string uscc, DateWindow window)
    {
        var body = Bodies.Of(department);
        var items = await flow.InDatabaseAsync(TestUser.Lead.Actor, db => db.SupervisionItems.Where(item => item.Body == body).OrderBy(item => item.Code).Take(_items).Select(item => item.Id).ToListAsync());
        var line = Lists.Line(department, uscc, window) with { SafetyDomains = null, ItemIds = items, Exemption = GroundOf(department) };

        // Tests of twenty departments bring offices of other streets along, which see no enterprise here.
        var filed = await flow.As(TestUser.Liaison(department).Actor).Files(new(FilingKind.AdHoc, [line]), lateReason: "上级临时通知");
        if (filed.Status == FilingStatus.PendingApproval) await flow.Lead.Approves(filed.Id);
    }

    // A body files an enterprise once a year: it comes again, and its other departments come, on a ground of their own.
    private ExemptionForm? GroundOf(string department) =>
        _confidential.Contains(department) ? new(ExemptionKind.Complaint, "坪信〔2026〕1号")
        : _enterprise is not null || departments.TakeWhile(each => each != department).Any(each => Bodies.Of(each) == Bodies.Of(department)) ? new(ExemptionKind.SuperiorAssignment, "坪安办〔2026〕2号")
        : null;
}
