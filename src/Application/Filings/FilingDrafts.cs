using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Filings;

/// <summary>Turns what was typed into what can be kept, or says of every row why it cannot.</summary>
internal sealed class FilingDrafts(ISupervisionDb db, ICurrentUser user, FilingJudge judge)
{
    public Task<JudgedList> ResolveAsync(FilingForm form, string body, CancellationToken ct) => JudgedList.OfAsync(form, body, db.Visible<Enterprise>(user), ct);

    public async Task<Result<JudgedList>> ReadAsync(FilingForm form, string body, CancellationToken ct)
    {
        var list = await ResolveAsync(form, body, ct);
        var breaches = Refusals(list);
        return breaches.Count == 0 ? list : Error.Broken(breaches, FilingRules.Draft.Kind);
    }

    /// <summary>Why it cannot be kept, by row.</summary>
    public IReadOnlyList<Breach> Refusals(JudgedList list)
    {
        var terms = judge.Terms(lateExplained: true);
        return [.. list.Lines.SelectMany(line => FilingRules.Draft.Check(FactsOf(list, line, terms), line.Content.Row))];
    }

    private static LineFacts FactsOf(JudgedList list, JudgedLine line, FilingTerms terms) => new()
    {
        Row = line.Content.Row,
        Kind = list.Kind,
        Body = list.Body,
        Today = terms.Today,
        Parameters = terms.Parameters,
        Uscc = line.Uscc,
        Enterprise = list.Enterprises.GetValueOrDefault(line.Content.EnterpriseId),
        Window = line.Content.Window,
        Deadline = terms.DeadlineOf(list.Kind, list.Content.Month, line.Content.Window),
    };
}
