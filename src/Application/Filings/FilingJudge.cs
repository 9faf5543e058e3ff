using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>Gathers the facts of a list and judges it by the rules, for every use case that does so.</summary>
internal sealed class FilingJudge(ISupervisionDb db, ICurrentUser user, IWorkCalendar calendar, IPlanParameters parameters, TimeProvider clock)
{
    public DateOnly Today => clock.LocalToday();

    /// <summary>Nothing is locked: what others do at the same moment may change the result, which the submission judges again.</summary>
    public async Task<FilingVerdict> CheckAsync(JudgedList list, CancellationToken ct) => FilingRules.Judge(await FactsAsync(list, lateExplained: true, ct));

    /// <summary>The same for a kept list: as its submission would judge it, or its approval; null where it is decided.</summary>
    public async Task<FilingVerdict?> CheckAsync(Filing filing, CancellationToken ct) => filing.Status switch
    {
        FilingStatus.Draft or FilingStatus.Returned => await CheckAsync(await OpenAsync(filing, ct), ct),
        FilingStatus.PendingApproval => await AgainAsync(filing, ct),
        _ => null,
    };

    /// <summary>The same for a list that is only typed, as its writer reads it.</summary>
    public async Task<FilingCheck> CheckFormAsync(JudgedList list, CancellationToken ct)
    {
        var verdict = await CheckAsync(list, ct);
        var terms = Terms(lateExplained: true);
        var rows = list.Lines.Zip(verdict.Lines, (line, judged) => new RowCheck(
            judged.Row, line.Uscc, list.Enterprises.GetValueOrDefault(line.Content.EnterpriseId)?.Name, judged.Late,
            DeadlineDetails.Of(terms.DeadlineOf(list.Kind, list.Content.Month, line.Content.Window), calendar, terms.Today), judged.Breaches, judged.Warnings)).ToList();
        return new(verdict.Lines.Any(line => line.Late), verdict.NeedsApproval, rows.Select(row => row.Deadline).MinBy(deadline => deadline.Date),
            verdict.Breaches.Count > 0 ? 0 : verdict.Standing.Count(), verdict.Breaches, rows);
    }

    /// <summary>What would be known of a list that is only supposed, for who asks before one is written.</summary>
    public Task<FilingFacts> SupposeAsync(JudgedList list, CancellationToken ct) => FactsAsync(list, lateExplained: true, ct);

    public async Task<FilingVerdict> JudgeAsync(Filing filing, bool lateExplained, CancellationToken ct)
    {
        await LockAsync(filing, ct);
        return FilingRules.Judge(await FactsAsync(await OpenAsync(filing, ct), lateExplained, ct));
    }

    /// <summary>What waits for approval, once more; late is what was late when it was handed in.</summary>
    public async Task<FilingVerdict> JudgeAgainAsync(Filing filing, CancellationToken ct)
    {
        await LockAsync(filing, ct);
        return await AgainAsync(filing, ct);
    }

    public FilingTerms Terms(bool lateExplained) => new(calendar, parameters, Today, lateExplained);

    private Task<JudgedList> OpenAsync(Filing filing, CancellationToken ct) => JudgedList.OfAsync(filing, db, db.Visible<Enterprise>(user), ct);

    private Task<FilingFacts> FactsAsync(JudgedList list, bool lateExplained, CancellationToken ct) => FilingFacts.GatherAsync(db, list, Terms(lateExplained), ct);

    private async Task<FilingVerdict> AgainAsync(Filing filing, CancellationToken ct)
    {
        var facts = await FactsAsync(await OpenAsync(filing, ct), lateExplained: true, ct);
        var handedIn = ChinaTime.DateOf(filing.SubmittedAt!.Value);
        var late = facts.Lines.Where(line => handedIn > line.Deadline.Date).Select(line => line.LineId).ToHashSet();
        var verdict = FilingRules.JudgeAgain(facts);
        return verdict with { Lines = [.. verdict.Lines.Select(line => line with { Late = late.Contains(line.LineId) })] };
    }

    /// <summary>六(三) reads what others write: two lists of one body with one enterprise take turns.</summary>
    private Task LockAsync(Filing filing, CancellationToken ct) =>
        db.LockAsync(filing.Lines.Where(line => line.Status == FilingLineStatus.Draft).Select(line => LockKey.BodyAndEnterprise(filing.Body, line.EnterpriseId)), ct);
}
