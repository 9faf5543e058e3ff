using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Departments;
using Supervision.Application.Hazards.Closure;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Hazards.Rechecks;

/// <summary>A body records what came out for its own hazards: passed ones are closed (major ones then wait for the countersign), failed ones are ordered again, 五(三)7.</summary>
public sealed record RecordRecheck(Guid Id, int Version, RecheckResults Form) : ICommand<Result<RecheckDetails>>;

/// <summary>复查结果</summary>
/// <param name="Results">本单位的隐患，每项一个结果；可以分次登记</param>
public sealed record RecheckResults(IReadOnlyList<RecheckResult> Results);

/// <summary>一项隐患的复查结果</summary>
/// <param name="Passed">是否通过，必填</param>
/// <param name="Remark">复查意见；不通过的必填，写明哪里仍不符合要求</param>
/// <param name="NewDueOn">不通过时新的整改期限，不早于今天；不填则从今天起给予与首次相同的天数</param>
public sealed record RecheckResult(Guid HazardId, bool? Passed, string? Remark = null, DateOnly? NewDueOn = null);

internal sealed class RecordRecheckValidator : AbstractValidator<RecordRecheck>
{
    public RecordRecheckValidator()
    {
        RuleFor(request => request.Form.Results).NotEmpty().OverridePropertyName("results").WithMessage("至少登记一项结果");
        RuleFor(request => request.Form.Results).Must(results => results.DistinctBy(result => result.HazardId).Count() == results.Count).OverridePropertyName("results").WithMessage("隐患重复");
        RuleForEach(request => request.Form.Results).ChildRules(result =>
        {
            result.RuleFor(one => one.Passed).NotNull();
            result.RuleFor(one => one.Remark).MaximumLength(1000);
            result.RuleFor(one => one.Remark).NotEmpty().When(one => one.Passed == false).WithMessage("请写明哪里仍不符合要求");
        }).OverridePropertyName("results");
    }
}

internal sealed class RecordRecheckHandler(ISupervisionDb db, ICurrentUser user, RecheckChanges changes, RecheckViews views, ProcedureClosing closing, TimeProvider clock)
    : IRequestHandler<RecordRecheck, Result<RecheckDetails>>
{
    public async Task<Result<RecheckDetails>> Handle(RecordRecheck request, CancellationToken ct)
    {
        var found = await changes.HoldAsync(request.Id, request.Version, RecheckVerbs.Record, ct);
        if (found.IsError) return found.Error!;

        var ids = found.Value.Hazards.Select(each => each.HazardId).ToList();
        var hazards = await db.Hazards.Where(hazard => ids.Contains(hazard.Id)).ToDictionaryAsync(hazard => hazard.Id, ct);
        if (Judge(request.Form.Results, found.Value, hazards, await DepartmentNames.GatherAsync(db, ct)) is { Count: > 0 } breaches) return Error.Broken(breaches);

        foreach (var result in request.Form.Results)
        {
            var outcome = found.Value.Record(result.HazardId, result.Passed == true, result.Remark);
            if (!outcome.IsError) outcome = Decide(hazards[result.HazardId], result);
            if (outcome.IsError) return outcome.Error!;
        }

        if (await closing.CloseAsync([.. request.Form.Results.Select(result => hazards[result.HazardId])], ct) is { IsError: true } open) return open.Error!;
        await db.SaveChangesAsync(ct);
        return await views.ShowAsync(request.Id, ct);
    }

    private List<Breach> Judge(IReadOnlyList<RecheckResult> results, Recheck recheck, IReadOnlyDictionary<Guid, Hazard> hazards, DepartmentNames names)
    {
        var today = clock.LocalToday();
        return [.. results.SelectMany((result, index) =>
        {
            var hazard = hazards.GetValueOrDefault(result.HazardId);
            return ResultRules.Each.Check(new(
                recheck.Date, today, hazard is not null, hazard is not null && user.ActsFor(hazard.Department), hazard is null ? "" : names.Of(hazard.Department), result.Passed == true, result.NewDueOn), index + 1);
        })];
    }

    private Result Decide(Hazard hazard, RecheckResult result)
    {
        var today = clock.LocalToday();
        if (result.Passed == true) return hazard.Pass(today, clock.GetUtcNow());
        return hazard.Fail(result.Remark, result.NewDueOn ?? hazard.DueAgain(today));
    }
}
