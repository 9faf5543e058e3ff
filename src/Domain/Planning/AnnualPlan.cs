using Supervision.Domain.Common;

namespace Supervision.Domain.Planning;

/// <summary>What a plan says of itself.</summary>
/// <param name="LetterNo">Number of the letter with which it is sent.</param>
/// <param name="LetterId">The letter, an attachment.</param>
public sealed record AnnualPlanContent(string Title, string? LetterNo, Guid? LetterId);

/// <summary>年度执法计划 of a body, 五(三)1: due by the end of March with a letter; the lead returns or accepts it.</summary>
public sealed class AnnualPlan : AggregateRoot
{
    public const int LongestTitle = 200;

    private readonly List<AnnualPlanRow> _rows = [];

    private AnnualPlan() { }

    public int Year { get; private set; }

    /// <summary>Code of the district body; its street offices are in its plan.</summary>
    public string Body { get; private set; } = null!;
    public string Title { get; private set; } = null!;
    public string? LetterNo { get; private set; }
    public Guid? LetterId { get; private set; }
    public AnnualPlanStatus Status { get; private set; }

    /// <summary>First handed in after the last day; stays so, whatever is handed in later.</summary>
    public bool Late { get; private set; }

    /// <summary>The last day as it was counted when it was handed in; null before.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>Why the lead sent it back.</summary>
    public string? Reason { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it was first handed in.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }
    public DateTimeOffset? AcceptedAt { get; private set; }
    public IReadOnlyList<AnnualPlanRow> Rows => _rows;

    /// <summary>Visits that it plans.</summary>
    public int Visits => _rows.Sum(row => row.Count);

    public static AnnualPlan Draft(int year, string body, AnnualPlanContent content, IEnumerable<PlanRowContent> rows, DateTimeOffset now)
    {
        var plan = new AnnualPlan { Year = year, Body = body, CreatedAt = now };
        plan.Write(content, rows);
        plan.Happened(new AnnualPlanDrafted(plan.Id, body, year, plan._rows.Count));
        return plan;
    }

    /// <summary>Replaces what the plan says, its rows included.</summary>
    public Result Amend(AnnualPlanContent content, IEnumerable<PlanRowContent> rows)
    {
        if (MayAmend() is { IsError: true } refused) return refused;
        Write(content, rows);
        Happened(new AnnualPlanAmended(Id, Body, Year, _rows.Count));
        return Result.Done;
    }

    /// <summary>Hands the plan in with its letter; late where today is after the last day.</summary>
    public Result Submit(DateOnly dueOn, DateOnly today, DateTimeOffset now)
    {
        if (MaySubmit() is { IsError: true } refused) return refused;
        if (SubmittedAt is null) (SubmittedAt, DueOn, Late) = (now, dueOn, today > dueOn);
        (Status, Reason) = (AnnualPlanStatus.Submitted, null);
        Happened(new AnnualPlanSubmitted(Id, Body, Year, _rows.Count, Visits, Late));
        return Result.Done;
    }

    public Result Return(string reason)
    {
        if (MayReturn() is { IsError: true } refused) return refused;
        (Status, Reason, AcceptedAt) = (AnnualPlanStatus.Returned, reason, null);
        Happened(new AnnualPlanReturned(Id, Body, Year, reason));
        return Result.Done;
    }

    public Result Accept(DateTimeOffset now)
    {
        if (MayAccept() is { IsError: true } refused) return refused;
        (Status, AcceptedAt) = (AnnualPlanStatus.Accepted, now);
        Happened(new AnnualPlanAccepted(Id, Body, Year, Visits));
        return Result.Done;
    }

    public Result MayAmend() => May(AnnualPlanAction.Amend);

    public Result MaySubmit() => May(AnnualPlanAction.Submit) is { IsError: true } refused ? refused
        : _rows.Count == 0 ? AnnualPlanErrors.Empty
        : LetterId is null || LetterNo is null ? AnnualPlanErrors.NoLetter
        : Result.Done;

    public Result MayReturn() => May(AnnualPlanAction.Return);

    public Result MayAccept() => May(AnnualPlanAction.Accept);

    private Result May(AnnualPlanAction action) => AnnualPlanTransitions.Table.Next(Status, action).Outcome;

    private void Write(AnnualPlanContent content, IEnumerable<PlanRowContent> rows)
    {
        (Title, LetterNo, LetterId) = (content.Title, content.LetterNo, content.LetterId);
        _rows.Clear();
        _rows.AddRange(rows.Select(row => new AnnualPlanRow(Id, row)));
    }
}
