using Supervision.Domain.Common;

namespace Supervision.Domain.Filings;

/// <summary>What a list says about itself.</summary>
/// <param name="Month">The month of a double-random list; null for the other kinds.</param>
/// <param name="DeployingDocument">Number of the document that deployed a special campaign; null for the other kinds.</param>
/// <param name="CampaignPeriod">The period of that campaign.</param>
public sealed record FilingContent(string Title, YearMonth? Month, string? DeployingDocument, DateWindow? CampaignPeriod);

/// <summary>
/// 执法备案: a body's list of the enterprises that it will inspect, 五(三)2. It writes its lines, hands them in and registers them, all at once; what becomes of a line afterwards is the
/// line's own. Whether lines may stand is judged before, from the facts; the list itself guards its states.
/// </summary>
public sealed class Filing : AggregateRoot
{
    public const int LongestTitle = 200;
    private const string RefiledMark = "（未通过行）";

    private readonly List<FilingLine> _lines = [];

    private Filing() { }

    public FilingKind Kind { get; private set; }

    /// <summary>Code of the department that files: the district body or its street office.</summary>
    public string Department { get; private set; } = null!;

    /// <summary>Code of the district body; numbers run within it, and it is what once a year counts for.</summary>
    public string Body { get; private set; } = null!;
    public string Title { get; private set; } = null!;
    public YearMonth? Month { get; private set; }
    public string? DeployingDocument { get; private set; }
    public DateOnly? CampaignFrom { get; private set; }
    public DateOnly? CampaignTo { get; private set; }
    public FilingStatus Status { get; private set; }

    /// <summary>坪工贸备〔2026〕YJ-12号; null until registered.</summary>
    public string? Number { get; private set; }

    /// <summary>Handed in after the deadline of any of its lines; counts in the body's evaluation.</summary>
    public bool Late { get; private set; }
    public string? LateReason { get; private set; }

