using Supervision.Application.Filings;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>Lists as the liaisons of the story write them in the morning and hand them in later that day.</summary>
internal sealed class StoryLists(Stage stage)
{
    /// <summary>Where it is late, or claims 等情形, it waits for the lead.</summary>
    public void Register(ListScript list, IReadOnlyList<LineScript> lines) => Draft(list, lines, draft => HandIn(list, draft));

    /// <summary>Registers the rows that hold and keeps the reasons of the others.</summary>
    public void RegisterInPart(ListScript list, IReadOnlyList<LineScript> lines) => Draft(list, lines, draft => HandIn(list, draft, allowPartial: true));

    /// <summary>Comes late, where the days allow no better, and is let through by the lead the same afternoon.</summary>
    public void RegisterLate(ListScript list, IReadOnlyList<LineScript> lines) =>
        Draft(list, lines, draft => HandIn(list, draft, whenItWaits: () => stage.Diary.Enter(Stage.At(list.On, 17, 25), () => stage.Flow.Lead.Approves(draft))));

    public void AwaitApproval(ListScript list, IReadOnlyList<LineScript> lines) => Register(list, lines);

    public void IsReturned(ListScript list, IReadOnlyList<LineScript> lines, string reason) =>
        Draft(list, lines, draft => HandIn(list, draft, whenItWaits: () => stage.Diary.Enter(Stage.At(list.On, 16, 50), () => stage.Flow.Lead.Returns(draft, reason))));

    public void IsTakenBack(ListScript list, IReadOnlyList<LineScript> lines, string reason) =>
        Draft(list, lines, draft => stage.Diary.Enter(Stage.At(list.On, 11, 30), () => stage.Flow.Liaison(list.Department).Withdraws(draft, reason)));

    public void Draft(ListScript list, IReadOnlyList<LineScript> lines) => Draft(list, lines, _ => { });

    private void Draft(ListScript list, IReadOnlyList<LineScript> lines, Action<Guid> then) => stage.Diary.Enter(
        Stage.At(list.On, 9, 20 + (list.Department[0] % 20)),
        async () => then((await stage.Flow.Liaison(list.Department).Drafts(FormOf(list, lines))).Id));

    private void HandIn(ListScript list, Guid draft, bool allowPartial = false, Action? whenItWaits = null) => stage.Diary.Enter(
        Stage.At(list.On, list.LateReason is null ? 10 : 15, 5 + (list.Department[0] % 40)),
        async () =>
        {
            var receipt = await stage.Flow.Liaison(list.Department).Submits(draft, list.LateReason, allowPartial);
            if (receipt.Status == FilingStatus.PendingApproval) whenItWaits?.Invoke();
        });

    private FilingForm FormOf(ListScript list, IReadOnlyList<LineScript> lines) => new(
        list.Kind, [.. lines.Select((line, index) => FormOf(list, line, index))], list.Title, list.Month, list.DeployingDocument, list.CampaignPeriod?.From, list.CampaignPeriod?.To);

    private FilingLineForm FormOf(ListScript list, LineScript line, int index) => new(
        line.Enterprise.Uscc, line.Window.From, line.Window.To,
        [.. SafetyDomains.Of(list.Department).Where(line.Enterprise.SafetyDomains.Contains).DefaultIfEmpty(SafetyDomains.Of(list.Department)[0])],
        Nature: line.Exemption is null ? null : InspectionNature.Case,
        Officers: line.Officers ?? stage.PairOf(list.Department, index),
        Exemption: line.Exemption is { } ground ? new(ground.Kind, ground.DocumentNo) : null,
        Row: index + 2);
}
