using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Testing;

/// <summary>Puts enterprises and registered lines into a database, for tests that take them as given: no filing is judged here.</summary>
public sealed class FiledLines(SupervisionDbContext db)
{
    public const string Kengzi = "440310005";
    public const string Longtian = "440310006";
    private static int _codes;
    private int _lists;

    public Enterprise Enterprise(string name = "深圳市测试五金有限公司", string street = Kengzi)
    {
        var start = $"91440300{Interlocked.Increment(ref _codes):D9}";
        var enterprise = Domain.Enterprises.Enterprise.Register(UnifiedSocialCreditCode.Parse(start + UnifiedSocialCreditCode.Check18(start)).Value, new()
        {
            Name = name,
            IndustryCode = "3311",
            Sector = Sector.Machinery,
            SubdistrictCode = street,
            Address = "金沙社区1号",
            RiskColour = RiskColour.Orange,
            SpecialHazards = [SpecialHazard.ConfinedSpace],
        });
        db.Enterprises.Add(enterprise);
        return enterprise;
    }

    /// <summary>A registered list of one line.</summary>
    public FilingLine Line(Enterprise enterprise, string department, DateOnly from, DateOnly to, Exemption? exemption = null)
    {
        var content = new LineContent(1, enterprise.Id, new(from, to), InspectionNature.Daily, SafetyDomains.Of(department), [],
            [new($"{department}甲", $"{department}-001"), new($"{department}乙", $"{department}-002")], exemption);
        var filing = Filing.Draft(FilingKind.DoubleRandom, department, Bodies.Of(department), new("测试名单", YearMonth.Of(from), null, null), [content], TestApp.Start);
        var number = $"测试〔{enterprise.Uscc}〕{department}-{Interlocked.Increment(ref _lists)}号";
        var outcome = filing.Submit(number, new Dictionary<Guid, string>(), TestApp.Start);
        if (outcome.IsError) throw new InvalidOperationException(outcome.Error!.Title);
        db.Filings.Add(filing);
        return filing.Lines[0];
    }

    /// <summary>The same with days of December 2026.</summary>
    public FilingLine Line(Enterprise enterprise, string department, int from, int to, Exemption? exemption = null) =>
        Line(enterprise, department, new DateOnly(2026, 12, from), new DateOnly(2026, 12, to), exemption);
}
