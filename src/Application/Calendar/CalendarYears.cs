using FluentValidation;
using Supervision.Domain.Calendar;

namespace Supervision.Application.Calendar;

/// <summary>The years that the calendar answers for: long before the Plan to long after everybody who works by it.</summary>
internal static class CalendarYears
{
    public const int First = 2000;
    public const int Last = 2100;
    public static readonly DateOnly FirstDay = new(First, 1, 1);
    public static readonly DateOnly LastDay = new(Last, 12, 31);

    public static void IsCalendarYear<T>(this IRuleBuilder<T, int> year) => year.InclusiveBetween(First, Last);

    /// <summary>What a list of days may be before anybody asks whether it is a schedule.</summary>
    public static void AreScheduleDays<T>(this IRuleBuilder<T, IReadOnlyList<SpecialDay>> days) => days
        .Must(all => all.Count <= 120).WithMessage("一年的放假安排不应超过120天")
        .ForEach(day => day.ChildRules(special => special.RuleFor(each => each.Name).NotEmpty().MaximumLength(40)));
}
