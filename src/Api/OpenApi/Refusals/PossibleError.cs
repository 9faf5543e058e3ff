using System.Reflection;
using Supervision.Application.Common.Rules;
using Supervision.Domain.Common;

namespace Supervision.Api.OpenApi.Refusals;

/// <summary>A refusal that an operation may answer.</summary>
/// <param name="Title">Its sentence; what is only known then is left out (…).</param>
internal sealed record PossibleError(ErrorKind Kind, string Code, string Title, Clause? Clause = null)
{
    private const string Open = "…";

    /// <summary>The errors that a static field stands for: an error itself, a rule, a set of rules or a table of transitions.</summary>
    public static IEnumerable<PossibleError> Of(FieldInfo field)
    {
        if (field.DeclaringType?.ContainsGenericParameters == true || field.FieldType.ContainsGenericParameters || !Holds(field.FieldType)) return [];
        return Of(field.GetValue(null));
    }

    public static PossibleError Of(Error error) => new(error.Kind, error.Code, error.Title, error.Clause);

    private static IEnumerable<PossibleError> Of(object? value) => value switch
    {
        Error error => [Of(error)],
        ITransitions table => [new(ErrorKind.Conflict, table.RefusalCode, $"当前状态为“{Open}”，不能{Open}", table.Clause)],
        IRule rule => [Of(rule, ErrorKind.Conflict)],
        IRuleSet rules => rules.OfType<IRule>().Select(rule => Of(rule, rules.Kind)),
        _ => [],
    };

    private static PossibleError Of(IRule rule, ErrorKind kind) => new(kind, rule.Code, rule.Meaning, rule.Clause);

    private static bool Holds(Type type) => type == typeof(Error) || typeof(IRule).IsAssignableFrom(type) || typeof(ITransitions).IsAssignableFrom(type) || typeof(IRuleSet).IsAssignableFrom(type);
}
