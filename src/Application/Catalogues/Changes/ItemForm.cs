using FluentValidation;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Departments;

namespace Supervision.Application.Catalogues.Changes;

/// <summary>监管事项的内容</summary>
/// <param name="SafetyDomain">安全领域，限本单位负责的</param>
/// <param name="Name">事项名称，不超过100字</param>
/// <param name="Points">检查内容，每条是检查表上的一问，最多50条</param>
/// <param name="LegalBases">监管依据，按条列明，最多50条</param>
/// <param name="Force">检查力量</param>
/// <param name="Frequency">检查频次，不超过200字</param>
/// <param name="CooperatingBodies">配合单位（区级）代码</param>
/// <param name="ColourFrequencies">按企业风险等级颜色的检查频次，每种颜色最多一条</param>
/// <param name="CapPerYear">每年最多次数，1至12；按情形决定的不填</param>
/// <param name="Standards">技术标准</param>
/// <param name="MajorHazard">不合格可能构成重大事故隐患</param>
/// <param name="MajorHazardReference">重大隐患判定依据</param>
/// <param name="MajorHazardCriteria">对应的重大事故隐患判定情形编码</param>
/// <param name="Tags">标签，如 粉尘涉爆、有限空间</param>
public sealed record ItemForm(
    SafetyDomain SafetyDomain,
    string Name,
    IReadOnlyList<string> Points,
    IReadOnlyList<LegalBasisForm> LegalBases,
    InspectionForce Force,
    string Frequency,
    IReadOnlyList<string>? CooperatingBodies = null,
    IReadOnlyList<ColourFrequency>? ColourFrequencies = null,
    int? CapPerYear = null,
    IReadOnlyList<string>? Standards = null,
    bool MajorHazard = false,
    string? MajorHazardReference = null,
    IReadOnlyList<string>? MajorHazardCriteria = null,
    IReadOnlyList<string>? Tags = null)
{
    /// <summary>What a row says, to be written on.</summary>
    public static ItemForm Of(ItemContent content) => new(
        content.SafetyDomain, content.Name, content.Points,
        [.. content.LegalBases.Select(basis => new LegalBasisForm(basis.Law, basis.Edition, basis.Article, basis.EffectiveOn, basis.SupersededBy, basis.SupersededOn, basis.SupersededInPart, basis.Unverified))],
        content.Force, content.Frequency, content.CooperatingBodies, content.ColourFrequencies, content.CapPerYear, content.Standards,
        content.MajorHazard, content.MajorHazardReference, content.MajorHazardCriteria, content.Tags);

    /// <summary>What a body has written itself is no sample, and is published with its edition.</summary>
    internal ItemContent Content() => new(SafetyDomain, Name.Trim())
    {
        CooperatingBodies = Lines(CooperatingBodies),
        Points = Lines(Points),
        LegalBases = [.. LegalBases.Select(basis => basis.Basis())],
        Standards = Lines(Standards),
        Force = Force,
        Frequency = Frequency.Trim(),
        ColourFrequencies = [.. (ColourFrequencies ?? []).OrderBy(one => one.Colour)],
        CapPerYear = CapPerYear,
        MajorHazard = MajorHazard,
        MajorHazardReference = MajorHazard && MajorHazardReference?.Trim() is { Length: > 0 } reference ? reference : null,
        MajorHazardCriteria = MajorHazard ? Lines(MajorHazardCriteria) : [],
        Tags = Lines(Tags),
        Published = true,
    };

    private static List<string> Lines(IReadOnlyList<string>? lines) => [.. (lines ?? []).Select(line => line.Trim()).Where(line => line.Length > 0).Distinct()];
}

/// <summary>一条监管依据</summary>
/// <param name="Law">法律、法规、规章的全称</param>
/// <param name="Edition">版本，如 2021-06-10修正</param>
/// <param name="Article">条，如 第二十二条；指全文的不填</param>
/// <param name="EffectiveOn">这一版本施行的日期；早已施行的可不填</param>
/// <param name="SupersededBy">替代它的法律；失效而没有替代的不填</param>
/// <param name="SupersededOn">被替代或失效的日期</param>
/// <param name="SupersededInPart">仅部分替代，本条可能仍有效</param>
/// <param name="Unverified">条文待与公布文本核对</param>
public sealed record LegalBasisForm(
    string Law, string Edition, string? Article = null, DateOnly? EffectiveOn = null, string? SupersededBy = null, DateOnly? SupersededOn = null, bool SupersededInPart = false, bool Unverified = false)
{
    internal LegalBasis Basis() => new()
    {
        Law = Law.Trim(),
        Edition = Edition.Trim(),
        Article = Article?.Trim() is { Length: > 0 } article ? article : null,
        EffectiveOn = EffectiveOn,
        SupersededBy = SupersededBy?.Trim() is { Length: > 0 } by ? by : null,
        SupersededOn = SupersededOn,
        SupersededInPart = SupersededInPart,
        Unverified = Unverified,
    };
}

internal sealed class ItemFormValidator : AbstractValidator<ItemForm>
{
    private const int MostLines = 50;

    public ItemFormValidator()
    {
        RuleFor(item => item.Name).NotEmpty().MaximumLength(100);
        RuleFor(item => item.Points).Must(lines => Fit(lines, 500)).WithMessage($"最多{MostLines}条，每条不超过500字");
        RuleFor(item => item.LegalBases).Must(bases => bases.Count <= MostLines).WithMessage($"最多{MostLines}条");
        RuleForEach(item => item.LegalBases).SetValidator(new LegalBasisFormValidator());
        RuleFor(item => item.Frequency).NotNull().MaximumLength(200);
        RuleFor(item => item.CooperatingBodies).Must(lines => Fit(lines, 10)).WithMessage("请选择单位");
        RuleFor(item => item.ColourFrequencies).Must(list => list is null || list.DistinctBy(one => one.Colour).Count() == list.Count).WithMessage("每种颜色最多一条");
        RuleForEach(item => item.ColourFrequencies).Must(one => one.TimesPerYear is >= 0 and <= 52).WithMessage("每年次数应为0至52");
        RuleFor(item => item.CapPerYear).InclusiveBetween(1, 12);
        RuleFor(item => item.Standards).Must(lines => Fit(lines, 100)).WithMessage($"最多{MostLines}条，每条不超过100字");
        RuleFor(item => item.MajorHazardReference).MaximumLength(200);
        RuleFor(item => item.MajorHazardCriteria).Must(lines => Fit(lines, 20)).WithMessage($"最多{MostLines}条");
        RuleFor(item => item.Tags).Must(lines => Fit(lines, 40)).WithMessage($"最多{MostLines}个，每个不超过40字");
    }

    private static bool Fit(IReadOnlyList<string>? lines, int longest) => lines is null || (lines.Count <= MostLines && lines.All(line => line is not null && line.Length <= longest));
}

internal sealed class LegalBasisFormValidator : AbstractValidator<LegalBasisForm>
{
    public LegalBasisFormValidator()
    {
        RuleFor(basis => basis.Law).NotEmpty().MaximumLength(100);
        RuleFor(basis => basis.Edition).NotEmpty().MaximumLength(100);
        RuleFor(basis => basis.Article).MaximumLength(60);
        RuleFor(basis => basis.SupersededBy).MaximumLength(100);
        RuleFor(basis => basis.SupersededOn).NotNull().When(basis => !string.IsNullOrWhiteSpace(basis.SupersededBy) || basis.SupersededInPart).WithMessage("请填写被替代的日期");
    }
}
