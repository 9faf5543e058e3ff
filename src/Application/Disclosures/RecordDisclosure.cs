using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Attachments;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Validation;
using Supervision.Domain.Attachments;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Disclosures;

namespace Supervision.Application.Disclosures;

/// <summary>登记公布：一项内容在省行政执法信息公示平台公布以后，登记日期、网址和所公布的文件；重新公布的再次登记，依次编号</summary>
/// <param name="Body">区级单位代码</param>
/// <param name="Matter">哪一项</param>
/// <param name="Title">公布的标题</param>
/// <param name="PublishedOn">公布日期，不晚于今天，不早于上一次公布</param>
/// <param name="Address">公布的网址</param>
/// <param name="RenewalMonths">多少个月应重新公布，1至36；不填按方案参数</param>
/// <param name="FileId">所公布文件的附件 id，须先上传；取现行文本的不填</param>
/// <param name="TextId">所公布的现行文本的 id；上传文件的不填</param>
public sealed record RecordDisclosure(
    string Body, DisclosureMatter Matter, string Title, DateOnly PublishedOn, string Address, int? RenewalMonths = null, Guid? FileId = null, Guid? TextId = null) : ICommand<Result<DisclosureRow>>;

internal sealed class RecordDisclosureValidator : AbstractValidator<RecordDisclosure>
{
    public RecordDisclosureValidator()
    {
        RuleFor(record => record.Body).NotEmpty().MaximumLength(10);
        RuleFor(record => record.Matter).IsInEnum();
        RuleFor(record => record.Title).IsLine(200);
        RuleFor(record => record.Address).IsWebAddress(500);
        RuleFor(record => record.RenewalMonths).InclusiveBetween(1, Disclosure.MostMonths);
        RuleFor(record => record.FileId).Must((record, file) => file is null != record.TextId is null).WithMessage("请上传公布的文件，或取现行文本，二者选一");
    }
}

internal sealed class RecordDisclosureHandler(ISupervisionDb db, ICurrentUser user, IPlanParameters parameters, AttachmentLinks links, TimeProvider clock) : IRequestHandler<RecordDisclosure, Result<DisclosureRow>>
{
    public async Task<Result<DisclosureRow>> Handle(RecordDisclosure request, CancellationToken ct)
    {
        if (DisclosureDeskVerbs.Record.Refuses(new(request.Body, true, user)) is { } refused) return refused;
        await db.LockAsync(LockKey.Disclosures(request.Body), ct);
        var file = await FileAsync(request, ct);
        if (file.IsError) return file.Error!;

        var before = await db.Disclosures.AsNoTracking().Where(each => each.Body == request.Body && each.Matter == request.Matter).ToListAsync(ct);
        var months = request.RenewalMonths ?? parameters.On(request.PublishedOn).DisclosureRenewalMonths;
        var recorded = Disclosure.Record(
            new(request.Body, request.Matter, Typed.Line(request.Title), request.PublishedOn, request.Address.Trim(), months), file.Value, before, clock.LocalToday(), user.DisplayName, clock.GetUtcNow());
        if (recorded.IsError) return recorded.Error!;
        if (request.FileId is { } attachment && !await links.TryAddAsync(new(AttachmentOwnerKind.Disclosure, recorded.Value.Id), AttachmentPurpose.Disclosed, [attachment], ct)) return DisclosureErrors.FileUnknown;
        db.Disclosures.Add(recorded.Value);
        await db.SaveChangesAsync(ct);
        return DisclosureRow.Of(recorded.Value, recorded.Value.Id, user);
    }

    private async Task<Result<DisclosedFile>> FileAsync(RecordDisclosure request, CancellationToken ct)
    {
        if (request.FileId is { } file)
            return await db.Attachments.AsNoTracking().Where(each => each.Id == file).Select(each => new DisclosedFile(each.Id, null, each.FileName, each.Sha256)).SingleOrDefaultAsync(ct) is { } uploaded ? uploaded : DisclosureErrors.FileUnknown;
        var taken = await db.DisclosureTexts.AsNoTracking().Where(text => text.Id == request.TextId && text.Body == request.Body && text.Matter == request.Matter)
            .Join(db.IssuedDocuments, text => text.DocumentId, document => document.Id, (text, document) => new DisclosedFile(null, text.Id, document.FileName, document.Sha256)).SingleOrDefaultAsync(ct);
        return taken is not null ? taken : DisclosureErrors.TextUnknown;
    }
}
