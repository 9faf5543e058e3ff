using Supervision.Application.Common;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.External;

/// <summary>对一次上级检查的登记可以办理的事</summary>
public enum ExternalVisitVerb
{
    [Label("撤销登记")] Strike,
}

/// <summary>上级单位的一次检查</summary>
/// <param name="Level">上级单位的层级</param>
/// <param name="Agency">上级单位名称</param>
/// <param name="On">检查日期</param>
/// <param name="Matter">检查内容</param>
/// <param name="Hazards">发现隐患数；不详的不填</param>
/// <param name="Reference">来源系统中的编号；人工登记的不填</param>
/// <param name="Body">登记的区级单位；市级系统推送的不填</param>
/// <param name="StruckReason">撤销登记的原因；撤销的不计数</param>
public sealed record ExternalVisitRow(
    Guid Id, EnterpriseBrief Enterprise, ExternalLevel Level, string Agency, DateOnly On, string Matter, int? Hazards, string? Reference, string? Body, string RecordedBy, DateTimeOffset RecordedAt, string? StruckReason, int Version) : IVersioned
{
    /// <summary>当前用户现在可以办理的事</summary>
    public IReadOnlyList<Can<ExternalVisitVerb>> Can { get; init; } = [];
}

internal sealed record ExternalVisitCase(ExternalVisit Visit, ICurrentUser User) : ICase;

internal static class ExternalVisitVerbs
{
    public static readonly Verb<ExternalVisitVerb, ExternalVisitCase> Strike = new(ExternalVisitVerb.Strike, Permission.ExternalVisitsWrite, here =>
        here.User.Is(Role.Lead) || (here.Visit.Body is { } body && here.User.Body == body) ? here.Visit.MayStrike().Error : ExternalVisitErrors.Foreign);

    public static readonly Verbs<ExternalVisitVerb, ExternalVisitCase> All = [Strike];
}
