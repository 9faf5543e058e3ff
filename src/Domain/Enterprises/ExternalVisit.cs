using Supervision.Domain.Common;

namespace Supervision.Domain.Enterprises;

/// <summary>Whose visit it was: bodies above the district, which do not file here.</summary>
public enum ExternalLevel
{
    [Label("市级")] City,
    [Label("省级")] Province,
    [Label("国家级")] Nation,
}

/// <summary>What is known of a visit by a body above the district.</summary>
/// <param name="Agency">Name of the body, such as 市应急管理局.</param>
/// <param name="On">Its day.</param>
/// <param name="Matter">What was inspected.</param>
/// <param name="Hazards">How many hazards were told; null where nobody knows.</param>
/// <param name="Reference">Its number in the system that it comes from; null for one that was typed in.</param>
public sealed record ExternalVisitFacts(ExternalLevel Level, string Agency, DateOnly On, string Matter, int? Hazards, string? Reference);

/// <summary>上级检查: a visit of a city, province or national body to an enterprise of the district, 应急〔2025〕11号. It is registered by hand or by the municipal system, counts for what the enterprise has had, and is never changed: what was wrong is struck.</summary>
public sealed class ExternalVisit : AggregateRoot
{
    private ExternalVisit() { }

    public Guid EnterpriseId { get; private init; }
    public ExternalLevel Level { get; private init; }
    public string Agency { get; private init; } = "";
    public DateOnly On { get; private init; }
    public string Matter { get; private init; } = "";
    public int? Hazards { get; private init; }
    public string? Reference { get; private init; }

    /// <summary>Body of who registered it; null for the municipal system.</summary>
    public string? Body { get; private init; }

    public string RecordedBy { get; private init; } = "";
    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>Why it was struck; null while it stands.</summary>
    public string? StruckReason { get; private set; }

    public static ExternalVisit Record(Guid enterprise, ExternalVisitFacts facts, string? body, string by, DateTimeOffset now)
    {
        var visit = new ExternalVisit
        {
            EnterpriseId = enterprise,
            Level = facts.Level,
            Agency = facts.Agency,
            On = facts.On,
            Matter = facts.Matter,
            Hazards = facts.Hazards,
            Reference = facts.Reference,
            Body = body,
            RecordedBy = by,
            RecordedAt = now,
        };
        visit.Happened(new ExternalVisitRecorded(enterprise, facts.Level, facts.Agency, facts.On, facts.Matter));
        return visit;
    }

    public Result MayStrike() => StruckReason is null ? Result.Done : ExternalVisitErrors.Struck;

    public Result Strike(string reason)
    {
        if (MayStrike() is { IsError: true } refused) return refused;
        StruckReason = reason;
        Happened(new ExternalVisitStruck(EnterpriseId, Agency, On, reason));
        return Result.Done;
    }
}

[EventKind("external-visit.recorded", "登记上级检查", Audience.Enterprise)]
public sealed record ExternalVisitRecorded(Guid EnterpriseId, ExternalLevel Level, string Agency, DateOnly On, string Matter) : EnterpriseEvent(EnterpriseId);

[EventKind("external-visit.struck", "撤销上级检查登记", Audience.Enterprise)]
public sealed record ExternalVisitStruck(Guid EnterpriseId, string Agency, DateOnly On, string Reason) : EnterpriseEvent(EnterpriseId);
