using Supervision.Application.Common;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Departments;

namespace Supervision.Application.Catalogues;

/// <param name="Code">事项编码，如 <c>PS-AQ-001</c></param>
/// <param name="Body">监管单位（区级）代码</param>
/// <param name="Points">检查内容</param>
/// <param name="Standards">技术标准</param>
/// <param name="Force">检查力量</param>
/// <param name="Frequency">检查频次</param>
/// <param name="CapPerYear">每年最多次数；按情形决定的没有</param>
/// <param name="MajorHazard">不合格可能构成重大事故隐患</param>
/// <param name="MajorHazardReference">重大隐患判定依据</param>
/// <param name="MajorHazardCriteria">对应的重大事故隐患判定情形编码</param>
/// <param name="Sample">样例：方案附件1未公开，本行只示编制格式</param>
/// <param name="NeedsReview">所问日期其依据已被替代或失效，需复核</param>
/// <param name="CooperatingBodies">配合单位（区级）代码</param>
/// <param name="ColourFrequencies">按企业风险等级颜色的检查频次</param>
/// <param name="InTableSince">何时起列入清单；还没有随清单发布过的没有</param>
/// <param name="Unused">列入清单多年（年数为方案参数）而没有检查过，应清理</param>
public sealed record SupervisionItemDetails(
    Guid Id,
    string Code,
    string Body,
    SafetyDomain SafetyDomain,
    string Name,
    IReadOnlyList<string> Points,
    IReadOnlyList<LegalBasisDetails> LegalBases,
    IReadOnlyList<string> Standards,
    InspectionForce Force,
    string Frequency,
    int? CapPerYear,
    bool MajorHazard,
    string? MajorHazardReference,
    IReadOnlyList<string> MajorHazardCriteria,
    IReadOnlyList<string> Tags,
    bool Sample,
    bool Published,
    bool NeedsReview,
    IReadOnlyList<string> CooperatingBodies,
    IReadOnlyList<ColourFrequency> ColourFrequencies,
    DateOnly? InTableSince,
    bool Unused,
    int Version) : IVersioned
{
    internal static SupervisionItemDetails Of(SupervisionItem item, DateOnly on, LawReplacementTable laws, bool unused) => new(
        item.Id,
        item.Code,
        item.Body,
        item.SafetyDomain,
        item.Name,
        item.Points,
        [.. item.LegalBases.Select(basis => LegalBasisDetails.Of(laws.Apply(basis), on))],
        item.Standards,
        item.Force,
        item.Frequency,
        item.CapPerYear,
        item.MajorHazard,
        item.MajorHazardReference,
        item.MajorHazardCriteria,
        item.Tags,
        item.Sample,
        item.Published,
        laws.NeedsReviewOn(item, on),
        item.CooperatingBodies,
        item.ColourFrequencies,
        item.InTableSince,
        unused,
        item.Version);
}

/// <param name="Edition">版本，如 2021-06-10修正</param>
/// <param name="Article">条，如 第二十二条；没有的指全文</param>
/// <param name="SupersededBy">替代它的法律；失效而没有替代的没有</param>
/// <param name="SupersededOn">被替代或失效的日期</param>
/// <param name="SupersededInPart">仅部分替代，本条可能仍有效</param>
/// <param name="InForce">所问日期可以援引</param>
/// <param name="NeedsReview">已被全部或部分替代，需人工复核</param>
/// <param name="Unverified">条文待与公布文本核对</param>
/// <param name="EffectiveOn">这一版本施行的日期；早已施行的可能没有</param>
public sealed record LegalBasisDetails(
    string Law, string Edition, string? Article, string? SupersededBy, DateOnly? SupersededOn, bool SupersededInPart, bool InForce, bool NeedsReview, bool Unverified, DateOnly? EffectiveOn)
{
    internal static LegalBasisDetails Of(LegalBasis basis, DateOnly on) => new(
        basis.Law, basis.Edition, basis.Article, basis.SupersededBy, basis.SupersededOn, basis.SupersededInPart, basis.InForceOn(on), basis.NeedsReviewOn(on), basis.Unverified, basis.EffectiveOn);
}
