using FluentValidation;
using Supervision.Domain.Departments;
using Supervision.Domain.Guidelines;

namespace Supervision.Application.Guidelines;

/// <summary>检查工作指引的内容</summary>
/// <param name="Sections">章节，最多400节，按顺序</param>
public sealed record GuidelineForm(IReadOnlyList<GuidelineSectionForm> Sections);

/// <summary>一节</summary>
/// <param name="SafetyDomain">安全领域，限本单位负责的</param>
/// <param name="Title">标题，不超过100字</param>
/// <param name="ItemId">对应的监管事项；不填的是该领域的一般说明</param>
/// <param name="Text">检查说明，不超过4000字</param>
/// <param name="Points">检查要点</param>
/// <param name="CommonFaults">常见问题</param>
/// <param name="LegalBases">法律依据</param>
public sealed record GuidelineSectionForm(
    SafetyDomain SafetyDomain,
    string Title,
    Guid? ItemId = null,
    string? Text = null,
    IReadOnlyList<string>? Points = null,
    IReadOnlyList<string>? CommonFaults = null,
    IReadOnlyList<string>? LegalBases = null)
{
    internal GuidelineSection Content() => new(SafetyDomain, Title.Trim())
    {
        ItemId = ItemId,
        Text = Text?.Trim() ?? "",
        Points = Lines(Points),
        CommonFaults = Lines(CommonFaults),
        LegalBases = Lines(LegalBases),
    };

    private static List<string> Lines(IReadOnlyList<string>? lines) => [.. (lines ?? []).Select(line => line.Trim()).Where(line => line.Length > 0)];
}

internal sealed class GuidelineFormValidator : AbstractValidator<GuidelineForm>
{
    private const int MostSections = 400;

    public GuidelineFormValidator()
    {
        RuleFor(form => form.Sections).NotEmpty().WithMessage("指引至少有一节");
        RuleFor(form => form.Sections).Must(sections => sections.Count <= MostSections).WithMessage($"一版指引最多{MostSections}节");
        RuleForEach(form => form.Sections).SetValidator(new GuidelineSectionFormValidator());
    }
}

internal sealed class GuidelineSectionFormValidator : AbstractValidator<GuidelineSectionForm>
{
    private const int MostLines = 50;
    private const int LongestLine = 500;

    public GuidelineSectionFormValidator()
    {
        RuleFor(section => section.Title).NotEmpty().MaximumLength(100);
        RuleFor(section => section.Text).MaximumLength(4000);
        RuleFor(section => section.Points).Must(Fits).WithMessage($"最多{MostLines}条，每条不超过{LongestLine}字");
        RuleFor(section => section.CommonFaults).Must(Fits).WithMessage($"最多{MostLines}条，每条不超过{LongestLine}字");
        RuleFor(section => section.LegalBases).Must(Fits).WithMessage($"最多{MostLines}条，每条不超过{LongestLine}字");
    }

    private static bool Fits(IReadOnlyList<string>? lines) => lines is null || (lines.Count <= MostLines && lines.All(line => line is { Length: <= LongestLine }));
}
