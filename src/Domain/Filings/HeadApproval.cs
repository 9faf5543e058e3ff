namespace Supervision.Domain.Filings;

/// <summary>The approval of a visit by the responsible leader of the body, before it or, in an emergency, after it; 国办发〔2024〕54号.</summary>
/// <param name="By">批准人姓名</param>
/// <param name="Deputy">批准人是受委托的负责人</param>
/// <param name="DocumentNo">批准文件的文号；在系统中批准的没有</param>
/// <param name="Emergency">检查之后才批准的原因；事先批准的没有</param>
public sealed record HeadApproval(string By, bool Deputy, string? DocumentNo, string? Emergency, DateTimeOffset At);
