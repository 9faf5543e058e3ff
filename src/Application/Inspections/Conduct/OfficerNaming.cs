using FluentValidation;
using Supervision.Application.Departments;
using Supervision.Domain.Filings;

namespace Supervision.Application.Inspections.Conduct;

/// <summary>到场的执法人员</summary>
/// <param name="Officers">姓名和执法证号</param>
/// <param name="Department">代其街道所办理时填街道所代码；不填为本单位</param>
public sealed record OfficerNaming(IReadOnlyList<OfficerRef> Officers, string? Department = null);

internal sealed class OfficersValidator : AbstractValidator<IReadOnlyList<OfficerRef>>
{
    private const int Most = 20;

    public OfficersValidator()
    {
        RuleFor(officers => officers.Count).InclusiveBetween(1, Most).OverridePropertyName("officers").WithMessage($"应有1至{Most}名执法人员");
        RuleFor(officers => officers)
            .Must(officers => officers.DistinctBy(officer => officer.CertificateNo).Count() == officers.Count).OverridePropertyName("officers").WithMessage("执法证号重复");
        RuleForEach(officers => officers).SetValidator(new OfficerRefValidator()).OverridePropertyName("officers");
    }
}
