using Supervision.Domain.Common;

namespace Supervision.Domain.Departments;

/// <summary>By what a street office may inspect at all. 应急〔2025〕11号.</summary>
public enum DelegationKind
{
    /// <summary>By a law, regulation or decision of the government that gives it the power.</summary>
    [Label("授权")] Authorisation,

    /// <summary>By its body, in whose name it acts.</summary>
    [Label("委托")] Delegation,
}

/// <summary>What a delegation is good for on a day.</summary>
public enum DelegationState
{
    [Label("有效")] InForce,
    [Label("尚未生效")] NotYet,
    [Label("已到期")] Lapsed,
    [Label("已撤销")] Revoked,
}

/// <summary>What a deed says.</summary>
/// <param name="SafetyDomains">Domains of the office's body that it covers.</param>
/// <param name="ItemIds">Items that it is confined to; none for all of its domains.</param>
/// <param name="DeedNo">文号 of the deed.</param>
/// <param name="DeedId">The deed's file.</param>
public sealed record DelegationDeed(
    DelegationKind Kind, IReadOnlyList<SafetyDomain> SafetyDomains, IReadOnlyList<Guid> ItemIds, DateWindow Valid, string DeedNo, Guid? DeedId);

/// <summary>Where and when it was made public (公布).</summary>
public sealed record Publication(DateOnly On, string Address);

/// <summary>委托、授权执法的文书: that a street office may inspect, in which domains, for how long, by which deed, published where. 应急〔2025〕11号.</summary>
public sealed class Delegation : AggregateRoot
{
    private Delegation() { }

    /// <summary>The street office: <c>XF-KZ</c>.</summary>
    public string Office { get; private init; } = "";

    /// <summary>The district body that it belongs to, in whose name a delegated office acts.</summary>
    public string Body { get; private init; } = "";

    public DelegationKind Kind { get; private init; }
    public List<SafetyDomain> SafetyDomains { get; private init; } = [];
    public List<Guid> ItemIds { get; private init; } = [];
    public DateOnly ValidFrom { get; private init; }
    public DateOnly ValidUntil { get; private init; }
    public string DeedNo { get; private init; } = "";
    public Guid? DeedId { get; private init; }

    /// <summary>Null until it is published.</summary>
    public DateOnly? PublishedOn { get; private set; }

    /// <summary>Web address or place.</summary>
    public string? PublishedAt { get; private set; }

    /// <summary>The first day on which it is good for nothing any more; null while it stands.</summary>
    public DateOnly? RevokedOn { get; private set; }
    public string? RevokedBecause { get; private set; }
    public DateTimeOffset RegisteredAt { get; private init; }

    public static Delegation Register(string office, DelegationDeed deed, DateTimeOffset at)
    {
        var registered = new Delegation
        {
            Office = office,
            Body = Bodies.Of(office),
            Kind = deed.Kind,
            SafetyDomains = [.. deed.SafetyDomains],
            ItemIds = [.. deed.ItemIds],
            ValidFrom = deed.Valid.From,
            ValidUntil = deed.Valid.To,
            DeedNo = Typed.Line(deed.DeedNo),
            DeedId = deed.DeedId,
            RegisteredAt = at,
        };
        registered.Happened(new DelegationRegistered(registered.Id, office, registered.DeedNo, deed.Valid.From, deed.Valid.To));
        return registered;
    }

    public DelegationState On(DateOnly day) =>
        RevokedOn <= day ? DelegationState.Revoked
        : day > ValidUntil ? DelegationState.Lapsed
        : day < ValidFrom ? DelegationState.NotYet
        : DelegationState.InForce;

    /// <summary>The days on which it stands; empty where it was revoked before it began.</summary>
    public DateWindow Stands => new(ValidFrom, RevokedOn is { } revoked && revoked <= ValidUntil ? revoked.AddDays(-1) : ValidUntil);

    public Result MayPublish() => RevokedOn is null ? Result.Done : DelegationErrors.Revoked;

    public Result MayRevoke() => RevokedOn is null ? Result.Done : DelegationErrors.Revoked;

    public Result Publish(Publication publication)
    {
        if (MayPublish() is { IsError: true } refused) return refused;
        (PublishedOn, PublishedAt) = (publication.On, Typed.Line(publication.Address));
        Happened(new DelegationPublished(Id, Office, DeedNo, publication.On, PublishedAt));
        return Result.Done;
    }

    public Result Revoke(DateOnly from, string because)
    {
        if (MayRevoke() is { IsError: true } refused) return refused;
        (RevokedOn, RevokedBecause) = (from, Typed.Line(because));
        Happened(new DelegationRevoked(Id, Office, DeedNo, from, RevokedBecause));
        return Result.Done;
    }
}

/// <summary>Something about a delegation; told to everybody who works for a department, as the deed is published.</summary>
public abstract record DelegationEvent(Guid DelegationId, string Office, string DeedNo) : DomainEvent
{
    public override string? AudienceBody => Bodies.Of(Office);
    public override IReadOnlyList<Subject> Subjects => [new(SubjectKind.Delegation, DelegationId)];
}

[EventKind("delegation.registered", "登记委托文书")]
public sealed record DelegationRegistered(Guid DelegationId, string Office, string DeedNo, DateOnly From, DateOnly Until) : DelegationEvent(DelegationId, Office, DeedNo);

[EventKind("delegation.published", "公布委托文书")]
public sealed record DelegationPublished(Guid DelegationId, string Office, string DeedNo, DateOnly On, string Address) : DelegationEvent(DelegationId, Office, DeedNo);

/// <param name="From">The first day on which it does not stand any more.</param>
[EventKind("delegation.revoked", "撤销委托文书")]
public sealed record DelegationRevoked(Guid DelegationId, string Office, string DeedNo, DateOnly From, string Reason) : DelegationEvent(DelegationId, Office, DeedNo);
