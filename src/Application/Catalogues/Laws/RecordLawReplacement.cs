using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Validation;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;

namespace Supervision.Application.Catalogues.Laws;

/// <summary>登记法律替代：一部法律被替代或失效，只登记一次，援引它的监管事项随即列为需复核，五(一)</summary>
/// <param name="Law">被替代或失效的法律、法规、规章；书名号、简称“中华人民共和国”和版本不影响比对</param>
/// <param name="On">被替代或失效的日期</param>
/// <param name="SupersededBy">替代它的法律；失效而没有替代的不填</param>
/// <param name="InPart">仅部分替代，条文可能仍有效</param>
/// <param name="Document">依据的公告、文件</param>
public sealed record RecordLawReplacement(string Law, DateOnly On, string? SupersededBy = null, bool InPart = false, string? Document = null) : ICommand<Result<LawReplacementRow>>;

internal sealed class RecordLawReplacementValidator : AbstractValidator<RecordLawReplacement>
{
    public RecordLawReplacementValidator()
    {
        RuleFor(record => record.Law).IsLine(100);
        RuleFor(record => record.SupersededBy).MaximumLength(100);
        RuleFor(record => record.SupersededBy).Must((record, by) => !record.InPart || Typed.LineOrNull(by) is not null).WithMessage("部分替代的请填写替代它的法律");
        RuleFor(record => record.Document).MaximumLength(200);
    }
}

internal sealed class RecordLawReplacementHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<RecordLawReplacement, Result<LawReplacementRow>>
{
    public async Task<Result<LawReplacementRow>> Handle(RecordLawReplacement request, CancellationToken ct)
    {
        var recorded = LawReplacement.Record(
            new(Typed.Line(request.Law), Typed.LineOrNull(request.SupersededBy), request.On, request.InPart, Typed.LineOrNull(request.Document)), user.DisplayName, clock.GetUtcNow());
        await db.LockAsync(LockKey.Law(recorded.Key), ct);
        if (await db.LawReplacements.AnyAsync(one => one.Key == recorded.Key && one.WithdrawnReason == null, ct)) return LawReplacementErrors.Known;
        db.LawReplacements.Add(recorded);
        await db.SaveChangesAsync(ct);
        return LawReplacementRow.Of(recorded, recorded.Citing(await db.SupervisionItems.AsNoTracking().Where(item => item.Published).OrderBy(item => item.Code).ToListAsync(ct)), user);
    }
}
