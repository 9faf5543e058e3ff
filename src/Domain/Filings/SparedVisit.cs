using Supervision.Domain.Common;

namespace Supervision.Domain.Filings;

/// <summary>What a body does in place of a visit.</summary>
public enum SparedVisitKind
{
    /// <summary>Lets it go: others were there not long ago.</summary>
    [Label("取消入企")] Dropped,

    /// <summary>Looks at papers, data or video, without going in.</summary>
    [Label("改为书面核查")] DeskCheck,
}

/// <summary>
/// 减免入企: a visit that a body meant to make and, having seen who was there last, did not. It enters the ledger of visits saved as its own kind, beside those that joint inspection saves; one for each body, enterprise
/// and month. It uses nothing of the year.
/// </summary>
public sealed class SparedVisit : AggregateRoot
{
    private SparedVisit() { }

    public Guid EnterpriseId { get; private init; }

    /// <summary>The department that decided: the district body or its street office.</summary>
    public string Department { get; private init; } = "";
    public string Body { get; private init; } = "";
    public SparedVisitKind Kind { get; private init; }

    /// <summary>The month in which the visit would have been.</summary>
    public YearMonth Month { get; private init; }

    /// <summary>First day of that month, as lines of filings are compared with it.</summary>
    public DateOnly From { get; private init; }

    /// <summary>Its last day.</summary>
    public DateOnly To { get; private init; }
    public string Reason { get; private init; } = "";

    /// <summary>Day of the last visit by anyone that was seen when it was decided; null where there was none.</summary>
    public DateOnly? LastVisitOn { get; private init; }

    /// <summary>The visit at whose gate it was decided; null where it was decided before filing.</summary>
    public Guid? InspectionId { get; private init; }

    public string DecidedBy { get; private init; } = "";
    public DateTimeOffset DecidedAt { get; private init; }

    /// <summary>Why it was taken back: the visit is to be made after all. Null while it stands.</summary>
    public string? RevokedReason { get; private set; }

    public static SparedVisit Decide(Guid enterprise, string department, string body, SparedVisitKind kind, YearMonth month, string reason, DateOnly? lastVisitOn, string by, DateTimeOffset now, Guid? inspection = null)
    {
        var spared = new SparedVisit
        {
            EnterpriseId = enterprise,
            Department = department,
            Body = body,
            Kind = kind,
            Month = month,
            From = month.FirstDay,
            To = month.LastDay,
            Reason = reason,
            LastVisitOn = lastVisitOn,
            InspectionId = inspection,
            DecidedBy = by,
            DecidedAt = now,
        };
        spared.Happened(new VisitSpared(enterprise, body, kind, month, lastVisitOn, reason));
        return spared;
    }

    public Result MayRevoke() => RevokedReason is null ? Result.Done : SparedVisitErrors.Revoked;

    public Result Revoke(string reason)
    {
        if (MayRevoke() is { IsError: true } refused) return refused;
        RevokedReason = reason;
        Happened(new SparedVisitRevoked(EnterpriseId, Body, Month, reason));
        return Result.Done;
    }
}

public abstract record SparedVisitEvent(Guid EnterpriseId, string Body) : DomainEvent
{
    public override string? AudienceBody => Body;
    public override IReadOnlyList<Subject> Subjects => [Subject.Enterprise(EnterpriseId)];
}

[EventKind("visit.spared", "减免入企", Audience.Staff)]
public sealed record VisitSpared(Guid EnterpriseId, string Body, SparedVisitKind Choice, YearMonth Month, DateOnly? LastVisitOn, string Reason) : SparedVisitEvent(EnterpriseId, Body);

[EventKind("visit.spared.revoked", "撤销减免入企", Audience.Staff)]
public sealed record SparedVisitRevoked(Guid EnterpriseId, string Body, YearMonth Month, string Reason) : SparedVisitEvent(EnterpriseId, Body);
