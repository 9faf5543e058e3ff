using FluentValidation;
using Supervision.Domain.Calendar;

namespace Supervision.Application.Calendar;

internal static class ParameterRanges
{
    /// <summary>The rule of every number that stands for one of the Plan's: it is within what that may be.</summary>
    /// <param name="parameter">Its member of <see cref="PlanParameters"/>.</param>
    public static void IsWithin<T>(this IRuleBuilder<T, int?> number, string parameter)
    {
        var range = PlanParameterTable.All.First(one => one.Name == parameter).Range!.Value;
        number.InclusiveBetween(range.Min, range.Max);
    }
}
