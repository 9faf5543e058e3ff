using Supervision.Domain.Common;

namespace Supervision.Domain.JointLists;

/// <summary>What a body is asked to come along to.</summary>
/// <param name="Window">The days that the visit's lines allow.</param>
public sealed record CompanionOffer(YearMonth Month, Guid EnterpriseId, string Subdistrict, string Body, DateWindow Window);

/// <summary>
/// 顺带查, 五(三)2: the lead asks a body whose annual plan still owes an enterprise a visit to come along when others go. The body files it, as nobody enters without a filing, and the next derivation takes its line in; or it
/// declines. One invitation for each body, enterprise and month, as long as it is not withdrawn.
/// </summary>
public sealed class CompanionInvitation : AggregateRoot
{
    private CompanionInvitation() { }

    public YearMonth Month { get; private init; }
    public Guid EnterpriseId { get; private init; }

    /// <summary>Nine-digit code of the enterprise's street.</summary>
    public string Subdistrict { get; private init; } = "";

    /// <summary>Code of the district body that is asked.</summary>
    public string Body { get; private init; } = "";

    /// <summary>First day on which the others can go.</summary>
    public DateOnly From { get; private init; }

    /// <summary>Last such day, included.</summary>
    public DateOnly To { get; private init; }

    public string InvitedBy { get; private init; } = "";
    public DateTimeOffset InvitedAt { get; private init; }

    /// <summary>Why the body does not come along; null while it has not declined.</summary>
    public string? DeclinedReason { get; private set; }

    /// <summary>Why the lead no longer asks; null while it does.</summary>
    public string? WithdrawnReason { get; private set; }

    public DateWindow Window => new(From, To);

    public static CompanionInvitation Send(CompanionOffer offer, string by, DateTimeOffset now)
    {
        var invitation = new CompanionInvitation
        {
            Month = offer.Month,
            EnterpriseId = offer.EnterpriseId,
            Subdistrict = offer.Subdistrict,
            Body = offer.Body,
            From = offer.Window.From,
            To = offer.Window.To,
            InvitedBy = by,
            InvitedAt = now,
        };
        invitation.Happened(new CompanionInvited(offer.EnterpriseId, offer.Body, offer.Month));
        return invitation;
    }

    /// <summary>Neither declined nor withdrawn.</summary>
    public Result MayEnd() => DeclinedReason is null && WithdrawnReason is null ? Result.Done : CompanionErrors.Ended;

    public Result Decline(string reason)
    {
        if (MayEnd() is { IsError: true } refused) return refused;
        DeclinedReason = reason;
        Happened(new CompanionDeclined(EnterpriseId, Body, Month, reason));
        return Result.Done;
    }

    public Result Withdraw(string reason)
    {
        if (MayEnd() is { IsError: true } refused) return refused;
        WithdrawnReason = reason;
        Happened(new CompanionWithdrawn(EnterpriseId, Body, Month, reason));
        return Result.Done;
    }
}

/// <summary>What becomes of an invitation to come along.</summary>
public abstract record CompanionEvent(Guid EnterpriseId, string Body, YearMonth Month) : DomainEvent
{
    public override string? AudienceBody => Body;
    public override IReadOnlyList<Subject> Subjects => [Subject.Enterprise(EnterpriseId)];
}

[EventKind("companion.invited", "邀请顺带检查", Audience.Body)]
public sealed record CompanionInvited(Guid EnterpriseId, string Body, YearMonth Month) : CompanionEvent(EnterpriseId, Body, Month);

[EventKind("companion.declined", "谢绝顺带检查", Audience.Body)]
public sealed record CompanionDeclined(Guid EnterpriseId, string Body, YearMonth Month, string Reason) : CompanionEvent(EnterpriseId, Body, Month);

[EventKind("companion.withdrawn", "撤回顺带检查邀请", Audience.Body)]
public sealed record CompanionWithdrawn(Guid EnterpriseId, string Body, YearMonth Month, string Reason) : CompanionEvent(EnterpriseId, Body, Month);
