using FluentValidation;
using Supervision.Domain.Filings;

namespace Supervision.Application.Departments;

/// <summary>What every officer who is named must have.</summary>
internal sealed class OfficerRefValidator : AbstractValidator<OfficerRef>
{
    public OfficerRefValidator()
    {
        RuleFor(officer => officer.Name).NotEmpty().MaximumLength(60);
        RuleFor(officer => officer.CertificateNo).NotEmpty().MaximumLength(40);
    }
}
