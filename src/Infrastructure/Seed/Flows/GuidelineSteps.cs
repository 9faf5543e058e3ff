using Supervision.Application.Guidelines;
using Supervision.Domain.Guidelines;

namespace Supervision.Infrastructure.Seed.Flows;

/// <summary>From a body's guideline to an edition of the one manual, 五(二).</summary>
public static class GuidelineSteps
{
    public static Task<GuidelineReceipt> DraftsGuideline(this AtWork who, GuidelineForm form) => who.Does(new DraftGuideline(form));

    public static Task<GuidelineReceipt> SubmitsGuideline(this AtWork who, Guid id) => who.Changes<Guideline, GuidelineReceipt>(id, version => new SubmitGuideline(id, version));

    public static Task<GuidelineReceipt> ReturnsGuideline(this AtWork who, Guid id, string reason) => who.Changes<Guideline, GuidelineReceipt>(id, version => new ReturnGuideline(id, version, reason));

    public static Task<GuidelineReceipt> MarksKeyItems(this AtWork who, Guid id, IReadOnlyList<Guid> items) => who.Changes<Guideline, GuidelineReceipt>(id, version => new MarkKeyItems(id, version, items));

    public static Task<GuidelineReceipt> AcceptsGuideline(this AtWork who, Guid id) => who.Changes<Guideline, GuidelineReceipt>(id, version => new AcceptGuideline(id, version));

    public static Task<ManualRow> CompilesManual(this AtWork who, bool allowMissing = false) => who.Does(new CompileManual(allowMissing));
}
