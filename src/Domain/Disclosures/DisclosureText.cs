using Supervision.Domain.Common;

namespace Supervision.Domain.Disclosures;

/// <summary>现行文本: what the product itself knows of one of the five matters of a body, as a document that was taken to be published. Never changed; when the content is another, another is taken.</summary>
public sealed class DisclosureText : AggregateRoot
{
    private DisclosureText() { }

    public string Body { get; private init; } = "";
    public DisclosureMatter Matter { get; private init; }

    /// <summary>Number of the document: 坪工贸公〔2026〕3号, or that of the edition that it is.</summary>
    public string Number { get; private init; } = "";

    /// <summary>Tells contents apart: the same for the same content, whenever it is taken.</summary>
    public string Key { get; private init; } = "";

    /// <summary>The issued file.</summary>
    public Guid DocumentId { get; private init; }
    public string TakenBy { get; private init; } = "";
    public DateTimeOffset TakenAt { get; private init; }

    public static string NumberOf(int year, int serial) => $"坪工贸公〔{year}〕{serial}号";

    public static DisclosureText Take(string body, DisclosureMatter matter, string number, string key, Guid document, string by, DateTimeOffset now)
    {
        var text = new DisclosureText { Body = body, Matter = matter, Number = number, Key = key, DocumentId = document, TakenBy = by, TakenAt = now };
        text.Happened(new DisclosureTextTaken(text.Id, body, matter, number));
        return text;
    }
}

[EventKind("disclosure.text.taken", "取现行文本", Audience.Staff)]
public sealed record DisclosureTextTaken(Guid TextId, string Body, DisclosureMatter Matter, string Number) : DomainEvent
{
    public override string? AudienceBody => Body;
    public override IReadOnlyList<Subject> Subjects => [new(SubjectKind.Disclosure, TextId)];
}
