using Supervision.Domain.Common;

namespace Supervision.Domain.Disclosures;

/// <summary>What was made public, where and when.</summary>
/// <param name="RenewalMonths">After how many months it is to be published anew.</param>
public sealed record DisclosureNotice(string Body, DisclosureMatter Matter, string Title, DateOnly PublishedOn, string Address, int RenewalMonths);

/// <summary>The file that was made public: one that was uploaded, or a text of the product's own.</summary>
/// <param name="Sha256">64 small hex digits.</param>
public sealed record DisclosedFile(Guid? AttachmentId, Guid? TextId, string FileName, string Sha256);

/// <summary>事前公示的一次公布: one of the five matters as a body has made it public, with its file. Editions of a matter are numbered without gaps and never changed; what was entered wrongly is struck, and the one before it counts again. 粤府办〔2025〕15号.</summary>
public sealed class Disclosure : AggregateRoot
{
    public const int MostMonths = 36;

    private Disclosure() { }

    /// <summary>The district body; its offices inspect under what it has published.</summary>
    public string Body { get; private init; } = "";
    public DisclosureMatter Matter { get; private init; }

    /// <summary>Running number of the matter in the body.</summary>
    public int Edition { get; private init; }

    /// <summary>Title of what was published.</summary>
    public string Title { get; private init; } = "";
    public DateOnly PublishedOn { get; private init; }

    /// <summary>Web address on the platform.</summary>
    public string Address { get; private init; } = "";
    public int RenewalMonths { get; private init; }

    /// <summary>Last day on which it need not have been published anew.</summary>
    public DateOnly RenewBy { get; private init; }

    /// <summary>The uploaded file; null where it is the product's own text.</summary>
    public Guid? FileId { get; private init; }

    /// <summary>The product's own text; null where a file was uploaded.</summary>
    public Guid? TextId { get; private init; }
    public string FileName { get; private init; } = "";

    /// <summary>SHA-256 of the file, 64 small hex digits: proves what was published.</summary>
    public string Sha256 { get; private init; } = "";
    public string RecordedBy { get; private init; } = "";
    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>Why it was struck; null while it stands.</summary>
    public string? StruckReason { get; private set; }

    /// <param name="before">All editions of the same matter of the same body.</param>
    public static Result<Disclosure> Record(DisclosureNotice notice, DisclosedFile file, IReadOnlyCollection<Disclosure> before, DateOnly today, string by, DateTimeOffset now)
    {
        if (notice.PublishedOn > today) return DisclosureErrors.Ahead;
        var last = Latest(before);
        if (last is not null && notice.PublishedOn < last.PublishedOn) return DisclosureErrors.BeforeTheLast(last.PublishedOn);
        if (before.Any(each => each.StruckReason is null && each.PublishedOn == notice.PublishedOn && each.Sha256 == file.Sha256 && each.Address == notice.Address)) return DisclosureErrors.Repeated;
        var recorded = new Disclosure
        {
            Body = notice.Body,
            Matter = notice.Matter,
            Edition = before.Select(each => each.Edition).DefaultIfEmpty().Max() + 1,
            Title = notice.Title,
            PublishedOn = notice.PublishedOn,
            Address = notice.Address,
            RenewalMonths = notice.RenewalMonths,
            RenewBy = notice.PublishedOn.AddMonths(notice.RenewalMonths),
            FileId = file.AttachmentId,
            TextId = file.TextId,
            FileName = file.FileName,
            Sha256 = file.Sha256,
            RecordedBy = by,
            RecordedAt = now,
        };
        recorded.Happened(new DisclosureRecorded(recorded.Id, notice.Body, notice.Matter, recorded.Edition, notice.PublishedOn, notice.Address, file.Sha256));
        return recorded;
    }

    public Result MayStrike() => StruckReason is null ? Result.Done : DisclosureErrors.Struck;

    public Result Strike(string reason)
    {
        if (MayStrike() is { IsError: true } refused) return refused;
        StruckReason = reason;
        Happened(new DisclosureStruck(Id, Body, Matter, Edition, reason));
        return Result.Done;
    }

    /// <summary>What counts of the editions of one matter: the newest that was not struck.</summary>
    public static Disclosure? Latest(IEnumerable<Disclosure> editions) => editions.Where(each => each.StruckReason is null).MaxBy(each => each.Edition);

    /// <summary>How a matter stands on a day.</summary>
    /// <param name="latest">What counts of it; null where nothing was published.</param>
    /// <param name="changed">The product's own text is no longer the one that was published.</param>
    /// <param name="noticeDays">How many days ahead its end is told.</param>
    public static DisclosureState StateOf(Disclosure? latest, DateOnly day, bool changed, int noticeDays) =>
        latest is null ? DisclosureState.Missing
        : day > latest.RenewBy ? DisclosureState.Overdue
        : changed ? DisclosureState.Changed
        : day.AddDays(noticeDays) >= latest.RenewBy ? DisclosureState.Expiring
        : DisclosureState.InForce;
}

/// <summary>Something about what is made public; told to everybody who works for a department.</summary>
public abstract record DisclosureEvent(Guid DisclosureId, string Body, DisclosureMatter Matter, int Edition) : DomainEvent
{
    public override string? AudienceBody => Body;
    public override IReadOnlyList<Subject> Subjects => [new(SubjectKind.Disclosure, DisclosureId)];
}

[EventKind("disclosure.recorded", "登记事前公示", Audience.Staff)]
public sealed record DisclosureRecorded(Guid DisclosureId, string Body, DisclosureMatter Matter, int Edition, DateOnly On, string Address, string Sha256) : DisclosureEvent(DisclosureId, Body, Matter, Edition);

[EventKind("disclosure.struck", "撤销事前公示的登记", Audience.Staff)]
public sealed record DisclosureStruck(Guid DisclosureId, string Body, DisclosureMatter Matter, int Edition, string Reason) : DisclosureEvent(DisclosureId, Body, Matter, Edition);
