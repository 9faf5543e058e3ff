using FluentValidation;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>A list as a body writes it; not judged yet. 五(三)2.</summary>
/// <param name="Kind">Decides when the list is due.</param>
/// <param name="Lines">1–5,000 enterprises.</param>
/// <param name="Title">Up to 200 characters; named after month and kind where it is left out.</param>
/// <param name="Month">The month of a double-random list.</param>
/// <param name="DeployingDocument">Number of the document that deployed a special campaign.</param>
/// <param name="CampaignFrom">First day of that campaign.</param>
/// <param name="CampaignTo">Its last day, included.</param>
public sealed record FilingForm(
    FilingKind Kind,
    IReadOnlyList<FilingLineForm> Lines,
    string? Title = null,
    YearMonth? Month = null,
    string? DeployingDocument = null,
    DateOnly? CampaignFrom = null,
    DateOnly? CampaignTo = null);

/// <summary>One enterprise of a list.</summary>
/// <param name="Uscc">Its unified social credit code.</param>
/// <param name="From">First day of the visit window.</param>
/// <param name="To">Its last day, included.</param>
/// <param name="SafetyDomains">Whole domains of the body; these, or items, or both.</param>
/// <param name="ItemIds">Published items of the body.</param>
/// <param name="Nature">Daily where it is left out; special in a special list.</param>
/// <param name="Officers">At least two with certificates, who may be completed until the inspection starts.</param>
/// <param name="Exemption">The ground for a second visit in the year. 六(三).</param>
/// <param name="Row">The row as its sender counts; the place in the list where it is left out.</param>
public sealed record FilingLineForm(
    string Uscc,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<SafetyDomain>? SafetyDomains = null,
    IReadOnlyList<Guid>? ItemIds = null,
    InspectionNature? Nature = null,
    IReadOnlyList<OfficerForm>? Officers = null,
    ExemptionForm? Exemption = null,
    int? Row = null);

/// <param name="CertificateNo">执法证号. Personal data.</param>
public sealed record OfficerForm(string Name, string CertificateNo);

/// <param name="DocumentNo">Number of the document that proves it.</param>
/// <param name="AttachmentId">The document itself, uploaded before.</param>
public sealed record ExemptionForm(ExemptionKind Kind, string? DocumentNo = null, Guid? AttachmentId = null);

internal sealed class FilingFormValidator : AbstractValidator<FilingForm>
{
    public const int MaxLines = 5000;

    public FilingFormValidator()
    {
        RuleFor(form => form.Title).MaximumLength(200);
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
        RuleFor(line => line.Uscc).NotEmpty().MaximumLength(30);
        RuleFor(line => line.Row).GreaterThan(0);
        RuleFor(line => line.ItemIds).Must(items => items is null || items.Count <= 200).WithMessage("一行最多200个检查事项");
        RuleFor(line => line.Officers).Must(officers => officers is null || officers.Count <= 20).WithMessage("一行最多20名执法人员");
        RuleForEach(line => line.Officers).ChildRules(officer =>
        {
            officer.RuleFor(o => o.Name).NotEmpty().MaximumLength(60);
            officer.RuleFor(o => o.CertificateNo).NotEmpty().MaximumLength(40);
        });
        RuleFor(line => line.Exemption!.DocumentNo).MaximumLength(100).When(line => line.Exemption is not null);
    }
}
