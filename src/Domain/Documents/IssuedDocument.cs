using Supervision.Domain.Common;

namespace Supervision.Domain.Documents;

/// <summary>Kinds of documents that the product issues.</summary>
public enum DocumentKind
{
    /// <summary>An edition of the one manual, 五(二).</summary>
    [Label("一手册")] Manual,

    /// <summary>An edition of the one table, 五(一).</summary>
    [Label("监管事项清单")] Catalogue,

    /// <summary>The letter with which the district's plan of a year is put on record with 区司法局, 五(三)1.</summary>
    [Label("全区年度执法计划")] DistrictPlan,

    /// <summary>Who inspects, as a body makes it public.</summary>
    [Label("执法主体和人员")] EnforcementSubject,

    /// <summary>The cap table of a body, as it makes it public.</summary>
    [Label("频次上限表")] CapTable,
}

/// <summary>A document as it was issued: numbered, and never changed. Whatever it belongs to decides who reads it.</summary>
public sealed class IssuedDocument : AggregateRoot
{
    private IssuedDocument() { }

    public DocumentKind Kind { get; private init; }

    /// <summary>Unique: 坪工贸册〔2026〕1号.</summary>
    public string Number { get; private init; } = "";

    /// <summary>As it is offered to whoever downloads it.</summary>
    public string FileName { get; private init; } = "";

    /// <summary>字节数</summary>
    public long Size { get; private init; }

    /// <summary>SHA-256 of the file, 64 small hex digits: proves that it is what was issued.</summary>
    public string Sha256 { get; private init; } = "";

    /// <summary>Name in the store.</summary>
    public string StoredName { get; private init; } = "";
    public DateTimeOffset IssuedAt { get; private init; }

    public static IssuedDocument Issue(DocumentKind kind, string number, string fileName, long size, string sha256, string storedName, DateTimeOffset at) =>
        new() { Kind = kind, Number = number, FileName = fileName, Size = size, Sha256 = sha256, StoredName = storedName, IssuedAt = at };
}
