using Supervision.Application.Common.Verbs;

namespace Supervision.Testing;

public static class Cans
{
    /// <summary>What is allowed now, of what is told.</summary>
    public static IEnumerable<TVerb> Allowed<TVerb>(this IEnumerable<Can<TVerb>> can) where TVerb : struct, Enum => can.Where(each => each.Allowed).Select(each => each.Verb);
}
