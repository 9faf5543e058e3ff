using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;

namespace Supervision.Domain.UnitTests.Enterprises;

public class EnterpriseTests
{
    private static readonly EnterpriseFacts Facts = new()
    {
        Name = "深圳市晖腾精密机电有限公司",
        IndustryCode = "3311",
        Sector = Sector.Machinery,
        SubdistrictCode = "440310005",
        Address = "坑梓街道金沙社区聚园路8号",
        Contact = "陈文静",
        Phone = "13800001234",
    };

    private static readonly Amendment By = new("张三", new(2026, 5, 4));

    [Fact]
    public void Registering_opens_a_file_and_says_so()
    {
        var enterprise = Registered();

        enterprise.Should().BeEquivalentTo(new { Uscc = "91440300664190863W", Status = EnterpriseStatus.Active, RiskColour = RiskColour.Blue });
        enterprise.Events.Should().Equal(new EnterpriseRegistered(enterprise.Id, "91440300664190863W", Facts.Name));
    }

    [Fact]
    public void Amending_says_what_changed_from_what_to_what()
    {
        var enterprise = Registered();

        enterprise.Amend(Facts with { RiskColour = RiskColour.Red, SpecialHazards = [SpecialHazard.ConfinedSpace, SpecialHazard.CombustibleDust] }, By).Should().BeTrue();

        Changes(enterprise).Should().Equal(
            new EnterpriseChange(EnterpriseField.RiskColour, "Blue", "Red"),
            new EnterpriseChange(EnterpriseField.SpecialHazards, null, "CombustibleDust,ConfinedSpace"));
    }

    [Fact]
    public void Amending_never_quotes_personal_data_in_the_history()
    {
        var enterprise = Registered();

        enterprise.Amend(Facts with { Contact = "李晓东", Phone = "13900005678" }, By);

        Changes(enterprise).Should().Equal(new EnterpriseChange(EnterpriseField.Contact), new EnterpriseChange(EnterpriseField.Phone));
    }

    private static IReadOnlyList<EnterpriseChange> Changes(Enterprise enterprise) => enterprise.Events[^1].Should().BeOfType<EnterpriseAmended>().Which.Changes;

    [Fact]
    public void Amending_to_the_same_changes_nothing_whatever_the_order_of_its_domains()
    {
        var enterprise = Registered(Facts with { SafetyDomains = [SafetyDomain.Fire, SafetyDomain.WorkSafety] });

        enterprise.Amend(Facts with { SafetyDomains = [SafetyDomain.WorkSafety, SafetyDomain.Fire] }, By).Should().BeFalse();

        enterprise.Events.Should().HaveCount(1);
    }

    [Fact]
    public void A_file_is_struck_off_once_and_can_be_restored()
    {
        var enterprise = Registered();

        enterprise.Restore("误操作").Error!.Code.Should().Be("enterprise.active");
        enterprise.Deregister("迁出本区").IsError.Should().BeFalse();
        enterprise.Deregister("迁出本区").Error!.Code.Should().Be("enterprise.deregistered");
        enterprise.Restore("误操作").IsError.Should().BeFalse();
        enterprise.Status.Should().Be(EnterpriseStatus.Active);
    }

    private static Enterprise Registered(EnterpriseFacts? facts = null) =>
        Enterprise.Register(UnifiedSocialCreditCode.Parse("91440300664190863W").Value, facts ?? Facts);
}
