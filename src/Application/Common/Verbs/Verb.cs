using System.Collections;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Common.Verbs;

/// <summary>A record as somebody wants to do something to it, with everything that decides whether they may.</summary>
internal interface ICase
{
    ICurrentUser User { get; }
}

/// <summary>A verb, whatever it is done to.</summary>
public interface IVerb
{
    /// <summary>What decides whether it may be done.</summary>
    Delegate Judge { get; }
}

/// <summary>
/// Something that can be done to a record. The command asks it before it does anything, and so does whoever shows a button; what depends on the form that is sent
/// is judged by the command beside it.
/// </summary>
/// <param name="Permission">What the operation needs.</param>
/// <param name="Refusal">State and rules, in the order in which they are told; null where nothing stands against it.</param>
internal sealed record Verb<TName, TCase>(TName Name, string Permission, Func<TCase, Error?> Refusal) : IVerb
    where TName : struct, Enum
    where TCase : ICase
{
    Delegate IVerb.Judge => Refusal;

    /// <summary>Why it is refused now; null where it is not.</summary>
    public Error? Refuses(TCase here) => here.User.Has(Permission) ? Refusal(here) : VerbErrors.NotPermitted;
}

/// <summary>What can be done to a kind of record, in the order in which it needs it.</summary>
internal sealed class Verbs<TName, TCase> : IEnumerable<Verb<TName, TCase>>
    where TName : struct, Enum
    where TCase : ICase
{
    private readonly List<Verb<TName, TCase>> _verbs = [];

    public void Add(Verb<TName, TCase> verb) => _verbs.Add(verb);

    /// <summary>Those that are the caller's at all, each allowed now or with the reason why not. Of the others nothing is said, since a reason could give away what the caller may not know.</summary>
    public IReadOnlyList<Can<TName>> For(TCase here) => [.. _verbs.Where(verb => here.User.Has(verb.Permission)).Select(verb => Can<TName>.Of(verb.Name, verb.Refusal(here)))];

    public IEnumerator<Verb<TName, TCase>> GetEnumerator() => _verbs.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>当前用户对一条记录可以办理的一件事，与办理时的判断同源。不属于其职责的事不列出</summary>
/// <param name="Verb">事项</param>
/// <param name="Allowed">现在可以办理</param>
/// <param name="Refusal">现在不能办理的原因；可以办理的没有</param>
public sealed record Can<TVerb>(TVerb Verb, bool Allowed, VerbRefusal? Refusal) where TVerb : struct, Enum
{
    internal static Can<TVerb> Of(TVerb verb, Error? refusal) => new(verb, refusal is null, refusal is null ? null : new(refusal.Code, refusal.Title, refusal.Clause, refusal.IsElsewhere));
}

/// <summary>不能办理的原因</summary>
/// <param name="Code">代码，与办理被拒时相同</param>
/// <param name="Title">一句话原因</param>
/// <param name="Clause">依据的条款</param>
/// <param name="Elsewhere">事情不在这一步，或不归当前用户办理，界面上不必显示按钮</param>
public sealed record VerbRefusal(string Code, string Title, Clause? Clause, bool Elsewhere);
