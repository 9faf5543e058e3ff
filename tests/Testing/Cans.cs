using MediatR;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;

namespace Supervision.Testing;

public static class Cans
{
    /// <summary>What is allowed now, of what is told.</summary>
    public static IEnumerable<TVerb> Allowed<TVerb>(this IEnumerable<Can<TVerb>> can) where TVerb : struct, Enum => can.Where(each => each.Allowed).Select(each => each.Verb);

    /// <summary>Tries a command, takes it back, and notes where its answer is not what was told of the verb.</summary>
    public static async Task CompareAsync<TVerb, T>(this TestApp app, List<string> differing, TestUser user, IReadOnlyList<Can<TVerb>> can, TVerb verb, IRequest<Result<T>> command)
        where TVerb : struct, Enum
    {
        var told = can.SingleOrDefault(each => each.Verb.Equals(verb));
        var answered = (await app.RehearseAsync(user, command)).Error;
        if (told?.Allowed == true != answered is null || (told?.Refusal is { } refusal && refusal.Code != answered!.Code))
            differing.Add($"{user.Actor.Name}, {verb}: told {(told is null ? "nothing" : told.Refusal?.Code ?? "allowed")}, answered {answered?.Code ?? "done"}");
    }
}
