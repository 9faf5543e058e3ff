using Supervision.Application.Departments;
using Supervision.Application.Filings;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;

namespace Supervision.Application.UnitTests.Filings;

/// <summary>Lines that break no rule, to be spoilt in one place by each test. Today is Monday, 23 November 2026.</summary>
internal static class Lines
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static readonly YearMonth December = new(2026, 12);

    public static readonly LineFacts Good = new()
    {
        LineId = Guid.CreateVersion7(),
        Row = 2,
        Kind = FilingKind.DoubleRandom,
        Body = Bodies.Fire,
        Today = Today,
        Parameters = new(),
        Uscc = "91440300664190863W",
        Enterprise = new(Guid.CreateVersion7(), "91440300664190863W", "深圳市晖腾精密机电有限公司", "440310005", RiskColour.Yellow, Sector.Machinery, [], EnterpriseStatus.Active, null, null, []),
        Window = December.Days,
        Month = December,
        Deadline = Due(2026, 12, 7),
        SafetyDomains = [SafetyDomain.Fire],
        PublishedDomains = new HashSet<SafetyDomain> { SafetyDomain.Fire },
        Officers = [Officer("何俊峰", "T-1"), Officer("李文华", "T-2")],
    };

    public static readonly LineFacts Special = Good with
    {
        Kind = FilingKind.Special,
        Month = null,
        Campaign = new(new(2026, 12, 1), new(2026, 12, 20)),
        Window = new(new(2026, 12, 2), new(2026, 12, 18)),
        Deadline = Due(2026, 11, 27),
        Nature = InspectionNature.Special,
    };

    public static readonly EarlierLine Registered = new(Guid.CreateVersion7(), "坪工贸备〔2026〕XF-3号", new(new(2026, 5, 1), new(2026, 5, 31)), FilingLineStatus.Registered, InspectionNature.Daily, null, 1, null)
    {
        AsCounted = new(InspectionNature.Daily, null, [SafetyDomain.Fire], [], []),
    };

    public static readonly Exemption Complaint = new(ExemptionKind.Complaint, "12345-2026-88", Guid.CreateVersion7());

    public static Deadline Due(int year, int month, int day) => new(new(year, month, day), false, Clause.Filing, "");

    public static OfficerFacts Officer(string name, string certificate, OfficerKind kind = OfficerKind.Officer, string department = "XF", DateWindow? valid = null) =>
        new(name, certificate, kind == OfficerKind.Officer
            ? Domain.Departments.Officer.Certified(department, name, certificate, valid ?? new(new(2024, 1, 1), new(2028, 12, 31)))
            : Domain.Departments.Officer.Helper(department, name, kind));

    public static IEnumerable<string> Refusals(this LineFacts line) => FilingRules.Line.Check(line).Select(breach => breach.Code);

    public static IEnumerable<string> Notices(this LineFacts line) => FilingRules.Warnings.Check(line).Select(breach => breach.Code);

    public static Breach Refusal(this LineFacts line) => FilingRules.Line.Check(line).Should().ContainSingle().Subject;

    public static FilingVerdict Judged(params LineFacts[] lines) =>
        FilingRules.Judge(new(new(lines[0].Kind, lines[0].Month, "坪应急〔2026〕18号", lines[0].Campaign), lines));
}
