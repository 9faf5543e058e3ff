using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Infrastructure.Calendar;

/// <summary>The Plan's numbers by effective date, as they are recorded now.</summary>
internal sealed class CurrentPlanParameters(IServiceScopeFactory scopes, TimeProvider clock) : IPlanParameters
{
    private readonly Snapshot<ParameterHistory> _snapshot = new(scopes, clock, db => new(db.ParameterVersions.AsNoTracking()));

    public PlanParameters On(DateOnly day) => _snapshot.Current.On(day);

    public void Forget() => _snapshot.Forget();
}
