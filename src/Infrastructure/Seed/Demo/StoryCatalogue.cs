using Supervision.Application.Catalogues.Changes;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>
/// The one table is published, and again with a change of 市场监管; since the ecology code replaced ten laws, 生态环境 revises the first of its items that rest on them, and the lead has it to review. 五(一).
/// </summary>
internal sealed class StoryCatalogue(Stage stage)
{
    private const string Code = "中华人民共和国生态环境法典";

    private static readonly LegalBasisForm EcologyCode = new(Code, "2026-08-15施行", EffectiveOn: new DateOnly(2026, 8, 15), Unverified: true);

    public void Play()
    {
        Enter(stage.WorkingDay(stage.Today.AddMonths(-16), 0), 9, flow => flow.Lead.PublishesCatalogue(note: "首次发布。"));

        var day = stage.WorkingDay(stage.Today, -45);
        Guid id = default;
        Enter(day, 10, async flow => id = await flow.Liaison(Bodies.Market).HandsChangeIn("PS-TS-002", "按企业风险等级区分检查频次，并由区应急管理局配合", InColours));
        Enter(stage.WorkingDay(day, 3), 15, flow => flow.Lead.AcceptsChange(id));
        Enter(stage.WorkingDay(day, 5), 9, flow => flow.Lead.PublishesCatalogue(note: "载入市市场监督管理局坪山监管局的修订。"));

        Enter(stage.WorkingDay(stage.Today, -2), 16, flow => flow.Liaison(Bodies.Ecology).HandsChangeIn("PS-HJ-004", $"《{Code}》自2026年8月15日起施行，原依据的条文不得再援引", Rebased));
    }

    private void Enter(DateOnly day, int hour, Func<Flow, Task> step) => stage.Diary.Enter(Stage.At(day, hour, 25), () => step(stage.Flow));

    private static ItemForm InColours(ItemForm item) => item with
    {
        CooperatingBodies = [Bodies.Emergency],
        ColourFrequencies = [new(RiskColour.Red, 1), new(RiskColour.Orange, 1), new(RiskColour.Yellow, 1), new(RiskColour.Blue, 0)],
    };

    /// <summary>Which article takes the place of the old ones is still to be compared with the published text.</summary>
    private static ItemForm Rebased(ItemForm item) => item with { LegalBases = [.. item.LegalBases.Where(basis => basis.SupersededBy != Code), EcologyCode] };
}
