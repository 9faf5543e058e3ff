using FluentValidation.Results;
using Supervision.Domain.Common;

namespace Supervision.Application.Common.Validation;

internal static class RequestErrors
{
    /// <summary>Of every field all messages, under its name on the wire.</summary>
    public static Error Invalid(IEnumerable<ValidationFailure> failures) =>
        new("request.invalid", ErrorKind.Invalid, "填写内容有误，请按提示修改", Fields: failures
            .GroupBy(failure => string.Join('.', failure.PropertyName.Split('.').Select(CamelCase)))
            .ToDictionary(field => field.Key, field => field.Select(failure => failure.ErrorMessage).Distinct().ToArray()));

    private static string CamelCase(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
