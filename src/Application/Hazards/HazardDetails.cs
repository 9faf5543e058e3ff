using System.Diagnostics.CodeAnalysis;
using Supervision.Application.Common;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Verbs;
using Supervision.Application.Inspections.Found;

namespace Supervision.Application.Hazards;

/// <summary>一项隐患</summary>
public sealed record HazardDetails : HazardRow, IVersioned
{
    [SetsRequiredMembers]
    internal HazardDetails(HazardRow item) : base(item)
    {
    }

    /// <summary>延期前的整改期限</summary>
    public DateOnly? OriginallyDueOn { get; init; }

    public string? ExtensionReason { get; init; }

    /// <summary>整改情况</summary>
    public string? Account { get; init; }

    /// <summary>历次整改的附件，先提交的在前</summary>
    public IReadOnlyList<HazardAttachment> Attachments { get; init; } = [];

    /// <summary>重大隐患复查通过的时间</summary>
    public DateTimeOffset? PassedAt { get; init; }

    public DateTimeOffset? CountersignedAt { get; init; }

    /// <summary>历次复查，最近的在前</summary>
    public IReadOnlyList<HazardRecheck> Rechecks { get; init; } = [];

    /// <summary>办理过程，最新的在前</summary>
    public IReadOnlyList<TimelineEntry> Timeline { get; init; } = [];

    /// <summary>当前用户现在可以办理的事</summary>
    public IReadOnlyList<Can<HazardVerb>> Can { get; init; } = [];
}

/// <summary>整改的一个附件，从 /attachments/{id} 下载</summary>
/// <param name="FileName">文件名</param>
/// <param name="Size">字节数</param>
/// <param name="AttachedAt">随整改情况提交的时间</param>
public sealed record HazardAttachment(Guid Id, string FileName, long Size, DateTimeOffset AttachedAt);

/// <summary>一次复查的结果</summary>
/// <param name="Passed">是否通过；尚未登记的没有</param>
public sealed record HazardRecheck(Guid RecheckId, DateOnly Date, bool? Passed, string? Remark);
