using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Documents;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Disclosures;

namespace Supervision.Application.Disclosures;

/// <summary>取现行文本：系统中已有内容的（执法主体和人员、事项清单、频次上限、手册），取其现行的文件和校验值，公布后据以登记。内容没有变的取同一份，只编一次号</summary>
/// <param name="Body">区级单位代码</param>
/// <param name="Matter">哪一项</param>
public sealed record TakeOwnText(string Body, DisclosureMatter Matter) : ICommand<Result<DisclosureTextRow>>;

/// <summary>一份现行文本</summary>
/// <param name="Number">编号；清单、手册的为其版本的编号</param>
/// <param name="Title">标题</param>
/// <param name="FileName">文件名</param>
/// <param name="Sha256">文件的 SHA-256</param>
/// <param name="TakenAt">取文本的时间</param>
public sealed record DisclosureTextRow(Guid Id, string Body, DisclosureMatter Matter, string Number, string Title, string FileName, string Sha256, DateTimeOffset TakenAt);

internal sealed class TakeOwnTextValidator : AbstractValidator<TakeOwnText>
{
    public TakeOwnTextValidator()
    {
        RuleFor(take => take.Body).NotEmpty().MaximumLength(10);
        RuleFor(take => take.Matter).IsInEnum();
    }
}

internal sealed class TakeOwnTextHandler(ISupervisionDb db, ICurrentUser user, IPlanParameters parameters, DocumentIssue documents, TimeProvider clock) : IRequestHandler<TakeOwnText, Result<DisclosureTextRow>>
{
    public async Task<Result<DisclosureTextRow>> Handle(TakeOwnText request, CancellationToken ct)
    {
        var today = clock.LocalToday();
        if (DisclosureDeskVerbs.Record.Refuses(new(request.Body, true, user)) is { } foreign) return foreign;
        await db.LockAsync(LockKey.Disclosures(request.Body), ct);
        var texts = await OwnTexts.GatherAsync(db, [request.Body], [request.Matter], parameters.On(today), today, ct);
        if (texts.Of(request.Body, request.Matter) is not { } own) return DisclosureErrors.NoText;

        var known = await db.DisclosureTexts.AsNoTracking().Where(text => text.Body == request.Body && text.Matter == request.Matter && text.Key == own.Key).OrderByDescending(text => text.TakenAt).FirstOrDefaultAsync(ct);
        if (known is not null && (own.Number is null || known.Number == own.Number)) return await RowAsync(known, own, ct);
        var number = own.Number ?? DisclosureText.NumberOf(today.Year, await db.TakeNumbersAsync($"disclosure-text/{today.Year}", 1, ct));
        var document = own.IssuedId ?? (await documents.IssueAsync(own.Kind, number, own.Document!(number), ct)).Id;
        var taken = DisclosureText.Take(request.Body, request.Matter, number, own.Key, document, user.DisplayName, clock.GetUtcNow());
        db.DisclosureTexts.Add(taken);
        await db.SaveChangesAsync(ct);
        return await RowAsync(taken, own, ct);
    }

    private async Task<DisclosureTextRow> RowAsync(DisclosureText text, OwnText own, CancellationToken ct)
    {
        var file = await db.IssuedDocuments.AsNoTracking().SingleAsync(document => document.Id == text.DocumentId, ct);
        return new(text.Id, text.Body, text.Matter, text.Number, own.Title, file.FileName, file.Sha256, text.TakenAt);
    }
}
