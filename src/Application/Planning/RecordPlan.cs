using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Planning;

/// <summary>The lead sends the plan to 区司法局 to be put on record, 五(三)1.</summary>
public sealed record RecordPlan(int Year, int Version, string DocumentNo) : ICommand<Result<DistrictPlanReceipt>>;

internal sealed class RecordPlanValidator : AbstractValidator<RecordPlan>
{
    public RecordPlanValidator()
    {
        RuleFor(record => record.Year).IsPlanYear();
        RuleFor(record => record.DocumentNo).NotEmpty().MaximumLength(100);
    }
}

internal sealed class RecordPlanHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<RecordPlan, Result<DistrictPlanReceipt>>
{
    public Task<Result<DistrictPlanReceipt>> Handle(RecordPlan request, CancellationToken ct) => db.ChangeAsync(user, clock, request.Year, request.Version, DistrictPlanVerbs.Record, (plan, here) =>
        plan.Record(Typed.Line(request.DocumentNo), here.Today, here.ObjectionsOpen, clock.GetUtcNow()), ct);
}
