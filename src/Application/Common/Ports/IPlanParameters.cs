using Supervision.Domain.Calendar;

namespace Supervision.Application.Common.Ports;

/// <summary>The Plan's numbers by effective date; cached, so asking costs nothing.</summary>
public interface IPlanParameters
{
    PlanParameters On(DateOnly day);
}
