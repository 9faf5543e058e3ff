using Supervision.Domain.Common;

namespace Supervision.Domain.Attachments;

public static class AttachmentErrors
{
    public static readonly Error Empty = Error.Invalid("attachment.empty", "文件是空的", "file");
    public static readonly Error TooLarge = Error.Invalid("attachment.too-large", "文件超过 20 MB", "file");
    public static readonly Error Unsupported = Error.Invalid("attachment.unsupported", "只能上传 PDF、JPG、PNG 图片，或不带宏的 Word（.docx）、Excel（.xlsx）文件", "file");

    public static Error TooManyToday(int files) => Error.Conflict("attachment.quota.files", $"今天已上传 {files} 个文件，达到每个账号每天的上限，请明天再上传");

    public static Error TooMuchToday(long bytes) => Error.Conflict("attachment.quota.bytes", $"加上这个文件，今天上传的总量将超过每个账号每天 {bytes / (1024 * 1024)} MB 的上限，请压缩后上传，或明天再上传");
}
