using Supervision.Domain.Common;

namespace Supervision.Domain.Guidelines;

/// <summary>What happens to a guideline.</summary>
public abstract record GuidelineEvent(Guid GuidelineId, string GuidelineBody, int Revision) : DomainEvent
{
    public sealed override IReadOnlyList<Subject> Subjects => [new(SubjectKind.Guideline, GuidelineId)];
}

[EventKind("guideline.drafted", "编制检查工作指引")]
public sealed record GuidelineDrafted(Guid GuidelineId, string GuidelineBody, int Revision) : GuidelineEvent(GuidelineId, GuidelineBody, Revision);

[EventKind("guideline.amended", "修改检查工作指引")]
public sealed record GuidelineAmended(Guid GuidelineId, string GuidelineBody, int Revision, int Sections) : GuidelineEvent(GuidelineId, GuidelineBody, Revision);

[EventKind("guideline.submitted", "提交检查工作指引")]
public sealed record GuidelineSubmitted(Guid GuidelineId, string GuidelineBody, int Revision) : GuidelineEvent(GuidelineId, GuidelineBody, Revision);

[EventKind("guideline.returned", "退回检查工作指引")]
public sealed record GuidelineReturned(Guid GuidelineId, string GuidelineBody, int Revision, string Reason) : GuidelineEvent(GuidelineId, GuidelineBody, Revision);

[EventKind("guideline.accepted", "采纳检查工作指引", Audience.Staff)]
public sealed record GuidelineAccepted(Guid GuidelineId, string GuidelineBody, int Revision) : GuidelineEvent(GuidelineId, GuidelineBody, Revision);

[EventKind("guideline.key-items-marked", "标注重点检查事项", Audience.Staff)]
public sealed record KeyItemsMarked(Guid GuidelineId, string GuidelineBody, int Revision, int Items) : GuidelineEvent(GuidelineId, GuidelineBody, Revision);

[EventKind("manual.compiled", "汇编一手册", Audience.Staff)]
public sealed record ManualCompiled(Guid ManualId, string Number, int Chapters) : DomainEvent
{
    public override IReadOnlyList<Subject> Subjects => [new(SubjectKind.Manual, ManualId)];
}
