using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>Files lists as the liaisons of the story do.</summary>
internal sealed class DemoFilings(DemoStage stage)
{
    /// <summary>Registers one body's list and hands back its lines, in the order of <paramref name="lines"/>.</summary>
    public IReadOnlyList<FilingLine> Register(ListScript list, IReadOnlyList<LineScript> lines) => Register(list, lines, _ => new Dictionary<Guid, string>());

    /// <summary>Registers the good rows of a list and keeps the reasons of the others.</summary>
    /// <param name="refused">Row, counted from 0 → why it cannot stand.</param>
    public void RegisterInPart(ListScript list, IReadOnlyList<LineScript> lines, IReadOnlyDictionary<int, string> refused) =>
        Register(list, lines, filing => refused.ToDictionary(row => filing.Lines[row.Key].Id, row => row.Value));

    private IReadOnlyList<FilingLine> Register(ListScript list, IReadOnlyList<LineScript> lines, Func<Filing, IReadOnlyDictionary<Guid, string>> refused)
    {
        var filing = Draft(list, lines);
        var at = stage.NoLater(DemoStage.At(list.On, 10, 5 + (list.Body[0] % 40)));
        var number = Filing.NumberOf(list.Body, list.On.Year, stage.NextNumber($"filing/{list.Body}/{list.On.Year}"));
        filing.Submit(number, refused(filing), at);
        stage.Tell(filing, at, DemoPerson.Liaison(list.Body));
        return filing.Lines;
    }

    /// <summary>A list that came late and was let through by the lead on the next working day.</summary>
    public IReadOnlyList<FilingLine> RegisterLate(ListScript list, IReadOnlyList<LineScript> lines, string reason)
    {
        var filing = Draft(list, lines);
        var at = stage.NoLater(DemoStage.At(list.On, 16, 40));
        filing.SubmitForApproval(reason, new Dictionary<Guid, string>(), at);
        stage.Tell(filing, at, DemoPerson.Liaison(list.Body));
        var approved = stage.NoLater(DemoStage.At(list.On, 17, 25));
        var number = Filing.NumberOf(list.Body, list.On.Year, stage.NextNumber($"filing/{list.Body}/{list.On.Year}"));
        filing.Approve(number, filing.Lines.Select(line => line.Id).ToHashSet(), new Dictionary<Guid, string>(), approved);
        stage.Tell(filing, approved, DemoPerson.Lead);
        return filing.Lines;
    }

    /// <summary>A list that waits for the lead.</summary>
    public Filing AwaitApproval(ListScript list, IReadOnlyList<LineScript> lines, string? lateReason)
    {
        var filing = Draft(list, lines);
        var at = stage.NoLater(DemoStage.At(list.On, 15, 12));
        filing.SubmitForApproval(lateReason, new Dictionary<Guid, string>(), at);
        stage.Tell(filing, at, DemoPerson.Liaison(list.Body));
        return filing;
    }

    public Filing Draft(ListScript list, IReadOnlyList<LineScript> lines)
    {
        var at = stage.NoLater(DemoStage.At(list.On, 9, 20 + (list.Body[0] % 30)));
        var content = new FilingContent(list.Title, list.Month, list.DeployingDocument, list.CampaignPeriod);
        var filing = Filing.Draft(list.Kind, list.Body, list.Body, content, lines.Select((line, index) => ContentOf(list, line, index)), at);
        stage.Tell(filing, at, DemoPerson.Liaison(list.Body));
        stage.Db.Filings.Add(filing);
        return filing;
    }

    private LineContent ContentOf(ListScript list, LineScript line, int index) => new(
        index + 2,
        line.Enterprise.Id,
        line.Window,
        list.Kind == FilingKind.Special ? InspectionNature.Special : line.Exemption is null ? InspectionNature.Daily : InspectionNature.Case,
        [.. SafetyDomains.Of(list.Body).Where(domain => line.Enterprise.SafetyDomains.Contains(domain)).DefaultIfEmpty(SafetyDomains.Of(list.Body)[0])],
        [],
        line.Officers ?? stage.PairOf(list.Body, index),
        line.Exemption);
}

/// <summary>What a list of the story says of itself.</summary>
internal sealed record ListScript(FilingKind Kind, string Body, string Title, DateOnly On)
{
    public YearMonth? Month { get; init; }
    public string? DeployingDocument { get; init; }
    public DateWindow? CampaignPeriod { get; init; }
}

internal sealed record LineScript(Domain.Enterprises.Enterprise Enterprise, DateWindow Window)
{
    public Exemption? Exemption { get; init; }

    /// <summary>Null: two of the body.</summary>
    public IReadOnlyList<OfficerRef>? Officers { get; init; }
}
