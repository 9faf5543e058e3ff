using MediatR;
using Microsoft.AspNetCore.Mvc;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Attachments;

namespace Supervision.Api.Endpoints;

internal static class AttachmentEndpoints
{
    public static void MapAttachments(this IEndpointRouteBuilder api)
    {
        var attachments = api.MapGroup("/attachments").WithTags("Attachments");
        attachments.MapPost("/", UploadAttachment).AnySignedIn().DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(AttachmentLimits.MaxBytes + 1024 * 1024));
        attachments.MapGet("/{id:guid}", DownloadAttachment).AnySignedIn().ProducesFile("application/octet-stream");
    }

    /// <summary>上传附件</summary>
    /// <remarks>PDF、JPG、PNG、Word（.docx）或 Excel（.xlsx），不超过 20 MB，按内容识别。返回的 id 供名单、整改情况等引用。</remarks>
    private static async Task<CreatedAnswer<AttachmentDto>> UploadAttachment(IFormFile file, IMediator mediator, CancellationToken ct)
    {
        await using var content = file.OpenReadStream();
        return await mediator.Send(new UploadAttachment(file.FileName, content), ct).Created(made => $"{ApiGroup.Prefix}/attachments/{made.Id}");
    }

    /// <summary>下载附件</summary>
    /// <remarks>本人上传的，或有权查看引用它的记录的。</remarks>
    private static Task<FileAnswer> DownloadAttachment(Guid id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new DownloadAttachment(id), ct).File();
}
