using Supervision.Domain.Common;

namespace Supervision.Api.Http;

/// <summary>Why a request was refused (RFC 9457, <c>application/problem+json</c>).</summary>
/// <param name="Type">A name for this kind of problem, as a URN made from the code.</param>
/// <param name="Title">One sentence for the officer.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">Stable and dotted: <c>filing.frequency.exceeded</c>. Programs decide by it.</param>
/// <param name="Clause">The clause of the Plan or statute that refuses.</param>
/// <param name="Errors">Field name → messages, for what a form can point at.</param>
/// <param name="Breaches">Every rule that was broken, with its row where a list was judged.</param>
/// <param name="TraceId">The value of <c>X-Request-Id</c>, to be named when asking for help.</param>
internal sealed record Problem(
    string Type,
    string Title,
    int Status,
    string Code,
    Clause? Clause,
    IReadOnlyDictionary<string, string[]>? Errors,
    IReadOnlyList<Breach>? Breaches,
    string TraceId);
