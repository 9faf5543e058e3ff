using Supervision.Application.Common;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Departments;

namespace Supervision.Application.Catalogues;

/// <param name="Code"><c>PS-AQ-001</c>.</param>
/// <param name="Body">Code of the competent district body.</param>
/// <param name="Points">检查内容.</param>
/// <param name="Standards">Technical standards.</param>
/// <param name="Force">检查力量.</param>
/// <param name="Frequency">检查频次 in words.</param>
/// <param name="CapPerYear">How often a year at most; absent where the occasion decides.</param>
/// <param name="MajorHazard">A failure may be a major hazard.</param>
/// <param name="MajorHazardReference">The standard to judge that by.</param>
/// <param name="MajorHazardCriteria">Codes of <c>/major-hazard-criteria</c>.</param>
/// <param name="Sample">样例: the Plan's attachment 1 is not public; the row shows the form of the table.</param>
/// <param name="NeedsReview">A law among its bases was replaced by the day asked for, so the row has to be revised.</param>
public sealed record SupervisionItemDto(
    Guid Id,
    string Code,
    string Body,
    SafetyDomain SafetyDomain,
    string Name,
    IReadOnlyList<string> Points,
    IReadOnlyList<LegalBasisDto> LegalBases,
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
    int Version) : IVersioned
{
    internal static SupervisionItemDto Of(SupervisionItem item, DateOnly on) => new(
        item.Id,
        item.Code,
        item.Body,
        item.SafetyDomain,
        item.Name,
        item.Points,
        [.. item.LegalBases.Select(basis => LegalBasisDto.Of(basis, on))],
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
        item.LegalBases.Exists(basis => basis.NeedsReviewOn(on)),
        item.Version);
}

/// <param name="Edition">Which edition was read: 2021-06-10修正.</param>
/// <param name="Article">第二十二条; absent where the whole law is meant.</param>
/// <param name="SupersededBy">What replaced the law.</param>
/// <param name="SupersededOn">First day on which the replacement is in force.</param>
/// <param name="SupersededInPart">Only a part was replaced, so the article may still hold.</param>
/// <param name="InForce">May be relied on on the day asked for.</param>
/// <param name="NeedsReview">A person has to look: the law was replaced, wholly or in part.</param>
/// <param name="Unverified">Nobody has compared the article with the published text yet.</param>
public sealed record LegalBasisDto(
    string Law, string Edition, string? Article, string? SupersededBy, DateOnly? SupersededOn, bool SupersededInPart, bool InForce, bool NeedsReview, bool Unverified)
{
    internal static LegalBasisDto Of(LegalBasis basis, DateOnly on) => new(
        basis.Law, basis.Edition, basis.Article, basis.SupersededBy, basis.SupersededOn, basis.SupersededInPart, basis.InForceOn(on), basis.NeedsReviewOn(on), basis.Unverified);
}
