namespace Supervision.Api.Endpoints;

/// <summary>须说明原因的操作</summary>
/// <param name="Reason">原因，写入办理过程</param>
/// <example>迁出本区</example>
internal sealed record ReasonForm(string Reason);
