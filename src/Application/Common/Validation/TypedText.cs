using FluentValidation;
using Supervision.Domain.Common;

namespace Supervision.Application.Common.Validation;

internal static class TypedText
{
    /// <summary>The rule of a line that has to say something: blanks and what nobody sees say nothing.</summary>
    /// <param name="longest">In characters.</param>
    public static void IsLine<T>(this IRuleBuilder<T, string> text, int longest) =>
        text.Must(said => Typed.LineOrNull(said) is not null).WithMessage("必须填写").MaximumLength(longest);

    /// <summary>The rule of an address on the net that has to be there.</summary>
    public static void IsWebAddress<T>(this IRuleBuilder<T, string> address, int longest) =>
        address.Must(said => Uri.TryCreate(said?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https").WithMessage("应为以 http:// 或 https:// 开头的网址").MaximumLength(longest);
}
