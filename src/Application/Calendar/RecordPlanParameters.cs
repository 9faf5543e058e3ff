using System.Linq.Expressions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Calendar;

/// <summary>登记方案参数：自生效日期起施行，不追溯，六(六)</summary>
/// <param name="EffectiveFrom">生效日期，最早为今天</param>
/// <param name="Ground">依据文件</param>
/// <param name="Parameters">要调整的参数；未填写的保持生效当日的数值</param>
public sealed record RecordPlanParameters(DateOnly EffectiveFrom, string Ground, PlanParameterChanges Parameters) : ICommand<Result<ParameterVersionRow>>;

/// <summary>要调整的参数，含义同方案参数</summary>
public sealed record PlanParameterChanges
{
    public int? MonthlyDay { get; init; }
    public int? AheadOfVisitWorkingDays { get; init; }
    public int? AfterClosureWorkingDays { get; init; }
    public int? AnnualPlanMonth { get; init; }
    public int? VisitsPerYear { get; init; }
    public int? JointInspectionTarget { get; init; }
    public int? AnswerWorkingDays { get; init; }
    public int? MinimumOfficers { get; init; }
    public bool? RosterRequired { get; init; }
    public bool? DelegationRequired { get; init; }
    public int? LateCheckInDays { get; init; }
    public int? NationalCap { get; init; }
    public bool? NationalCapRefuses { get; init; }
    public bool? CapTableRefuses { get; init; }
    public bool? OwningLevelRefuses { get; init; }
    public int? QuietDays { get; init; }
    public int? RepeatedVisits { get; init; }
    public bool? OnSiteReasonRequired { get; init; }
    public bool? HeadApprovalRequired { get; init; }
    public int? EmergencyApprovalDays { get; init; }
    public int? UnusedItemYears { get; init; }
    public int? DisclosureRenewalMonths { get; init; }
    public int? DisclosureNoticeDays { get; init; }

    internal PlanParameters ApplyTo(PlanParameters present) => present.With(parameter => GetType().GetProperty(parameter.Name)!.GetValue(this));
}

internal sealed class RecordPlanParametersValidator : AbstractValidator<RecordPlanParameters>
{
    public RecordPlanParametersValidator()
    {
        RuleFor(command => command.EffectiveFrom).LessThanOrEqualTo(CalendarYears.LastDay);
        RuleFor(command => command.Ground).NotEmpty().MaximumLength(300);
        RuleFor(command => command.Parameters).ChildRules(changes =>
        {
            foreach (var parameter in PlanParameterTable.All)
                if (parameter.Range is not null) changes.RuleFor(Member(parameter.Name)).IsWithin(parameter.Name);
        });
    }

    private static Expression<Func<PlanParameterChanges, int?>> Member(string name)
    {
        var changes = Expression.Parameter(typeof(PlanParameterChanges));
        return Expression.Lambda<Func<PlanParameterChanges, int?>>(Expression.Property(changes, name), changes);
    }
}

internal sealed class RecordPlanParametersHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<RecordPlanParameters, Result<ParameterVersionRow>>
{
    private static readonly LockKey Turn = LockKey.Of("plan-parameters");

    public async Task<Result<ParameterVersionRow>> Handle(RecordPlanParameters request, CancellationToken ct)
    {
        var today = clock.LocalToday();
        if (request.EffectiveFrom < today) return ParameterErrors.Retroactive;

        await db.LockAsync(Turn, ct);
        var versions = await db.ParameterVersions.ToListAsync(ct);
        var numbers = request.Parameters.ApplyTo(new ParameterHistory(versions).On(request.EffectiveFrom));
        var recorded = ParameterVersion.Record(request.EffectiveFrom, numbers, request.Ground, new(clock.GetUtcNow(), user.DisplayName));
        db.ParameterVersions.Add(recorded);
        await db.SaveChangesAsync(ct);
        return ParameterVersionRow.Of(recorded, new([.. versions, recorded]), today);
    }
}
