using System.Collections;

namespace Supervision.Domain.Common;

/// <summary>A state machine, whatever its states are.</summary>
public interface ITransitions
{
    /// <summary>The code with which a pair that is not in the table is refused.</summary>
    string RefusalCode { get; }

    Clause? Clause { get; }
}

/// <summary>A state machine as one table. A pair that is not in it is refused with the state's and the verb's names, never passed over in silence.</summary>
public sealed class Transitions<TState, TAction>(string subject, Clause? clause = null) : ITransitions, IEnumerable<(TState From, TAction By, TState To)>
    where TState : struct, Enum
    where TAction : struct, Enum
{
    private readonly Dictionary<(TState, TAction), TState> _table = [];
    private readonly Dictionary<(TState, TAction), Error> _because = [];

    public string RefusalCode => $"{subject}.state.refused";

    public Clause? Clause => clause;

    public TState this[TState from, TAction by]
    {
        set => _table.Add((from, by), value);
    }

    /// <summary>Says in words of its own why a verb is refused in these states.</summary>
    public Transitions<TState, TAction> Because(TAction by, Error error, params TState[] from)
    {
        foreach (var state in from) _because.Add((state, by), error);
        return this;
    }

    public bool Allows(TState from, TAction by) => _table.ContainsKey((from, by));

    public Result<TState> Next(TState from, TAction by) =>
        _table.TryGetValue((from, by), out var to)
            ? to
            : _because.TryGetValue((from, by), out var why) ? why
            : Error.Elsewhere(RefusalCode, $"当前状态为“{Labels.Of(from)}”，不能{Labels.Of(by)}", clause);

    public IEnumerator<(TState From, TAction By, TState To)> GetEnumerator() =>
        _table.Select(entry => (entry.Key.Item1, entry.Key.Item2, entry.Value)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
