using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Domain.Filings;

/// <summary>What a body writes about one enterprise in its list; the row counts from 1 as its sender counts.</summary>
public sealed record LineContent(
    int Row,
    Guid EnterpriseId,
    DateWindow Window,
    InspectionNature Nature,
    IReadOnlyList<SafetyDomain> SafetyDomains,
    IReadOnlyList<Guid> ItemIds,
    IReadOnlyList<OfficerRef> Officers,
    Exemption? Exemption,
    OnSiteNeed? OnSite = null);

/// <summary>
/// One enterprise that a body will inspect, 五(三)2. Its list writes and registers it; from then on it goes its own way, with a version of its own. Body, kind and year are copied from the list so that the rules over many lines, and the index
/// that holds them, need this table alone.
/// </summary>
public sealed class FilingLine : AggregateRoot, IFollows
{
    private FilingLine() { }

    internal FilingLine(Filing filing, LineContent content)
    {
        FilingId = filing.Id;
        Department = filing.Department;
        Body = filing.Body;
        Kind = filing.Kind;
        Row = content.Row;
        EnterpriseId = content.EnterpriseId;
        From = content.Window.From;
        To = content.Window.To;
        Year = content.Window.From.Year;
        Nature = content.Nature;
        SafetyDomains = [.. content.SafetyDomains];
        ItemIds = [.. content.ItemIds];
        Officers = [.. content.Officers];
        Exemption = content.Exemption;
        OnSite = content.OnSite;
    }

    public Guid FilingId { get; private set; }
    Guid IFollows.LeaderId => FilingId;
    public string Department { get; private set; } = null!;
    public string Body { get; private set; } = null!;
    public FilingKind Kind { get; private set; }
    public int Row { get; private set; }
    public Guid EnterpriseId { get; private set; }

    /// <summary>检查窗口的第一天</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day of the visit window, included.</summary>
    public DateOnly To { get; private set; }

    /// <summary>The calendar year in which the window opens; 六(三) counts in it.</summary>
    public int Year { get; private set; }
    public InspectionNature Nature { get; private set; }
    public List<SafetyDomain> SafetyDomains { get; private set; } = [];
    public List<Guid> ItemIds { get; private set; } = [];

    /// <summary>The items as they were published when the line was registered; empty before.</summary>
    public List<FiledItem> Items { get; private set; } = [];

    /// <summary>Number of the edition of the one table that was in force when the line was registered; null before, and where there was none.</summary>
    public string? Catalogue { get; private set; }
    public List<OfficerRef> Officers { get; private set; } = [];
    public Exemption? Exemption { get; private set; }

    /// <summary>Why papers, data or video will not do; null where its body did not say.</summary>
    public OnSiteNeed? OnSite { get; private set; }

    /// <summary>Null as long as the body's leader has not approved the visit.</summary>
    public HeadApproval? HeadApproval { get; private set; }
    public FilingLineStatus Status { get; private set; }

    /// <summary>Handed in after its deadline.</summary>
    public bool Late { get; private set; }

    /// <summary>Which of its body's visits to the enterprise in the year it is, among those without an exemption; 1 unless the Plan allows more. The database holds that no turn is taken twice, 六(三).</summary>
    public int Turn { get; private set; } = 1;

    /// <summary>Why it was refused, or withdrawn, or cancelled.</summary>
    public string? Reason { get; private set; }

    /// <summary>The one inspection that serves it.</summary>
    public Guid? InspectionId { get; private set; }

    public DateWindow Window => new(From, To);

    /// <summary>What its body wrote, in copies: a line owns its officers and its exemption.</summary>
    public LineContent Content => new(Row, EnterpriseId, Window, Nature, SafetyDomains, ItemIds, Officers.ConvertAll(officer => officer with { }), Exemption is null ? null : Exemption with { }, OnSite);

    public bool IsConfidential => Exemption is { IsConfidential: true };

    /// <summary>Whether its body's leader can still approve it: it stands or is to be decided, and nobody has approved it.</summary>
    public bool AwaitsHead =>
        HeadApproval is null && Status is (FilingLineStatus.Draft or FilingLineStatus.Registered or FilingLineStatus.Dispatched or FilingLineStatus.Executed);

    internal void ApproveByHead(HeadApproval approval)
    {
        HeadApproval = approval;
        Touch();
    }

    public Result MayWithdraw() => FilingLineTransitions.Table.Next(Status, FilingLineAction.Withdraw).Outcome;

    /// <summary>Its body takes it back alone; the list stays.</summary>
    /// <param name="listNumber">Null where the list was never registered.</param>
    public Result Withdraw(string? listNumber, string reason) => Do(FilingLineAction.Withdraw, () =>
    {
        Reason = reason;
        Happened(new FilingLineWithdrawn(FilingId, Body, Id, EnterpriseId, listNumber, Row, reason));
    });

    public Result Dispatch(Guid inspectionId) => Do(FilingLineAction.Dispatch, () => InspectionId = inspectionId);

    /// <summary>Leaves its inspection, because its body declined and the lead let it go; it may enter the next joint list.</summary>
    public Result Drop() => Do(FilingLineAction.Drop, () => InspectionId = null);

    public Result Execute() => Do(FilingLineAction.Execute, () => { });

    public Result Cancel(string reason) => Do(FilingLineAction.Cancel, () => Reason = reason);

    internal Result Register(bool late, int turn, FiledTable table) => Do(FilingLineAction.Register, () =>
        (Late, Turn, Items, Catalogue) = (late, turn, [.. ItemIds.Select(table.Items.GetValueOrDefault).OfType<FiledItem>()], table.Catalogue));

    internal Result Refuse(string reason) => Do(FilingLineAction.Refuse, () => Reason = reason);

    internal Result WithdrawWithList(string reason) => Do(FilingLineAction.Withdraw, () => Reason = reason);

    /// <summary>Officers may be completed until the inspection starts.</summary>
    public void NameOfficers(IEnumerable<OfficerRef> officers)
    {
        Officers = [.. officers];
        Touch();
    }

    private Result Do(FilingLineAction action, Action change)
    {
        var next = FilingLineTransitions.Table.Next(Status, action);
        if (next.IsError) return next.Error!;
        Status = next.Value;
        change();
        return Result.Done;
    }
}
