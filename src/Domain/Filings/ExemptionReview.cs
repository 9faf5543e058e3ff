using Supervision.Domain.Common;

namespace Supervision.Domain.Filings;

/// <summary>What the review of an exemption came to.</summary>
public enum ExemptionFinding
{
    [Label("理由成立")] Founded,

    /// <summary>The ground or its document does not bear it; counts against its body.</summary>
    [Label("理由不成立")] Unfounded,
}

/// <summary>例外情形抽查: a line that stands by an exemption, drawn by the lead, whose ground and document are looked at again, 六(三). A line is drawn once; what is found stays.</summary>
public sealed class ExemptionReview : AggregateRoot
{
    private ExemptionReview() { }

    public Guid LineId { get; private init; }
    public Guid FilingId { get; private init; }
    public Guid EnterpriseId { get; private init; }
    public string Department { get; private init; } = "";
    public string Body { get; private init; } = "";
    public ExemptionKind Kind { get; private init; }
    public string DocumentNo { get; private init; } = "";
    public string DrawnBy { get; private init; } = "";
    public DateTimeOffset DrawnAt { get; private init; }

    /// <summary>Null as long as nobody has decided.</summary>
    public ExemptionFinding? Finding { get; private set; }

    public string? Note { get; private set; }
    public string? DecidedBy { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }

    public static ExemptionReview Draw(FilingLine line, string by, DateTimeOffset now)
    {
        var review = new ExemptionReview
        {
            LineId = line.Id,
            FilingId = line.FilingId,
            EnterpriseId = line.EnterpriseId,
            Department = line.Department,
            Body = line.Body,
            Kind = line.Exemption!.Kind,
            DocumentNo = line.Exemption.DocumentNo,
            DrawnBy = by,
            DrawnAt = now,
        };
        review.Happened(new ExemptionDrawn(line.FilingId, line.Body, line.Row, review.Kind));
        return review;
    }

    public Result MayDecide() => Finding is null ? Result.Done : ExemptionReviewErrors.Decided;

    public Result Decide(ExemptionFinding finding, string note, string by, DateTimeOffset now)
    {
        if (MayDecide() is { IsError: true } refused) return refused;
        (Finding, Note, DecidedBy, DecidedAt) = (finding, note, by, now);
        Happened(new ExemptionReviewed(FilingId, Body, Kind, finding, note));
        return Result.Done;
    }
}

/// <summary>What happens at the review of an exemption, in the course of its list; read by its body and who oversees.</summary>
public abstract record ExemptionReviewEvent(Guid FilingId, string Body) : DomainEvent
{
    public override string? AudienceBody => Body;
    public override IReadOnlyList<Subject> Subjects => [Subject.Filing(FilingId)];
}

[EventKind("exemption.drawn", "抽查例外情形")]
public sealed record ExemptionDrawn(Guid FilingId, string Body, int Row, ExemptionKind Ground) : ExemptionReviewEvent(FilingId, Body);

[EventKind("exemption.reviewed", "例外情形抽查结果")]
public sealed record ExemptionReviewed(Guid FilingId, string Body, ExemptionKind Ground, ExemptionFinding Finding, string Note) : ExemptionReviewEvent(FilingId, Body);
