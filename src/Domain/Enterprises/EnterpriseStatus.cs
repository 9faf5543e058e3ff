using Supervision.Domain.Common;

namespace Supervision.Domain.Enterprises;

/// <summary>Whether an enterprise can still be filed for.</summary>
public enum EnterpriseStatus
{
    /// <summary>Works in the district. Left by deregistering.</summary>
    [Label("正常")] Active,

    /// <summary>Closed down or moved away: its course stays readable, nothing new can be filed for it. Left by restoring.</summary>
    [Label("已注销")] Deregistered,
}
