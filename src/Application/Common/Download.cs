namespace Supervision.Application.Common;

/// <summary>A file that is written while it is sent, so that its size does not matter.</summary>
/// <param name="FileName">As it is offered to the user, with its extension; may be Chinese.</param>
public sealed record Download(string FileName, string ContentType, Func<Stream, CancellationToken, Task> WriteAsync)
{
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Svg = "image/svg+xml";
}
