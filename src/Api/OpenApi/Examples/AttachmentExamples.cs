using Microsoft.EntityFrameworkCore;

namespace Supervision.Api.OpenApi.Examples;

internal static class AttachmentExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        Example.Reading("Attachments_Upload", "hb.liaison"),
        new("Attachments_Download", "hb.liaison", async demo => Sent.At(await demo.Db.Attachments
            .Where(attachment => demo.Db.Users.Any(account => account.UserName == "hb.liaison" && account.Id == attachment.UploadedBy))
            .OrderByDescending(attachment => attachment.UploadedAt).FirstOrDefaultAsync())),
    ];
}