    /// <summary>Why the lead returned it, or its body withdrew it.</summary>
    public string? Reason { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset? SubmittedAt { get; private set; }
    public DateTimeOffset? RegisteredAt { get; private set; }
    public IReadOnlyList<FilingLine> Lines => _lines;

    /// <summary>Rows that cannot be lines yet; those of a list that was handed in say why they were left out.</summary>
    public List<UnplacedRow> Unplaced { get; private set; } = [];

    /// <param name="unplaced">Rows that cannot be lines yet.</param>
    public static Filing Draft(
        FilingKind kind, string department, string body, FilingContent content, IEnumerable<LineContent> lines, DateTimeOffset now, IEnumerable<UnplacedRow>? unplaced = null)
    {
        var filing = new Filing { Kind = kind, Department = department, Body = body, Status = FilingStatus.Draft, CreatedAt = now };
        filing.Write(content, lines, unplaced);
        filing.Happened(new FilingDrafted(filing.Id, body, kind, filing.Title, filing.RowCount));
        return filing;
    }

    /// <summary>Begins a list of its own with the rows that this one went on without, as they were written, for its body to put right.</summary>
    public Result<Filing> Refile(DateTimeOffset now)
    {
        if (MayRefile() is { IsError: true } refused) return refused.Error!;
        FilingContent content = new($"{TextElements.Cut(Title, LongestTitle - RefiledMark.Length)}{RefiledMark}", Month, DeployingDocument, CampaignFrom is { } from && CampaignTo is { } to ? new(from, to) : null);
        return Draft(
            Kind, Department, Body, content, RefusedLines.OrderBy(line => line.Row).Select(line => line.Content), now, RefusedRows.Select(row => row with { Id = Guid.CreateVersion7(), Reason = null }));
    }

    public Result MayRefile() => RefusedLines.Any() || RefusedRows.Any() ? Result.Done : FilingLineErrors.NoneRefused;

    /// <summary>Replaces what the list says, its lines included.</summary>
    public Result Amend(FilingContent content, IEnumerable<LineContent> lines, IEnumerable<UnplacedRow>? unplaced = null)
    {
        var next = FilingTransitions.Table.Next(Status, FilingAction.Amend);
        if (next.IsError) return next.Error!;
        var before = RowCount;
        Write(content, lines, unplaced);
        Happened(new FilingAmended(Id, Body, Title, before, RowCount));
        return Result.Done;
    }

    /// <summary>Rows become lines where the register has come to know their enterprise since they were written.</summary>
    /// <param name="register">Code → id.</param>
    public void Place(IReadOnlyDictionary<string, Guid> register)
    {
        var placed = Unplaced.Where(row => row.Reason is null && !row.Content.Window.IsEmpty && register.ContainsKey(row.Uscc)).ToList();
        if (placed.Count == 0) return;
        _lines.AddRange(placed.Select(row => new FilingLine(this, row.Content with { EnterpriseId = register[row.Uscc] })));
        Unplaced = [.. Unplaced.Except(placed)];
    }

    /// <summary>Whether it can be handed in now; asked before the work of judging its lines.</summary>
    public Result MaySubmit() => MayDecide(FilingAction.Submit);

    public Result MayAmend() => May(FilingAction.Amend);

    public Result MayApprove() => MayDecide(FilingAction.Approve);

    public Result MayReturn() => May(FilingAction.Return);

    public Result MayWithdraw() => May(FilingAction.Withdraw) is { IsError: true } refused ? refused
        : _lines.Exists(line => line.Status is FilingLineStatus.Dispatched or FilingLineStatus.Executed) ? FilingLineErrors.ListDispatched
        : Result.Done;

    /// <summary>Whether one of its lines can be taken back alone; before it is handed in the list itself is changed.</summary>
    public Result MayWithdraw(FilingLine line) => Status is FilingStatus.Draft or FilingStatus.Returned ? FilingLineErrors.NotHandedIn : line.MayWithdraw();

    /// <summary>Hands the list in and registers it: the lines that hold become registered, the others keep their reasons.</summary>
    /// <param name="turns">Of lines that are not their body's first visit of the year to the enterprise: which one they are.</param>
    /// <param name="table">The one table as it is now.</param>
    public Result Submit(
        string number, IReadOnlyDictionary<Guid, string> refused, DateTimeOffset now, IReadOnlyDictionary<Guid, int>? turns = null, FiledTable? table = null)
    {
        var next = FilingTransitions.Table.Next(Status, FilingAction.Submit);
        if (next.IsError) return next.Error!;
        (Status, SubmittedAt, Late, LateReason) = (next.Value, now, false, null);
        RefuseLines(refused);
        Register(number, new HashSet<Guid>(), turns, table, now);
        return Result.Done;
    }

    /// <summary>Hands the list in for the lead's decision: it is late, or claims what only the lead grants. Lines that broke a rule are refused at once.</summary>
    public Result SubmitForApproval(string? lateReason, IReadOnlyDictionary<Guid, string> refused, DateTimeOffset now)
    {
        var next = FilingTransitions.Table.Next(Status, FilingAction.SubmitForApproval);
        if (next.IsError) return next.Error!;
        (Status, SubmittedAt, Late, LateReason) = (next.Value, now, lateReason is not null, lateReason);
        RefuseLines(refused);
        Happened(new FilingSubmitted(Id, Body, lateReason));
        return Result.Done;
    }

    /// <summary>The lead lets it stand. Late lines are marked; lines that have come to break a rule meanwhile are refused.</summary>
    /// <param name="turns">As in <see cref="Submit"/>, and so is <paramref name="table"/>.</param>
    public Result Approve(
        string number, IReadOnlySet<Guid> lateLines, IReadOnlyDictionary<Guid, string> refused, DateTimeOffset now, IReadOnlyDictionary<Guid, int>? turns = null,
        FiledTable? table = null)
    {
        var next = FilingTransitions.Table.Next(Status, FilingAction.Approve);
        if (next.IsError) return next.Error!;
        Status = next.Value;
        RefuseLines(refused);
        Register(number, lateLines, turns, table, now);
        return Result.Done;
    }

    public Result Return(string reason)
    {
        var next = FilingTransitions.Table.Next(Status, FilingAction.Return);
        if (next.IsError) return next.Error!;
        (Status, Reason) = (next.Value, reason);
        Happened(new FilingReturned(Id, Body, reason));
        return Result.Done;
    }

    /// <summary>Takes the whole list back; refused once any of its lines was dispatched.</summary>
    public Result Withdraw(string reason)
    {
        if (MayWithdraw() is { IsError: true } refused) return refused;
        foreach (var line in _lines.Where(line => line.Status is FilingLineStatus.Draft or FilingLineStatus.Registered)) line.WithdrawWithList(reason);
        (Status, Reason) = (FilingTransitions.Table.Next(Status, FilingAction.Withdraw).Value, reason);
        Happened(new FilingWithdrawn(Id, Body, Number, reason));
        return Result.Done;
    }

    public Result MayBeApprovedByHead() => Status == FilingStatus.Withdrawn || !_lines.Exists(line => line.AwaitsHead) ? FilingLineErrors.NoneAwaitsHead : Result.Done;

    /// <summary>The body's leader approves these lines, before the visit or, in an emergency, after it.</summary>
    /// <param name="lines">Ids; those that do not wait for the leader are passed over.</param>
    public Result ApproveByHead(IReadOnlySet<Guid> lines, HeadApproval approval)
    {
        var waiting = _lines.Where(line => line.AwaitsHead && lines.Contains(line.Id)).ToList();
        if (waiting.Count == 0) return FilingLineErrors.NoneAwaitsHead;
        foreach (var line in waiting) line.ApproveByHead(approval);
        Happened(new FilingHeadApproved(Id, Body, approval.By, approval.Deputy, approval.DocumentNo, approval.Emergency, waiting.Count));
        return Result.Done;
    }

    /// <summary>A list that waits for the lead goes with the last of its rows.</summary>
    public void WithdrawWithLastLine(string reason)
    {
        if (Status == FilingStatus.PendingApproval && !HasRowsToDecide) Withdraw(reason);
    }

    /// <summary>The lawful number of a registered list: 坪工贸备〔2026〕YJ-12号.</summary>
    public static string NumberOf(string body, int year, int running) => $"坪工贸备〔{year}〕{body}-{running}号";

    private bool HasRowsToDecide => _lines.Exists(line => line.Status == FilingLineStatus.Draft) || Unplaced.Exists(row => row.Reason is null);

    private IEnumerable<FilingLine> RefusedLines => _lines.Where(line => line.Status == FilingLineStatus.Refused);

    private IEnumerable<UnplacedRow> RefusedRows => Unplaced.Where(row => row.Reason is not null);

    /// <summary>There must be a row to decide about.</summary>
    private Result MayDecide(FilingAction action) => May(action) is { IsError: true } refused ? refused
        : HasRowsToDecide ? Result.Done
        : FilingLineErrors.None;

    private Result May(FilingAction action) => FilingTransitions.Table.Next(Status, action).Outcome;

    private int RowCount => _lines.Count + Unplaced.Count;

    private void Write(FilingContent content, IEnumerable<LineContent> lines, IEnumerable<UnplacedRow>? unplaced)
    {
        Title = content.Title;
        Month = content.Month;
        DeployingDocument = content.DeployingDocument;
        CampaignFrom = content.CampaignPeriod?.From;
        CampaignTo = content.CampaignPeriod?.To;
        _lines.Clear();
        _lines.AddRange(lines.Select(line => new FilingLine(this, line)));
        Unplaced = [.. unplaced ?? []];
    }

    private void RefuseLines(IReadOnlyDictionary<Guid, string> refused)
    {
        foreach (var line in _lines.Where(line => refused.ContainsKey(line.Id))) line.Refuse(refused[line.Id]);
        if (Unplaced.Exists(row => refused.ContainsKey(row.Id))) Unplaced = Unplaced.ConvertAll(row => refused.TryGetValue(row.Id, out var reason) ? row with { Reason = reason } : row);
    }

    private void Register(string number, IReadOnlySet<Guid> lateLines, IReadOnlyDictionary<Guid, int>? turns, FiledTable? table, DateTimeOffset now)
    {
        var good = _lines.Where(line => line.Status == FilingLineStatus.Draft).ToList();
        foreach (var line in good)
        {
            line.Register(lateLines.Contains(line.Id), turns?.GetValueOrDefault(line.Id, 1) ?? 1, table ?? FiledTable.None);
            Happened(new FilingLineRegistered(Id, Body, line.Id, line.EnterpriseId, Kind, number, line.From, line.To, line.Late));
        }

        (Number, RegisteredAt) = (number, now);
        Happened(new FilingRegistered(Id, Body, number, good.Count, _lines.Count(line => line.Status == FilingLineStatus.Refused) + Unplaced.Count, Late));
    }
}
