using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Calendar;

/// <summary>All versions of the Plan's numbers, the latest effective date first.</summary>
public sealed record ListPlanParameters : PageRequest, IQuery<Result<Page<ParameterVersionRow>>>;

/// <summary>The version in force on a day.</summary>
/// <param name="Date">Default today.</param>
public sealed record ShowPlanParameters(DateOnly? Date) : IQuery<Result<ParameterVersionRow>>;

public enum ParameterVersionState
{
    [Label("将生效")] Upcoming,
    [Label("现行")] InForce,
    [Label("已失效")] Past,

    /// <summary>Another version with the same effective date was recorded after it.</summary>
    [Label("已被替换")] Replaced,
}

/// <param name="EffectiveFrom">生效日期</param>
/// <param name="Ground">依据文件</param>
public sealed record ParameterVersionRow(
    Guid Id, DateOnly EffectiveFrom, ParameterVersionState State, PlanParameters Parameters, string Ground, string RecordedBy, DateTimeOffset RecordedAt)
{
    internal static ParameterVersionRow Of(ParameterVersion version, ParameterHistory history, DateOnly today) => new(
        version.Id, version.EffectiveFrom, StateOf(version, history, today), version.Parameters, version.Ground, version.RecordedBy, version.RecordedAt);

    private static ParameterVersionState StateOf(ParameterVersion version, ParameterHistory history, DateOnly today) =>
        history.VersionOn(version.EffectiveFrom) != version ? ParameterVersionState.Replaced
        : version.EffectiveFrom > today ? ParameterVersionState.Upcoming
        : history.VersionOn(today) == version ? ParameterVersionState.InForce
        : ParameterVersionState.Past;
}

internal sealed class ListPlanParametersValidator : PageRequestValidator<ListPlanParameters>
{
    public ListPlanParametersValidator() : base([]) => FluentValidation.DefaultValidatorExtensions.Empty(RuleFor(list => list.Q));
}

internal sealed class ListPlanParametersHandler(ISupervisionDb db, TimeProvider clock) : IRequestHandler<ListPlanParameters, Result<Page<ParameterVersionRow>>>
{
    public async Task<Result<Page<ParameterVersionRow>>> Handle(ListPlanParameters request, CancellationToken ct)
    {
        var versions = await db.ParameterVersions.AsNoTracking().ToListAsync(ct);
        var history = new ParameterHistory(versions);
        return versions.OrderByDescending(version => version.EffectiveFrom).ThenByDescending(version => version.RecordedAt)
            .Select(version => ParameterVersionRow.Of(version, history, clock.LocalToday())).ToList().ToPage(request);
    }
}

internal sealed class ShowPlanParametersHandler(ISupervisionDb db, TimeProvider clock) : IRequestHandler<ShowPlanParameters, Result<ParameterVersionRow>>
{
    public async Task<Result<ParameterVersionRow>> Handle(ShowPlanParameters request, CancellationToken ct)
    {
        var history = new ParameterHistory(await db.ParameterVersions.AsNoTracking().ToListAsync(ct));
        return history.VersionOn(request.Date ?? clock.LocalToday()) is { } version
            ? ParameterVersionRow.Of(version, history, clock.LocalToday())
            : ParameterErrors.None;
    }
}
