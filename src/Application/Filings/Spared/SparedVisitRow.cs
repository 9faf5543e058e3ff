using Supervision.Application.Common;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Spared;

/// <summary>对一次减免入企可以办理的事</summary>
public enum SparedVisitVerb
{
    [Label("撤销")] Revoke,
}

/// <summary>一次减免入企：打算去、看了最近的检查以后没有去</summary>
/// <param name="Month">原打算检查的月份</param>
/// <param name="Reason">取消入企或改为书面核查的理由</param>
/// <param name="LastVisitOn">登记时看到的各单位最近一次检查的日期；没有的不填</param>
/// <param name="Counts">计入减少的入企次数：没有撤销，本单位此后也没有备案该月的检查</param>
/// <param name="DecidedBy">登记人</param>
/// <param name="DecidedAt">登记时间</param>
/// <param name="RevokedReason">撤销的原因</param>
public sealed record SparedVisitRow(
    Guid Id, EnterpriseBrief Enterprise, string Department, string Body, SparedVisitKind Kind, YearMonth Month, string Reason, DateOnly? LastVisitOn, bool Counts, string DecidedBy, DateTimeOffset DecidedAt,
    string? RevokedReason, int Version) : IVersioned
{
    /// <summary>到场签到前决定的，为该次检查的 id；备案前决定的没有</summary>
    public Guid? InspectionId { get; init; }

    /// <summary>该次检查的编号</summary>
    public string? InspectionNumber { get; init; }

    /// <summary>当前用户现在可以办理的事</summary>
    public IReadOnlyList<Can<SparedVisitVerb>> Can { get; init; } = [];
}

internal sealed record SparedVisitCase(string Body, bool Revoked, ICurrentUser User) : ICase;

internal static class SparedVisitVerbs
{
    public static readonly Verb<SparedVisitVerb, SparedVisitCase> Revoke = new(SparedVisitVerb.Revoke, Permission.FilingsWrite, here =>
        here.User.Body != here.Body ? SparedVisitErrors.Foreign : here.Revoked ? SparedVisitErrors.Revoked : null);

    public static readonly Verbs<SparedVisitVerb, SparedVisitCase> All = [Revoke];
}
