using FluentValidation;

namespace Supervision.Application.Planning;

internal static class PlanYears
{
    private const int First = 2020;
    private const int Last = 2100;

    /// <summary>A year for which somebody may mean to plan, and not a slip of the keyboard.</summary>
    public static IRuleBuilderOptions<T, int> IsPlanYear<T>(this IRuleBuilder<T, int> year) => year.InclusiveBetween(First, Last);

    /// <inheritdoc cref="IsPlanYear{T}(IRuleBuilder{T, int})"/>
    public static IRuleBuilderOptions<T, int?> IsPlanYear<T>(this IRuleBuilder<T, int?> year) => year.InclusiveBetween(First, Last);
}
