using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Validation;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.External;

/// <summary>登记上级单位的检查：由各单位登记，或由市级系统推送</summary>
/// <param name="Uscc">企业的统一社会信用代码</param>
/// <param name="Level">上级单位的层级</param>
/// <param name="Agency">上级单位名称，如市应急管理局</param>
/// <param name="On">检查日期，不晚于今天</param>
/// <param name="Matter">检查内容</param>
/// <param name="Hazards">发现隐患数；不详的不填</param>
/// <param name="Reference">来源系统中的编号；同一编号只登记一次</param>
public sealed record RecordExternalVisit(string Uscc, ExternalLevel Level, string Agency, DateOnly On, string Matter, int? Hazards = null, string? Reference = null) : ICommand<Result<ExternalVisitRow>>
{
    internal ExternalVisitFacts Facts() => new(Level, Typed.Line(Agency), On, Typed.Line(Matter), Hazards, Typed.LineOrNull(Reference));
}

internal sealed class RecordExternalVisitValidator : AbstractValidator<RecordExternalVisit>
{
    public RecordExternalVisitValidator()
    {
        RuleFor(visit => visit.Uscc).NotEmpty().MaximumLength(50);
        RuleFor(visit => visit.Level).IsInEnum();
        RuleFor(visit => visit.Agency).IsLine(100);
        RuleFor(visit => visit.Matter).IsLine(500);
        RuleFor(visit => visit.Hazards).InclusiveBetween(0, 999);
        RuleFor(visit => visit.Reference).MaximumLength(100);
    }
}

internal sealed class RecordExternalVisitHandler(ISupervisionDb db, ICurrentUser user, ExternalVisitViews views, TimeProvider clock) : IRequestHandler<RecordExternalVisit, Result<ExternalVisitRow>>
{
    public async Task<Result<ExternalVisitRow>> Handle(RecordExternalVisit request, CancellationToken ct)
    {
        var uscc = UnifiedSocialCreditCode.Normalise(request.Uscc);
        if ((await db.Visible<Enterprise>(user).CodedAsync([uscc], ct)).GetValueOrDefault(uscc) is not { Id: var id }) return EnterpriseErrors.Unknown;
        if (request.On > clock.LocalToday()) return ExternalVisitErrors.Ahead;
        var facts = request.Facts();

        await db.LockAsync([LockKey.Enterprise(id), LockKey.ExternalReference(facts.Reference)], ct);
        if (await db.ExternalVisits.AnyAsync(visit => visit.StruckReason == null
            && ((facts.Reference != null && visit.Reference == facts.Reference) || (visit.EnterpriseId == id && visit.Agency == facts.Agency && visit.On == facts.On)), ct)) return ExternalVisitErrors.Known;

        var recorded = ExternalVisit.Record(id, facts, user.Body, user.DisplayName, clock.GetUtcNow());
        db.ExternalVisits.Add(recorded);
        await db.SaveChangesAsync(ct);
        return (await views.OfAsync([recorded], ct))[0];
    }
}
