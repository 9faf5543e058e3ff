namespace Supervision.Domain.Filings;

/// <summary>The approval of a visit by the responsible leader of the body, before it or, in an emergency, after it; 国办发〔2024〕54号.</summary>
/// <param name="By">Name of who approved.</param>
/// <param name="Deputy">Approved in the leader's place.</param>
/// <param name="DocumentNo">Of the paper on which it was approved; null where it was approved in the product.</param>
/// <param name="Emergency">Why it came after the visit; null where it came before.</param>
public sealed record HeadApproval(string By, bool Deputy, string? DocumentNo, string? Emergency, DateTimeOffset At);
