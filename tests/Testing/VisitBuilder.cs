using Microsoft.EntityFrameworkCore;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Testing;

/// <summary>A visit that was filed and dispatched, as a test finds it.</summary>
/// <param name="Code">The code that is scanned at the gate.</param>
public sealed record DispatchedVisit(Guid Id, Guid EnterpriseId, string Code);

/// <summary>Puts an enterprise, its filing lines and their dispatched visit into the database by the domain's own verbs, so that a test of visits needs no other feature.</summary>
public sealed class VisitBuilder(params string[] departments)
{
    private static int _serial;
    private readonly HashSet<string> _confidential = [];
    private DateWindow? _given;
    private DateWindow _window;
    private string _street = Streets.Kengzi;
    private Guid? _enterprise;
    private int _items = 2;

    public VisitBuilder In(string street)
    {
        _street = street;
        return this;
    }

    /// <summary>Days on which the visit may be; from today on for six weeks where none are given.</summary>
    public VisitBuilder Within(DateOnly from, DateOnly to)
    {
        _given = new(from, to);
        return this;
    }

    /// <summary>A complaint led to this body's line.</summary>
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

    /// <summary>How many items each body checks.</summary>
    public VisitBuilder Checking(int items)
    {
        _items = items;
        return this;
    }

    public async Task<DispatchedVisit> DispatchAsync(SupervisionDbContext db, DateTimeOffset now)
    {
        var serial = Interlocked.Increment(ref _serial);
        var today = ChinaTime.DateOf(now);
        _window = _given ?? new(today, today.AddDays(42));
        var enterprise = _enterprise ?? Register(db, serial);
        var lines = departments.ToDictionary(department => department, department => File(db, department, enterprise, now));
        var invitations = new List<Invitation>();
        foreach (var (department, line) in lines) invitations.Add(new(department, Bodies.Of(department), [line.Id], line.Officers, await ItemsOf(db, department), line.IsConfidential));

        var code = $"TEST{serial:000000}{Guid.NewGuid().ToString("N")[..8].ToUpperInvariant()}";
        var office = await db.Departments.SingleAsync(one => one.SubdistrictCode == _street && one.ParentCode == Bodies.Emergency);
        var inspection = Inspection.Dispatch(new(enterprise, _street, office.Code, _window, YearMonth.Of(_window.From), null), $"坪综查〔2026〕T{serial}号", code, invitations, now);
        db.Inspections.Add(inspection);
        await db.SaveChangesAsync();
        foreach (var line in lines.Values) line.Dispatch(inspection.Id);
        await db.SaveChangesAsync();
        return new(inspection.Id, enterprise, code);
    }

    /// <summary>Two officers whom no roster knows.</summary>
    public static IReadOnlyList<OfficerRef> OfficersOf(string department) =>
        [new("张志强", $"{department}-0001"), new("李文华", $"{department}-0002")];

    private Guid Register(SupervisionDbContext db, int serial)
    {
        var enterprise = Enterprise.Register(UnifiedSocialCreditCode.Parse(Codes.Uscc()).Value, new()
        {
            Name = $"深圳市检查样例{serial}制造有限公司",
            IndustryCode = "3311",
            Sector = Sector.Machinery,
            SubdistrictCode = _street,
            Address = "聚园路8号",
        });
        db.Enterprises.Add(enterprise);
        return enterprise.Id;
    }

    private FilingLine File(SupervisionDbContext db, string department, Guid enterprise, DateTimeOffset now)
    {
        // A body files an enterprise once a year: its other departments come on a ground of their own.
        var again = departments.TakeWhile(each => each != department).Any(each => Bodies.Of(each) == Bodies.Of(department));
        var exemption = _confidential.Contains(department) ? new Exemption(ExemptionKind.Complaint, "坪信〔2026〕1号", null)
            : again ? new Exemption(ExemptionKind.SuperiorAssignment, "坪安办〔2026〕2号", null) : null;
        var content = new LineContent(1, enterprise, _window, InspectionNature.Daily, SafetyDomains.Of(department), [], OfficersOf(department), exemption);
        var filing = Filing.Draft(FilingKind.AdHoc, department, Bodies.Of(department), new("检查名单", null, null, null), [content], now);
        filing.Submit($"坪工贸备〔2026〕{department}-T{Guid.NewGuid().ToString("N")[..8]}号", new Dictionary<Guid, string>(), now);
        db.Filings.Add(filing);
        return filing.Lines[0];
    }

    private async Task<List<ChecklistItem>> ItemsOf(SupervisionDbContext db, string department)
    {
        var body = Bodies.Of(department);
        return await db.SupervisionItems.Where(item => item.Body == body).OrderBy(item => item.Code).Take(_items)
            .Select(item => new ChecklistItem(item.Id, item.Code, item.Name, item.Points)).ToListAsync();
    }
}

/// <summary>Nine-digit codes of streets.</summary>
public static class Streets
{
    public const string Pingshan = "440310001";
    public const string Kengzi = "440310005";
}
