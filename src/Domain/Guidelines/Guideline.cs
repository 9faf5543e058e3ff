using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Domain.Guidelines;

/// <summary>A section of a guideline: what is looked at, what is often wrong, and why it must not be.</summary>
public sealed record GuidelineSection(SafetyDomain SafetyDomain, string Title)
{
    /// <summary>The item of the one table that the section is about; null for what concerns the domain as a whole.</summary>
    public Guid? ItemId { get; init; }

    /// <summary>How the check goes, in words.</summary>
    public string Text { get; init; } = "";

    /// <summary>检查要点</summary>
    public IReadOnlyList<string> Points { get; init; } = [];

    /// <summary>常见问题</summary>
    public IReadOnlyList<string> CommonFaults { get; init; } = [];

    /// <summary>法律依据: 《中华人民共和国安全生产法》（2021-06-10修正）第二十二条.</summary>
    public IReadOnlyList<string> LegalBases { get; init; } = [];
}

/// <summary>检查工作指引: how a body checks its domains, 五(二). Each version is written, handed in and accepted for itself; the accepted ones stay.</summary>
public sealed class Guideline : AggregateRoot
{
    private Guideline() { }

    /// <summary>Code of the district body.</summary>
    public string Body { get; private init; } = "";

    /// <summary>1, 2 … within the body.</summary>
    public int Revision { get; private init; }
    public GuidelineStatus Status { get; private set; }
    public List<GuidelineSection> Sections { get; private set; } = [];

    /// <summary>重点检查事项: those of its items that the lead marked.</summary>
    public List<Guid> KeyItems { get; private set; } = [];

    /// <summary>Why it was sent back; null where it was not, or has been handed in again.</summary>
    public string? ReturnReason { get; private set; }
    public DateTimeOffset? SubmittedAt { get; private set; }
    public DateTimeOffset? AcceptedAt { get; private set; }

    public static Result<Guideline> Draft(string body, int revision, IReadOnlyList<GuidelineSection> sections)
    {
        var guideline = new Guideline { Body = body, Revision = revision };
        if (guideline.Fault(sections) is { } fault) return fault;
        guideline.Sections = [.. sections];
        guideline.Happened(new GuidelineDrafted(guideline.Id, body, revision));
        return guideline;
    }

    public Result May(GuidelineAction action) => GuidelineTransitions.Table.Next(Status, action).Outcome;

    public Result Amend(IReadOnlyList<GuidelineSection> sections)
    {
        if (May(GuidelineAction.Amend) is { IsError: true } refused) return refused;
        if (Fault(sections) is { } fault) return fault;
        Sections = [.. sections];
        Happened(new GuidelineAmended(Id, Body, Revision, sections.Count));
        return Result.Done;
    }

    /// <summary>Refused as long as a domain of the body is not written about.</summary>
    public Result Submit(DateTimeOffset now)
    {
        if (MaySubmit() is { IsError: true } refused) return refused;
        (Status, ReturnReason, SubmittedAt) = (GuidelineTransitions.Table.Next(Status, GuidelineAction.Submit).Value, null, now);
        Happened(new GuidelineSubmitted(Id, Body, Revision));
        return Result.Done;
    }

    public Result MaySubmit()
    {
        if (May(GuidelineAction.Submit) is { IsError: true } refused) return refused;
        var uncovered = SafetyDomains.Of(Body).Where(domain => !Sections.Exists(section => section.SafetyDomain == domain)).ToList();
        return uncovered.Count > 0 ? GuidelineErrors.Uncovered(uncovered) : Result.Done;
    }

    public Result Return(string reason)
    {
        if (May(GuidelineAction.Return) is { IsError: true } refused) return refused;
        (Status, ReturnReason) = (GuidelineTransitions.Table.Next(Status, GuidelineAction.Return).Value, reason);
        Happened(new GuidelineReturned(Id, Body, Revision, reason));
        return Result.Done;
    }

    public Result Accept(DateTimeOffset now)
    {
        if (May(GuidelineAction.Accept) is { IsError: true } refused) return refused;
        (Status, AcceptedAt) = (GuidelineTransitions.Table.Next(Status, GuidelineAction.Accept).Value, now);
        Happened(new GuidelineAccepted(Id, Body, Revision));
        return Result.Done;
    }

    /// <summary>Replaces the marks of the key items.</summary>
    public Result MarkKeyItems(IReadOnlySet<Guid> items)
    {
        if (May(GuidelineAction.MarkKeyItems) is { IsError: true } refused) return refused;
        if (!items.IsSubsetOf(Sections.Select(section => section.ItemId).OfType<Guid>())) return GuidelineErrors.ForeignKeyItem;
        KeyItems = [.. items.Order()];
        Happened(new KeyItemsMarked(Id, Body, Revision, KeyItems.Count));
        return Result.Done;
    }

    private Error? Fault(IReadOnlyList<GuidelineSection> sections)
    {
        if (sections.Any(section => section.SafetyDomain.Body() != Body)) return GuidelineErrors.ForeignDomain;
        var items = sections.Select(section => section.ItemId).OfType<Guid>().ToList();
        return items.Distinct().Count() < items.Count ? GuidelineErrors.RepeatedItem : null;
    }
}
