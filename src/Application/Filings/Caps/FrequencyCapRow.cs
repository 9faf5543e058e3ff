using Supervision.Application.Common;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Caps;

/// <summary>上限从何而来</summary>
public enum CapBasis
{
    /// <summary>The Plan's once a year, 六(三); its number is a plan parameter.</summary>
    [Label("实施方案")] Plan,

    /// <summary>国办发〔2024〕54号; its number is a plan parameter.</summary>
    [Label("国家规定")] Nation,

    /// <summary>A row of the table, as a body has published it.</summary>
    [Label("公布的上限")] Published,
}

public enum CapState
{
    [Label("将生效")] Upcoming,
    [Label("施行中")] InForce,
    [Label("已失效")] Past,

    /// <summary>A later row about the same has taken its place.</summary>
    [Label("已被代替")] Replaced,
}

/// <summary>对一行上限可以办理的事</summary>
public enum CapVerb
{
    [Label("终止")] End,
}

/// <summary>检查频次上限表的一行</summary>
public sealed record FrequencyCapRow : IVersioned
{
    /// <summary>实施方案、国家规定的行没有：数值在方案参数中登记</summary>
    public Guid? Id { get; init; }

    public required CapBasis Basis { get; init; }

    /// <summary>区级单位代码；不填为各单位</summary>
    public string? Body { get; init; }

    /// <summary>安全领域；不填为全部领域</summary>
    public SafetyDomain? SafetyDomain { get; init; }

    /// <summary>监管事项；不填为领域内全部事项</summary>
    public CappedItemRow? Item { get; init; }

    /// <summary>企业分类；不填为全部企业</summary>
    public EnterpriseClass? Class { get; init; }

    /// <summary>一个自然年内最多几次</summary>
    public required int Visits { get; init; }

    /// <summary>计入次数的检查性质</summary>
    public required IReadOnlyList<InspectionNature> Natures { get; init; }

    /// <summary>不计入也不受限的例外情形</summary>
    public required IReadOnlyList<ExemptionKind> Exemptions { get; init; }

    /// <summary>超过的不予备案；否则只作提示</summary>
    public required bool Refuses { get; init; }

    /// <summary>公布该上限的文件</summary>
    public required string Document { get; init; }

    /// <summary>公布日期</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>公布的网址</summary>
    public string? Address { get; init; }

    /// <summary>生效日期；实施方案、国家规定的行，为数值所在的方案参数版本的</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>最后一天（含）；没有期限的不填</summary>
    public DateOnly? EffectiveTo { get; init; }

    public required CapState State { get; init; }

    /// <summary>提前终止的原因</summary>
    public string? EndReason { get; init; }

    public string? RecordedBy { get; init; }
    public DateTimeOffset? RecordedAt { get; init; }
    public int Version { get; init; }

    /// <summary>当前用户现在可以办理的事</summary>
    public IReadOnlyList<Can<CapVerb>> Can { get; init; } = [];

    internal static FrequencyCapRow Of(FrequencyCap cap, CapState state, bool refuses) => new()
    {
        Id = cap.Id,
        Basis = CapBasis.Published,
        Body = cap.Body,
        SafetyDomain = cap.SafetyDomain,
        Item = cap.Item is { } item ? new(item.Id, item.Code, item.Name) : null,
        Class = cap.Class,
        Visits = cap.Visits,
        Natures = cap.Natures,
        Exemptions = cap.Exemptions,
        Refuses = refuses,
        Document = cap.Document,
        PublishedOn = cap.PublishedOn,
        Address = cap.Address,
        EffectiveFrom = cap.EffectiveFrom,
        EffectiveTo = cap.EffectiveTo,
        State = state,
        EndReason = cap.EndReason,
        RecordedBy = cap.RecordedBy,
        RecordedAt = cap.RecordedAt,
        Version = cap.Version,
    };
}

/// <summary>上限所指的监管事项</summary>
public sealed record CappedItemRow(Guid Id, string Code, string Name);

internal sealed record CapCase(FrequencyCap Cap, DateOnly Today, ICurrentUser User) : ICase;

internal static class CapVerbs
{
    public static readonly Verb<CapVerb, CapCase> End = new(CapVerb.End, Permission.CapsWrite, here => here.User.MayCap(here.Cap.Body) ? here.Cap.MayEnd(here.Today).Error : FrequencyCapErrors.Foreign);

    public static readonly Verbs<CapVerb, CapCase> All = [End];

    /// <summary>The lead for all and everybody, a body for itself.</summary>
    public static bool MayCap(this ICurrentUser user, string? body) => user.Is(Role.Lead) || (body is not null && user.Department == body);
}
