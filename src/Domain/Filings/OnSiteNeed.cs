using Supervision.Domain.Common;

namespace Supervision.Domain.Filings;

/// <summary>为什么须到现场：书面材料、数据、视频能解决的，不到现场检查</summary>
public enum WhyOnSite
{
    [Label("须实地查看设备设施、作业现场")] Premises,
    [Label("书面材料、监测数据不足以判断")] PapersInsufficient,
    [Label("没有视频监控等非现场检查手段")] NoRemoteMeans,
    [Label("须现场核查投诉举报等线索")] Clue,
    [Label("须现场核实整改情况")] Rectification,
    [Label("法律法规规定须现场检查")] Statutory,

    /// <summary>Says so in words.</summary>
    [Label("其他")] Other,
}

/// <summary>现场检查的理由 国办发〔2024〕54号</summary>
/// <param name="Kind">理由</param>
/// <param name="Text">补充说明；其他理由必须填写，不超过200字</param>
public sealed record OnSiteNeed(WhyOnSite Kind, string? Text = null)
{
    public string? Text { get; init; } = Typed.LineOrNull(Text);
}
