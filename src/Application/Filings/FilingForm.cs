using FluentValidation;
using Supervision.Application.Departments;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>名单，五(三)2</summary>
/// <param name="Kind">名单的类别，决定备案期限</param>
/// <param name="Lines">1至5000家企业</param>
/// <param name="Title">名单标题，不超过200字；不填的按月份和类别命名</param>
/// <param name="Month">双随机名单所报的月份</param>
/// <param name="DeployingDocument">专项名单的部署文件文号</param>
/// <param name="CampaignFrom">专项行动的第一天</param>
/// <param name="CampaignTo">最后一天（含）</param>
public sealed record FilingForm(
    FilingKind Kind,
    IReadOnlyList<FilingLineForm> Lines,
    string? Title = null,
    YearMonth? Month = null,
    string? DeployingDocument = null,
    DateOnly? CampaignFrom = null,
    DateOnly? CampaignTo = null);

/// <summary>名单中的一家企业</summary>
/// <param name="Uscc">企业的统一社会信用代码；只知道名称的留空，填 enterpriseName</param>
/// <param name="From">检查窗口的第一天</param>
/// <param name="To">最后一天（含）</param>
/// <param name="SafetyDomains">检查的安全领域，限本单位；与检查事项至少填一项</param>
/// <param name="ItemIds">检查的监管事项 id，限本单位已发布的</param>
/// <param name="Nature">检查性质；不填为日常检查，专项名单为专项检查</param>
/// <param name="Officers">执法人员，不少于两人，检查开始前可以补充</param>
/// <param name="Exemption">同一年再次检查的例外情形，六(三)</param>
/// <param name="Row">行号，按报送人的计数；不填为在名单中的位置</param>
/// <param name="EnterpriseName">企业名称，以报送人所写为准；企业库中没有的企业凭它辨认和登记，不超过200字</param>
/// <param name="OnSite">为什么须到现场检查</param>
public sealed record FilingLineForm(
    string Uscc,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<SafetyDomain>? SafetyDomains = null,
    IReadOnlyList<Guid>? ItemIds = null,
    InspectionNature? Nature = null,
    IReadOnlyList<OfficerRef>? Officers = null,
    ExemptionForm? Exemption = null,
    int? Row = null,
    string? EnterpriseName = null,
    OnSiteNeed? OnSite = null);

/// <param name="DocumentNo">证明文书的文号</param>
/// <param name="AttachmentId">证明文书的附件 id，须先上传</param>
public sealed record ExemptionForm(ExemptionKind Kind, string? DocumentNo = null, Guid? AttachmentId = null);

internal sealed class FilingFormValidator : AbstractValidator<FilingForm>
{
    public const int MaxLines = 5000;

    public FilingFormValidator()
    {
        RuleFor(form => form.Title).MaximumLength(Filing.LongestTitle);
        RuleFor(form => form.DeployingDocument).MaximumLength(100);
        RuleFor(form => form.Lines).NotEmpty().WithMessage("名单至少有一家企业");
        RuleFor(form => form.Lines).Must(lines => lines.Count <= MaxLines).WithMessage($"一份名单最多{MaxLines}家企业，请拆分");
        RuleForEach(form => form.Lines).SetValidator(new FilingLineFormValidator());
    }
}

internal sealed class FilingLineFormValidator : AbstractValidator<FilingLineForm>
{
    public FilingLineFormValidator()
    {
        RuleFor(line => line.Uscc).NotEmpty().When(line => string.IsNullOrWhiteSpace(line.EnterpriseName)).WithMessage("请填写统一社会信用代码或企业名称");
        RuleFor(line => line.Uscc).MaximumLength(30);
        RuleFor(line => line.EnterpriseName).MaximumLength(200);
        RuleFor(line => line.OnSite!.Text).MaximumLength(200).When(line => line.OnSite is not null);
        RuleFor(line => line.Row).GreaterThan(0);
        RuleFor(line => line.ItemIds).Must(items => items is null || items.Count <= 200).WithMessage("一行最多200个检查事项");
        RuleFor(line => line.Officers).Must(officers => officers is null || officers.Count <= 20).WithMessage("一行最多20名执法人员");
        RuleForEach(line => line.Officers).SetValidator(new OfficerRefValidator());
        RuleFor(line => line.Exemption!.DocumentNo).MaximumLength(100).When(line => line.Exemption is not null);
    }
}
