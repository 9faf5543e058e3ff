using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Validation;
using Supervision.Application.Departments;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Inspections.Conduct;

/// <summary>A body at the gate lets its visit go, or looks at papers instead: its lines are cancelled and no longer count for the year, and the visit enters the ledger of those that were let go, 国办发〔2024〕54号.</summary>
public sealed record SpareAtGate(Guid Id, int Version, SpareAtGateForm Form) : ICommand<Result<InspectionDetails>>;

/// <summary>到场后不再检查</summary>
/// <param name="Kind">取消入企或改为书面核查</param>
/// <param name="Reason">理由，不超过300字</param>
/// <param name="Department">代其街道所办理时填街道所代码；不填为本单位</param>
public sealed record SpareAtGateForm(SparedVisitKind Kind, string Reason, string? Department = null);

internal sealed class SpareAtGateValidator : AbstractValidator<SpareAtGate>
{
    public SpareAtGateValidator() => RuleFor(spare => spare.Form).ChildRules(form =>
    {
        form.RuleFor(one => one.Kind).IsInEnum();
        form.RuleFor(one => one.Reason).IsLine(300);
        form.RuleFor(one => one.Department).MaximumLength(10);
    }).OverridePropertyName("");
}

internal sealed class SpareAtGateHandler(ISupervisionDb db, ICurrentUser user, InspectionChanges changes, LastVisits visits) : IRequestHandler<SpareAtGate, Result<InspectionDetails>>
{
    public Task<Result<InspectionDetails>> Handle(SpareAtGate request, CancellationToken ct) =>
        changes.ChangePartAsync(request.Id, request.Version, request.Form.Department, ParticipationVerbs.Spare, async here =>
        {
            var (visit, part, kind, reason) = (here.Visit, here.Part, request.Form.Kind, Typed.Line(request.Form.Reason));
            var names = await DepartmentNames.GatherAsync(db, ct);
            var outcome = visit.Spare(part.Department, names.Of(part.Department), kind, reason, here.Facts.Today, here.Facts.Now);
            if (outcome.IsError) return outcome;
            foreach (var line in await db.LinesOf(part).ToListAsync(ct))
                if (line.Cancel($"{Labels.Of(kind)}：{reason}") is { IsError: true } refused) return refused;

            var month = YearMonth.Of(here.Facts.Today);
            await db.LockAsync(LockKey.BodyAndEnterprise(part.Body, visit.EnterpriseId), ct);
            // The ledger has one row for a body, an enterprise and a month: an office of the same body may have been here before it.
            if (await db.SparedVisits.AnyAsync(one => one.EnterpriseId == visit.EnterpriseId && one.Body == part.Body && one.Month == month && one.RevokedReason == null, ct)) return Result.Done;
            var before = await visits.OfAsync(visit.EnterpriseId, visit.Id, ct);
            db.SparedVisits.Add(SparedVisit.Decide(visit.EnterpriseId, part.Department, part.Body, kind, month, reason, before.Count > 0 ? before[0].Date : null, user.DisplayName, here.Facts.Now, visit.Id));
            return Result.Done;
        }, ct);
}
