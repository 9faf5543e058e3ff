using System.Text.RegularExpressions;
using FluentValidation;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises;

/// <summary>企业档案的内容（统一社会信用代码除外）</summary>
public record EnterpriseForm
{
    /// <summary>营业执照上的全称，2至200字</summary>
    /// <example>深圳市晖腾精密机电有限公司</example>
    public required string Name { get; init; }

    /// <summary>国民经济行业分类（GB/T 4754-2017）四位小类代码</summary>
    /// <example>3311</example>
    public required string IndustryCode { get; init; }

    /// <summary>所在街道的九位代码</summary>
    /// <example>440310005</example>
    public required string SubdistrictCode { get; init; }

    /// <summary>生产经营地址，不超过300字</summary>
    /// <example>坑梓街道金沙社区聚园路8号</example>
    public required string Address { get; init; }

    /// <summary>所属工贸行业：仅在行业代码不能自动确定时填写</summary>
    public Sector? Sector { get; init; }

    /// <summary>所在社区的名称，须属于该街道</summary>
    public string? Community { get; init; }

    /// <summary>法定代表人（个人信息）</summary>
    public string? LegalRepresentative { get; init; }

    /// <summary>安全负责人或联系人（个人信息）</summary>
    public string? Contact { get; init; }

    /// <summary>联系电话（个人信息），可带分机（转801）；最多3个，用顿号分开</summary>
    public string? Phone { get; init; }

    /// <summary>安全风险等级；不填为蓝</summary>
    public RiskColour? RiskColour { get; init; }

    /// <summary>涉及的安全领域</summary>
    public IReadOnlyList<SafetyDomain>? SafetyDomains { get; init; }

    /// <summary>涉及的重点领域</summary>
    public IReadOnlyList<SpecialHazard>? SpecialHazards { get; init; }

    /// <summary>从业人数，0至1000000</summary>
    public int? Employees { get; init; }
}

internal sealed partial class EnterpriseFormValidator : AbstractValidator<EnterpriseForm>
{
    public const int MostEmployees = 1_000_000;

    public EnterpriseFormValidator()
    {
        RuleFor(form => form.Name).NotEmpty().MaximumLength(200).Must(name => TextElements.Of(Typed.Line(name)).Count >= 2).WithMessage("企业名称至少2个字");
        RuleFor(form => form.IndustryCode).Must(code => IndustryCode().IsMatch(Typed.Number(code))).WithMessage("应为国民经济行业分类（GB/T 4754-2017）四位小类代码");
        RuleFor(form => form.SubdistrictCode).NotEmpty();
        RuleFor(form => form.Address).NotEmpty().MaximumLength(300).Must(address => Typed.Line(address).Length > 0).WithMessage("必须填写生产经营地址");
        RuleFor(form => form.LegalRepresentative).MaximumLength(60);
        RuleFor(form => form.Contact).MaximumLength(60);
        RuleFor(form => form.Phone).Must(phone => PhoneNumbers.Read(phone) is not { } kept || PhoneNumbers.AreValid(kept)).WithMessage("应为电话号码，5至30位，可带分机；最多3个，用顿号分开");
        RuleFor(form => form.Employees).InclusiveBetween(0, MostEmployees);
    }
    [GeneratedRegex("^[0-9]{4}$")]
    private static partial Regex IndustryCode();
}
