using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;
using Supervision.Domain.Guidelines;

namespace Supervision.Application.Guidelines;

/// <summary>对一版检查工作指引可以办理的事</summary>
public enum GuidelineVerb
{
    [Label("修改")] Amend,
    [Label("提交")] Submit,
    [Label("退回")] Return,
    [Label("采纳")] Accept,
    [Label("标注重点事项")] MarkKeyItems,
}

/// <summary>A guideline as somebody wants to do something to it.</summary>
internal sealed record GuidelineCase(Guideline Guideline, ICurrentUser User) : ICase
{
    public Error? Foreign => User.Department == Guideline.Body ? null : GuidelineErrors.Foreign;
}

internal static class GuidelineVerbs
{
    public static readonly Verb<GuidelineVerb, GuidelineCase> Amend = new(GuidelineVerb.Amend, Permission.GuidelinesWrite, here => here.Foreign ?? here.Guideline.May(GuidelineAction.Amend).Error);

    public static readonly Verb<GuidelineVerb, GuidelineCase> Submit = new(GuidelineVerb.Submit, Permission.GuidelinesWrite, here => here.Foreign ?? here.Guideline.MaySubmit().Error);

    public static readonly Verb<GuidelineVerb, GuidelineCase> Return = new(GuidelineVerb.Return, Permission.GuidelinesReview, here => here.Guideline.May(GuidelineAction.Return).Error);

    public static readonly Verb<GuidelineVerb, GuidelineCase> Accept = new(GuidelineVerb.Accept, Permission.GuidelinesReview, here => here.Guideline.May(GuidelineAction.Accept).Error);

    public static readonly Verb<GuidelineVerb, GuidelineCase> MarkKeyItems = new(GuidelineVerb.MarkKeyItems, Permission.GuidelinesReview, here => here.Guideline.May(GuidelineAction.MarkKeyItems).Error);

    public static readonly Verbs<GuidelineVerb, GuidelineCase> All = [Amend, Submit, Return, Accept, MarkKeyItems];
}
