using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>Turns what was typed into a list that can be kept and judged, by what the writer may see of the register.</summary>
internal sealed class FilingDrafts(ISupervisionDb db, ICurrentUser user)
{
    public Task<JudgedList> ReadAsync(FilingForm form, string department, CancellationToken ct) => JudgedList.OfAsync(form, department, db.Visible<Enterprise>(user), ct);

    /// <summary>Rows of a kept list become lines where their enterprise has been registered meanwhile; before the list is handed in.</summary>
    public async Task PlaceAsync(Filing filing, CancellationToken ct)
    {
        if (filing.Unplaced.Count == 0) return;
        var codes = filing.Unplaced.Select(row => row.Uscc).Distinct().ToArray();
        filing.Place((await db.Visible<Enterprise>(user).CodedAsync(codes, ct)).ToDictionary(pair => pair.Key, pair => pair.Value.Id));
    }
}
