using MediatR;
using Microsoft.AspNetCore.Mvc;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Attachments;
using Supervision.Application.Common.Identity;

namespace Supervision.Api.Endpoints;

internal static class AttachmentEndpoints
{
    public static void MapAttachments(this IEndpointRouteBuilder api)
    {
        var attachments = api.MapGroup("/attachments").WithTags("Attachments");
        attachments.MapPost("/", UploadAttachment).Needs(Permission.AttachmentsWrite).DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(AttachmentOptions.MaxBytes + 1024 * 1024));
        attachments.MapGet("/{id:guid}", DownloadAttachment).AnySignedIn().ProducesFile("application/octet-stream");
    }

    /// <summary>上传附件</summary>
    /// <remarks>PDF、JPG、PNG、Word（.docx）或 Excel（.xlsx），不超过 20 MB，按内容识别；每个账号每天的数量和总量有上限。返回的 id 供名单、整改情况引用；一直没有被引用的，过几天自动清除。</remarks>
    private static async Task<CreatedAnswer<AttachmentDetails>> UploadAttachment(IFormFile file, IMediator mediator, CancellationToken ct)
    {
        await using var content = file.OpenReadStream();
        return await mediator.Send(new UploadAttachment(file.FileName, content), ct).Created(made => $"{ApiGroup.Prefix}/attachments/{made.Id}");
    }

    /// <summary>下载附件</summary>
    /// <remarks>本人上传的，或有权查看其所属记录的。</remarks>
    private static Task<FileAnswer> DownloadAttachment(Guid id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new DownloadAttachment(id), ct).File();
}
