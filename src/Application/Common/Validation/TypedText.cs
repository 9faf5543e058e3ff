using FluentValidation;
using Supervision.Domain.Common;

namespace Supervision.Application.Common.Validation;

internal static class TypedText
{
    /// <summary>The rule of a line that has to say something: blanks and what nobody sees say nothing.</summary>
    /// <param name="longest">In characters.</param>
    public static void IsLine<T>(this IRuleBuilder<T, string> text, int longest) =>
        text.Must(said => Typed.LineOrNull(said) is not null).WithMessage("必须填写").MaximumLength(longest);
}
