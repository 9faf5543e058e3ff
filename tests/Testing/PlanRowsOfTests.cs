using Supervision.Application.Planning;
using Supervision.Domain.Departments;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Testing;

/// <summary>Plans as tests need them.</summary>
public static class PlanRowsOfTests
{
    private static readonly byte[] Letter = "%PDF-1.4\n来函\n%%EOF"u8.ToArray();

    public static AnnualPlanRowForm Row(string body, string uscc, int? month = null, int? quarter = null) =>
        new(uscc, Month: month, Quarter: quarter, SafetyDomains: [SafetyDomains.Of(body)[0]], Basis: "《安全生产法》第六十二条", Scope: "生产车间");

    /// <summary>One row for each enterprise, in May.</summary>
    public static Task<AnnualPlanReceipt> HandsPlanIn(this AtWork liaison, int year, string body, params string[] enterprises) =>
        liaison.HandsPlanIn(year, [.. enterprises.Select(uscc => Row(body, uscc, 5))]);

    public static async Task<AnnualPlanReceipt> HandsPlanIn(this AtWork liaison, int year, IReadOnlyList<AnnualPlanRowForm> rows)
    {
        var letter = await liaison.Uploads("来函.pdf", Letter);
        return await liaison.SubmitsPlan((await liaison.Plans(year, new(rows, LetterNo: $"函〔{year}〕1号", LetterId: letter))).Id);
    }
}
