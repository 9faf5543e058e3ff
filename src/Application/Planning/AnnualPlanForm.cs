using FluentValidation;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

/// <summary>一个单位的年度执法计划，五(三)1</summary>
/// <param name="Rows">计划的各行，不超过5000行</param>
/// <param name="Title">标题，不超过200字；不填的按年份命名</param>
/// <param name="LetterNo">来函文号；报送前必填</param>
/// <param name="LetterId">来函的附件 id，须先上传；报送前必填</param>
public sealed record AnnualPlanForm(IReadOnlyList<AnnualPlanRowForm> Rows, string? Title = null, string? LetterNo = null, Guid? LetterId = null);

/// <summary>计划的一行：一家企业，或一个街道某一行业的若干家企业</summary>
/// <param name="Uscc">企业的统一社会信用代码；按行业、街道计划的不填</param>
/// <param name="Sector">行业；按行业、街道计划的必填</param>
/// <param name="SubdistrictCode">街道代码；按行业、街道计划的必填</param>
/// <param name="Count">对这家企业检查的次数，或抽查的家数；默认1</param>
/// <param name="Month">计划的月份，1至12；与季度填一项</param>
/// <param name="Quarter">计划的季度，1至4</param>
/// <param name="SafetyDomains">检查的安全领域，限本单位；与检查事项至少填一项</param>
/// <param name="ItemIds">检查的监管事项 id，限本单位已发布的</param>
/// <param name="Basis">检查依据</param>
/// <param name="Scope">检查范围</param>
/// <param name="Manner">检查方式，默认现场检查</param>
/// <param name="Ground">同一企业一年检查多次的情形</param>
/// <param name="Row">行号，按报送人的计数；不填为在计划中的位置</param>
public sealed record AnnualPlanRowForm(
    string? Uscc = null,
    Sector? Sector = null,
    string? SubdistrictCode = null,
    int? Count = null,
    int? Month = null,
    int? Quarter = null,
    IReadOnlyList<SafetyDomain>? SafetyDomains = null,
    IReadOnlyList<Guid>? ItemIds = null,
    string? Basis = null,
    string? Scope = null,
    PlanManner? Manner = null,
    MoreOftenGround? Ground = null,
    int? Row = null)
{
    internal PlanPeriod Period => Month is { } month ? PlanPeriod.OfMonth(month) : PlanPeriod.OfQuarter(Quarter ?? 1);
}

internal sealed class AnnualPlanFormValidator : AbstractValidator<AnnualPlanForm>
{
    public const int MaxRows = 5000;

    public AnnualPlanFormValidator()
    {
        RuleFor(form => form.Title).MaximumLength(AnnualPlan.LongestTitle);
        RuleFor(form => form.LetterNo).MaximumLength(100);
        RuleFor(form => form.Rows).NotNull().Must(rows => rows is null || rows.Count <= MaxRows).WithMessage($"一份计划最多{MaxRows}行，请合并或拆分");
        RuleForEach(form => form.Rows).SetValidator(new AnnualPlanRowFormValidator());
    }
}

internal sealed class AnnualPlanRowFormValidator : AbstractValidator<AnnualPlanRowForm>
{
    public AnnualPlanRowFormValidator()
    {
        RuleFor(row => row.Uscc).MaximumLength(30);
        RuleFor(row => row.Row).GreaterThan(0);
        RuleFor(row => row.Uscc).Must((row, uscc) => string.IsNullOrWhiteSpace(uscc) ? row is { Sector: not null, SubdistrictCode: not null } : row is { Sector: null, SubdistrictCode: null })
            .WithMessage("填一家企业，或者填行业和街道，二者填一种");
        RuleFor(row => row.SubdistrictCode).MaximumLength(9);
        RuleFor(row => row.Count).InclusiveBetween(1, 1000);
        RuleFor(row => row.Month).InclusiveBetween(1, 12);
        RuleFor(row => row.Quarter).InclusiveBetween(1, 4);
        RuleFor(row => row.Month).Must((row, month) => month is null ^ row.Quarter is null).WithMessage("填月份或季度，二者填一项");
        RuleFor(row => row.ItemIds).Must(items => items is null || items.Count <= 200).WithMessage("一行最多200个检查事项");
        RuleFor(row => row.SafetyDomains).Must(domains => domains is null || domains.Count <= 20).WithMessage("一行最多20个安全领域");
        RuleFor(row => row.Basis).MaximumLength(500);
        RuleFor(row => row.Scope).MaximumLength(500);
    }
}
