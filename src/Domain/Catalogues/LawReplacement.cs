using System.Text.RegularExpressions;
using Supervision.Domain.Common;

namespace Supervision.Domain.Catalogues;

/// <summary>What is known of the replacement of a law.</summary>
/// <param name="Law">Its title, as it is cited.</param>
/// <param name="SupersededBy">Title of what replaces it; null where it lapsed without a successor.</param>
/// <param name="On">First day on which it is replaced, or has lapsed.</param>
/// <param name="InPart">Only a part of it is replaced.</param>
/// <param name="Document">What says so: the number or title of the announcement.</param>
public sealed record LawReplacementFacts(string Law, string? SupersededBy, DateOnly On, bool InPart, string? Document);

/// <summary>
/// 法律替代: that a law was replaced or has lapsed, recorded once for the law; every item that cites it, under whatever spelling of its title, is to be reviewed by its body, 五(一). What the items say is changed by their bodies alone.
/// </summary>
public sealed partial class LawReplacement : AggregateRoot
{
    private LawReplacement() { }

    public string Law { get; private init; } = "";

    /// <summary>What titles are compared by.</summary>
    public string Key { get; private init; } = "";
    public string? SupersededBy { get; private init; }
    public DateOnly On { get; private init; }
    public bool InPart { get; private init; }
    public string? Document { get; private init; }
    public string RecordedBy { get; private init; } = "";
    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>Why it was withdrawn; null while it stands.</summary>
    public string? WithdrawnReason { get; private set; }

    public static LawReplacement Record(LawReplacementFacts facts, string by, DateTimeOffset now)
    {
        var recorded = new LawReplacement
        {
            Law = facts.Law,
            Key = KeyOf(facts.Law),
            SupersededBy = facts.SupersededBy,
            On = facts.On,
            InPart = facts.InPart,
            Document = facts.Document,
            RecordedBy = by,
            RecordedAt = now,
        };
        recorded.Happened(new LawReplaced(recorded.Id, facts.Law, facts.SupersededBy, facts.On, facts.InPart));
        return recorded;
    }

    public Result MayWithdraw() => WithdrawnReason is null ? Result.Done : LawReplacementErrors.Withdrawn;

    public Result Withdraw(string reason)
    {
        if (MayWithdraw() is { IsError: true } refused) return refused;
        WithdrawnReason = reason;
        Happened(new LawReplacementWithdrawn(Id, Law, reason));
        return Result.Done;
    }

    /// <summary>Title marks, width, blanks, the name of the state before it and the edition behind it make no other law.</summary>
    public static string KeyOf(string law)
    {
        var bare = Edition().Replace(Typed.Key(law).Replace("《", "").Replace("》", "").Replace("〈", "").Replace("〉", ""), "");
        return bare.StartsWith(State, StringComparison.Ordinal) ? bare[State.Length..] : bare;
    }

    private const string State = "中华人民共和国";

    [GeneratedRegex(@"\([^()]*(\d{4}|修正|修订|施行)[^()]*\)$")]
    private static partial Regex Edition();
}

/// <summary>The replacements that stand, as items are read by them.</summary>
public sealed class LawReplacementTable(IEnumerable<LawReplacement> replacements)
{
    private readonly Dictionary<string, LawReplacement> _standing = replacements.Where(one => one.WithdrawnReason is null).ToDictionary(one => one.Key);

    /// <summary>The replacement that concerns a basis; none where it cites an edition that came with the replacement or after it.</summary>
    public LawReplacement? Of(LegalBasis basis) =>
        _standing.GetValueOrDefault(LawReplacement.KeyOf(basis.Law)) is { } replaced && !(basis.EffectiveOn >= replaced.On) ? replaced : null;

    /// <summary>The basis with what is recorded of its law; what its own row says of an earlier day goes first.</summary>
    public LegalBasis Apply(LegalBasis basis) => Of(basis) is { } replaced && !(basis.SupersededOn <= replaced.On)
        ? basis with { SupersededBy = replaced.SupersededBy, SupersededOn = replaced.On, SupersededInPart = replaced.InPart }
        : basis;

    /// <summary>Whether a law that the item rests on was replaced or has lapsed by this day.</summary>
    public bool NeedsReviewOn(SupervisionItem item, DateOnly day) => item.LegalBases.Exists(basis => Apply(basis).NeedsReviewOn(day));

    /// <summary>Whether it is to be reviewed for one that is recorded here.</summary>
    public bool ConcernsOn(SupervisionItem item, DateOnly day) => item.LegalBases.Exists(basis => Of(basis) is { } replaced && replaced.On <= day);
}

/// <summary>What happens to a law that items rest on.</summary>
public abstract record LawEvent(Guid ReplacementId, string Law) : DomainEvent
{
    public override IReadOnlyList<Subject> Subjects => [new(SubjectKind.LawReplacement, ReplacementId)];
}

[EventKind("law.replaced", "登记法律替代", Audience.Staff)]
public sealed record LawReplaced(Guid ReplacementId, string Law, string? SupersededBy, DateOnly On, bool InPart) : LawEvent(ReplacementId, Law);

[EventKind("law.replacement.withdrawn", "撤销法律替代", Audience.Staff)]
public sealed record LawReplacementWithdrawn(Guid ReplacementId, string Law, string Reason) : LawEvent(ReplacementId, Law);
