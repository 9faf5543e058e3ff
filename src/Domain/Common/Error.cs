namespace Supervision.Domain.Common;

/// <summary>Which HTTP status a refusal becomes; the mapping itself is in one place of the API.</summary>
public enum ErrorKind
{
    /// <summary>400: the request is not of the operation's form.</summary>
    Malformed,

    /// <summary>403: the caller may know of it, but may not do this.</summary>
    Forbidden,

    /// <summary>404: it does not exist, or the caller may not know of it.</summary>
    NotFound,

    /// <summary>409: its state, or a rule, refuses.</summary>
    Conflict,

    /// <summary>412: somebody else has changed it since it was read.</summary>
    Stale,

    /// <summary>428: it would replace what is there, and the caller does not say that they have read it.</summary>
    Unconditioned,

    /// <summary>422: a field's value is refused.</summary>
    Invalid,
}

/// <summary>一条不符合的规则</summary>
/// <param name="Row">名单中的行号，按报送人的计数；不是名单的没有</param>
public sealed record Breach(string Code, string Title, Clause? Clause = null, int? Row = null)
{
    /// <summary>可以采取的办法；没有办法的没有</summary>
    public IReadOnlyList<Remedy>? Remedies { get; init; }
}

/// <summary>Why something was refused. <paramref name="Title"/> is one Chinese sentence that an officer understands.</summary>
/// <param name="Code">Stable and dotted: <c>filing.frequency.exceeded</c>.</param>
/// <param name="Breaches">All broken rules at once, not the first.</param>
/// <param name="Fields">Field name → messages, for values that a form can point at.</param>
public sealed record Error(
    string Code,
    ErrorKind Kind,
    string Title,
    Clause? Clause = null,
    IReadOnlyList<Breach>? Breaches = null,
    IReadOnlyDictionary<string, string[]>? Fields = null)
{
    /// <summary>It says only that the matter is at another step, or another's to do: nobody misses a button for that.</summary>
    public bool IsElsewhere { get; init; }

    public static Error Conflict(string code, string title, Clause? clause = null) => new(code, ErrorKind.Conflict, title, clause);

    /// <summary>A conflict of which nobody needs to be told before they try: the matter is at another step, or another's.</summary>
    public static Error Elsewhere(string code, string title, Clause? clause = null) => Conflict(code, title, clause) with { IsElsewhere = true };

    public static Error NotFound(string code, string title) => new(code, ErrorKind.NotFound, title);

    public static Error Forbidden(string code, string title, Clause? clause = null) => new(code, ErrorKind.Forbidden, title, clause);

    public static Error Invalid(string code, string title, string field, Clause? clause = null) =>
        new(code, ErrorKind.Invalid, title, clause, Fields: new Dictionary<string, string[]> { [field] = [title] });

    /// <summary>A refusal for broken rules: named after the first, carrying all.</summary>
    public static Error Broken(IReadOnlyList<Breach> breaches, ErrorKind kind = ErrorKind.Conflict) =>
        new(breaches[0].Code, kind, breaches[0].Title, breaches[0].Clause, breaches);
}
