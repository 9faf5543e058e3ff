using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Validation;
using Supervision.Application.Documents;
using Supervision.Domain.Common;
using Supervision.Domain.Documents;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

/// <summary>The lead sends the plan to 区司法局 to be put on record, 五(三)1: its letter with the whole plan is issued, and never changed.</summary>
/// <param name="DocumentNo">报送的文号，不超过100字；一个文号只用一次</param>
public sealed record RecordPlan(int Year, int Version, string DocumentNo) : ICommand<Result<DistrictPlanReceipt>>;

internal sealed class RecordPlanValidator : AbstractValidator<RecordPlan>
{
    public RecordPlanValidator()
    {
        RuleFor(record => record.Year).IsPlanYear();
        RuleFor(record => record.DocumentNo).IsLine(100);
    }
}

internal sealed class RecordPlanHandler(ISupervisionDb db, ICurrentUser user, DistrictPlanTables tables, DocumentIssue documents, TimeProvider clock) : IRequestHandler<RecordPlan, Result<DistrictPlanReceipt>>
{
    public Task<Result<DistrictPlanReceipt>> Handle(RecordPlan request, CancellationToken ct) => db.ChangeAsync(user, clock, request.Year, request.Version, DistrictPlanVerbs.Record, async (plan, here) =>
    {
        var number = Typed.Line(request.DocumentNo);
        if (await db.IssuedDocuments.AnyAsync(document => document.Number == number, ct)) return DistrictPlanErrors.NumberUsed;
        var document = await documents.IssueAsync(DocumentKind.DistrictPlan, number, DistrictPlanDocument.Of(plan, number, here.Today, await tables.OfAsync(plan.Year, ct)), ct);
        return plan.Record(number, document.Id, here.Today, here.ObjectionsOpen, clock.GetUtcNow());
    }, ct);
}
