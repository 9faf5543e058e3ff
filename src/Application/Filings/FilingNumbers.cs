using Supervision.Application.Common.Data;
using Supervision.Domain.Calendar;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

internal static class FilingNumbers
{
    /// <summary>坪工贸备〔2026〕YJ-12号: running within body and year of registration, without gaps.</summary>
    public static async Task<string> TakeFilingNumberAsync(this ISupervisionDb db, string body, TimeProvider clock, CancellationToken ct)
    {
        var year = clock.LocalToday().Year;
        return Filing.NumberOf(body, year, await db.TakeNumbersAsync($"filing/{body}/{year}", 1, ct));
    }
}
