using Supervision.Application.Enterprises;
using Supervision.Application.Enterprises.Duplicates;
using Supervision.Domain.Enterprises;
using Supervision.Infrastructure.Seed.Flows;
using Supervision.Infrastructure.Seed.Load;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>What becomes of enterprises: one is renamed and rated higher, one moves to another street; four were registered a second time, of which one is merged already and three wait to be looked at.</summary>
internal sealed class StoryRegister(Stage stage)
{
    /// <summary>Of a series that no other seed reaches.</summary>
    private const long FirstCode = 800_000_000;

    public void Play()
    {
        var (renamed, moved) = (stage.Enterprises[^2], stage.Enterprises[^3]);
        Enter(-60, flow => AmendAsync(flow, renamed, form => form with { RiskColour = RiskColour.Orange, RiskColourBasis = $"深坪应急〔{stage.Today.Year}〕18号" }));
        Enter(-20, flow => AmendAsync(flow, renamed, form => form with { RiskColour = RiskColour.Orange, Name = renamed.Name.Replace("有限公司", "科技有限公司", StringComparison.Ordinal) }));
        Enter(-12, flow => AmendAsync(flow, moved, form => form with { SubdistrictCode = moved.SubdistrictCode == "440310006" ? "440310005" : "440310006", Community = null, Address = "聚龙山工业园3栋" }));

        Enter(-10, flow => AgainAsync(flow, stage.Enterprises[160], 0, name => name.Replace("深圳市", "", StringComparison.Ordinal)));
        Enter(-9, flow => AgainAsync(flow, stage.Enterprises[161], 1, name => name));
        Enter(-9, flow => AgainAsync(flow, stage.Enterprises[163], 3, name => name));
        Enter(-8, async flow =>
        {
            var (first, again) = (stage.Enterprises[162], await AgainAsync(flow, stage.Enterprises[162], 2, name => name));
            await flow.Lead.Does(new MergeEnterprises(again, first.Id, "街道重复登记，营业执照为同一张"));
        });
    }

    private static Task<EnterpriseDetails> AmendAsync(Flow flow, Enterprise enterprise, Func<EnterpriseAmendmentForm, EnterpriseAmendmentForm> change) => flow.Lead.Changes<Enterprise, EnterpriseDetails>(enterprise.Id, version =>
        new AmendEnterprise(enterprise.Id, version, change(new()
        {
            Name = enterprise.Name,
            IndustryCode = enterprise.IndustryCode,
            SubdistrictCode = enterprise.SubdistrictCode,
            Address = enterprise.Address,
            Sector = enterprise.Sector,
            Community = enterprise.Community,
            LegalRepresentative = enterprise.LegalRepresentative,
            Contact = enterprise.Contact,
            Phone = enterprise.Phone,
            RiskColour = enterprise.RiskColour,
            SafetyDomains = enterprise.SafetyDomains,
            SpecialHazards = enterprise.SpecialHazards,
            Employees = enterprise.Employees,
        })));

    private static async Task<Guid> AgainAsync(Flow flow, Enterprise first, int place, Func<string, string> name) => (await flow.Lead.Does(new RegisterEnterprise
    {
        Uscc = LoadEnterprises.UsccAt(FirstCode + place),
        Name = name(first.Name),
        IndustryCode = first.IndustryCode,
        Sector = first.Sector,
        SubdistrictCode = first.SubdistrictCode,
        Community = first.Community,
        Address = first.Address,
        LegalRepresentative = first.LegalRepresentative,
        RiskColour = first.RiskColour,
    })).Id;

    private void Enter(int days, Func<Flow, Task> step) => stage.Diary.Enter(Stage.At(stage.WorkingDay(stage.Today, days), 15, 40), () => step(stage.Flow));
}
