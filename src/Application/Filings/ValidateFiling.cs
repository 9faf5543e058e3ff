using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Filings;

/// <summary>Checks a list row by row as its submission would, and keeps nothing.</summary>
public sealed record ValidateFiling(FilingForm Form) : IQuery<Result<FilingCheck>>;

/// <summary>名单的核对结果</summary>
/// <param name="Late">有备案行已逾期：提交时须说明原因，由牵头单位审批</param>
/// <param name="NeedsApproval">提交后须由牵头单位审批</param>
/// <param name="Deadline">各备案行中最早的期限</param>
/// <param name="Registrable">可以备案的行数</param>
/// <param name="Breaches">整份名单不符合的规则</param>
public sealed record FilingCheck(bool Late, bool NeedsApproval, DeadlineDetails? Deadline, int Registrable, IReadOnlyList<Breach> Breaches, IReadOnlyList<RowCheck> Lines);

/// <param name="Enterprise">企业；企业库中没有的没有</param>
/// <param name="Breaches">该行不能备案的原因</param>
/// <param name="Warnings">提醒，不影响备案</param>
public sealed record RowCheck(int Row, string Uscc, string? Enterprise, bool Late, DeadlineDetails Deadline, IReadOnlyList<Breach> Breaches, IReadOnlyList<Breach> Warnings);

internal sealed class ValidateFilingValidator : AbstractValidator<ValidateFiling>
{
    public ValidateFilingValidator() => RuleFor(validate => validate.Form).SetValidator(new FilingFormValidator()).OverridePropertyName("");
}

internal sealed class ValidateFilingHandler(ICurrentUser user, FilingDrafts drafts, FilingJudge judge) : IRequestHandler<ValidateFiling, Result<FilingCheck>>
{
    public async Task<Result<FilingCheck>> Handle(ValidateFiling request, CancellationToken ct)
    {
        var filer = user.FilingDepartment();
        if (filer.IsError) return filer.Error!;
        return await judge.CheckFormAsync(await drafts.ReadAsync(request.Form, filer.Value.Department, ct), ct);
    }
}
