namespace Supervision.Application.Attachments;

/// <summary>How much may be uploaded, and how long what belongs to nothing is kept. Settings <c>Attachments:FilesPerDay</c>, <c>Attachments:BytesPerDay</c>, <c>Attachments:KeepUnlinkedHours</c>.</summary>
public sealed record AttachmentOptions
{
    /// <summary>20 MB for one file; the server's own limit on a request stands by it, so it is no setting.</summary>
    public const long MaxBytes = 20 * 1024 * 1024;

    /// <summary>Files that one account may upload on one day (Asia/Shanghai).</summary>
    public int FilesPerDay { get; init; } = 200;

    /// <summary>Bytes that one account may upload on one day.</summary>
    public long BytesPerDay { get; init; } = 500L * 1024 * 1024;

    /// <summary>Hours for which a file is kept that belongs to nothing: long enough to write a list over a weekend. At least 24, so that the day's quota counts what was uploaded on it.</summary>
    public int KeepUnlinkedHours { get; init => field = Math.Max(value, 24); } = 96;
}
