using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Validation;
using Supervision.Application.Inspections;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Spared;

/// <summary>登记减免入企：看了最近的检查以后，不去了或者改为书面核查；计入减少的入企次数，不占用当年次数</summary>
/// <param name="Kind">取消入企或改为书面核查</param>
/// <param name="Month">原打算检查的月份，本月及以后</param>
/// <param name="Reason">理由，不超过300字</param>
public sealed record SpareVisit(Guid EnterpriseId, SparedVisitKind Kind, YearMonth Month, string Reason) : ICommand<Result<SparedVisitRow>>;

internal sealed class SpareVisitValidator : AbstractValidator<SpareVisit>
{
    public SpareVisitValidator()
    {
        RuleFor(spare => spare.Kind).IsInEnum();
        RuleFor(spare => spare.Reason).IsLine(300);
    }
}

internal sealed class SpareVisitHandler(ISupervisionDb db, ICurrentUser user, LastVisits visits, SparedVisitViews views, TimeProvider clock) : IRequestHandler<SpareVisit, Result<SparedVisitRow>>
{
    public async Task<Result<SparedVisitRow>> Handle(SpareVisit request, CancellationToken ct)
    {
        var own = user.FilingDepartment();
        if (own.IsError) return own.Error!;
        var (department, body) = own.Value;
        if (!Bodies.Inspecting.Contains(body)) return FilingErrors.NoDepartment;
        if (!await db.Visible<Enterprise>(user).AnyAsync(enterprise => enterprise.Id == request.EnterpriseId, ct)) return EnterpriseErrors.Unknown;
        if (request.Month.LastDay < clock.LocalToday()) return SparedVisitErrors.Past;

        await db.LockAsync(LockKey.BodyAndEnterprise(body, request.EnterpriseId), ct);
        if (await db.SparedVisits.AnyAsync(one => one.EnterpriseId == request.EnterpriseId && one.Body == body && one.Month == request.Month && one.RevokedReason == null, ct)) return SparedVisitErrors.Repeated;
        var (first, last) = (request.Month.FirstDay, request.Month.LastDay);
        if (await db.FilingLines.AnyAsync(line => line.EnterpriseId == request.EnterpriseId && line.Body == body && FilingLineStatuses.Counting.Contains(line.Status) && line.From <= last && line.To >= first, ct))
            return SparedVisitErrors.Filed;

        var before = await visits.OfAsync(request.EnterpriseId, null, ct);
        var spared = SparedVisit.Decide(
            request.EnterpriseId, department, body, request.Kind, request.Month, Typed.Line(request.Reason), before.Count > 0 ? before[0].Date : null, user.DisplayName, clock.GetUtcNow());
        db.SparedVisits.Add(spared);
        await db.SaveChangesAsync(ct);
        return (await views.OfAsync([spared], ct))[0];
    }
}
