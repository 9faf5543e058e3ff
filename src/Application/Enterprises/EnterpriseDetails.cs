using System.Text.Json.Serialization;
using Supervision.Application.Common;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Application.Enterprises.Duplicates;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises;

/// <summary>一家企业的档案</summary>
public sealed record EnterpriseDetails : IVersioned
{
    public required Guid Id { get; init; }

    /// <summary>统一社会信用代码</summary>
    /// <example>91440300664190863W</example>
    public required string Uscc { get; init; }

    public required string Name { get; init; }
    public required string IndustryCode { get; init; }

    /// <summary>行业小类的名称</summary>
    public required string IndustryName { get; init; }

    public required Sector Sector { get; init; }
    public required string SubdistrictCode { get; init; }
    public required string SubdistrictName { get; init; }
    public string? Community { get; init; }
    public required string Address { get; init; }

    /// <summary>无权查看个人信息的，中间部分以星号代替</summary>
    public string? LegalRepresentative { get; init; }

    public string? Contact { get; init; }
    public string? Phone { get; init; }

    /// <summary>个人信息是否已隐去一部分；隐去时不能据此修改档案</summary>
    public bool Masked { get; init; }

    public required RiskColour RiskColour { get; init; }
    public required IReadOnlyList<SafetyDomain> SafetyDomains { get; init; }
    public required IReadOnlyList<SpecialHazard> SpecialHazards { get; init; }
    public int? Employees { get; init; }
    public required EnterpriseStatus Status { get; init; }

    /// <summary>企业分类；未分类的没有</summary>
    public EnterpriseClass? Class { get; init; }

    /// <summary>监管层级；未确定的没有</summary>
    public OwningLevel? OwningLevel { get; init; }

    /// <summary>确定分类、监管层级的文件</summary>
    public string? ClassDocument { get; init; }

    /// <summary>保护日：期间内尽量不安排检查</summary>
    public IReadOnlyList<ProtectedPeriod> Protected { get; init; } = [];

    /// <summary>曾用名，最早的在前；包括并入的企业的名称</summary>
    public IReadOnlyList<FormerName> FormerNames => Past.Names;

    /// <summary>原地址，最早的在前</summary>
    public IReadOnlyList<FormerPlace> FormerPlaces => Past.Places;

    /// <summary>风险等级的历次变更，最早的在前</summary>
    public IReadOnlyList<ColourChange> Colours => Past.Colours;

    [JsonIgnore]
    public EnterprisePast Past { get; init; } = EnterprisePast.Nothing;

    /// <summary>并入这家企业的企业，最近的在前</summary>
    public IReadOnlyList<MergedFile> MergedFiles { get; init; } = [];

    /// <summary>已并入的企业的 id；独立的没有。其记录都在那家企业</summary>
    public Guid? MergedIntoId { get; init; }

    /// <summary>不影响登记、但应核对的问题，如代码第17位不符</summary>
    public IReadOnlyList<FieldMessage> Warnings { get; init; } = [];

    public required int Version { get; init; }

    /// <summary>当前用户现在可以办理的事；不能办理的说明原因</summary>
    public IReadOnlyList<Can<EnterpriseVerb>> Can { get; init; } = [];

    /// <summary>As the caller may see it.</summary>
    internal EnterpriseDetails For(ICurrentUser user) => Warned(user.Has(Permission.EnterprisesContacts)
        ? this
        : this with { LegalRepresentative = Masking.Name(LegalRepresentative), Contact = Masking.Name(Contact), Phone = Masking.Phone(Phone), Masked = true });

    private static EnterpriseDetails Warned(EnterpriseDetails enterprise) =>
        UnifiedSocialCreditCode.Parse(enterprise.Uscc) is { IsError: false, Value.Warning: { } warning }
            ? enterprise with { Warnings = [new("uscc", warning.Code, warning.Title)] }
            : enterprise;

    /// <param name="industries">Names of the classes, joined by code.</param>
    internal static IQueryable<EnterpriseDetails> From(IQueryable<Enterprise> enterprises, IQueryable<IndustryClass> industries, IQueryable<Subdistrict> streets) =>
        from enterprise in enterprises
        join industry in industries on enterprise.IndustryCode equals industry.Code
        join street in streets on enterprise.SubdistrictCode equals street.Code
        select new EnterpriseDetails
        {
            Id = enterprise.Id,
            Uscc = enterprise.Uscc,
            Name = enterprise.Name,
            IndustryCode = enterprise.IndustryCode,
            IndustryName = industry.Name,
            Sector = enterprise.Sector,
            SubdistrictCode = enterprise.SubdistrictCode,
            SubdistrictName = street.Name,
            Community = enterprise.Community,
            Address = enterprise.Address,
            LegalRepresentative = enterprise.LegalRepresentative,
            Contact = enterprise.Contact,
            Phone = enterprise.Phone,
            RiskColour = enterprise.RiskColour,
            SafetyDomains = enterprise.SafetyDomains,
            SpecialHazards = enterprise.SpecialHazards,
            Employees = enterprise.Employees,
            Status = enterprise.Status,
            Class = enterprise.Class,
            OwningLevel = enterprise.OwningLevel,
            ClassDocument = enterprise.ClassDocument,
            Protected = enterprise.Protected,
            Past = enterprise.Past,
            MergedIntoId = enterprise.MergedIntoId,
            Version = enterprise.Version,
        };
}

/// <summary>填写项的提示</summary>
/// <param name="Field">字段名</param>
/// <param name="Code">固定的代号，如 enterprise.uscc.check17</param>
/// <param name="Title">给经办人看的一句话</param>
public sealed record FieldMessage(string Field, string Code, string Title);
