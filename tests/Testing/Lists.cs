using Supervision.Application.Enterprises;
using Supervision.Application.Filings;
using Supervision.Application.Inspections;
using Supervision.Application.Inspections.Conduct;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Testing;

/// <summary>What a test's people write into their forms, where it does not matter to the test.</summary>
public static class Lists
{
    private static int _serial;

    /// <summary>An occasional list of one line.</summary>
    public static FilingForm Of(string department, string uscc, DateWindow window) => new(FilingKind.AdHoc, [Line(department, uscc, window)]);

    /// <summary>A month's list of one line.</summary>
    public static FilingForm OfMonth(string department, string uscc, DateWindow window, ExemptionForm? ground = null) =>
        new(FilingKind.DoubleRandom, [Line(department, uscc, window) with { Exemption = ground }], Month: YearMonth.Of(window.From));

    public static FilingLineForm Line(string department, string uscc, DateWindow window) => new(
        uscc, window.From, window.To, SafetyDomains.Of(department), Officers: OfficersOf(department));

    /// <summary>Two officers whom no roster knows.</summary>
    public static IReadOnlyList<OfficerRef> OfficersOf(string department) => [new("张志强", $"{department}-0001"), new("李文华", $"{department}-0002")];

    /// <summary>The first so many items of a checklist fail, the others pass.</summary>
    public static Func<ChecklistItemDetails, ItemFinding> Fails(int items, DateOnly dueOn, HazardGrade grade = HazardGrade.General)
    {
        var left = items;
        return item => left-- > 0
            ? new(item.ItemId, CheckResult.Fail, null, new($"{item.Name}不符合", grade, dueOn))
            : new(item.ItemId, CheckResult.Pass);
    }

    /// <summary>A new enterprise of the street.</summary>
    public static Task<EnterpriseDetails> RegistersEnterprise(this AtWork who, string street = Streets.Kengzi) => who.Registers(new()
    {
        Uscc = Codes.Uscc(),
        Name = $"深圳市检查样例{Interlocked.Increment(ref _serial)}制造有限公司",
        IndustryCode = "3311",
        SubdistrictCode = street,
        Address = "聚园路8号",
        RiskColour = RiskColour.Orange,
        SpecialHazards = [SpecialHazard.ConfinedSpace],
    });
}
