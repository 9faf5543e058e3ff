using Supervision.Application.Filings;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.UnitTests.Filings;

public sealed class FrequencyRulesTests
{
    private static readonly LineFacts Second = Lines.Good with { EarlierThisYear = [Lines.Registered] };

    [Fact, Clause("六(三)")]
    public void A_second_line_of_the_body_for_the_enterprise_in_the_year_is_refused()
    {
        var breach = Second.Refusal();

        (breach.Code, breach.Clause).Should().Be(("filing.frequency.exceeded", Clause.OnceAYear));
        breach.Title.Should().Be("本年度已备案（坪工贸备〔2026〕XF-3号，检查窗口 5月1日—5月31日），同一年原则上不再检查");
        breach.Remedies.Should().Equal(Remedy.ClaimExemption, Remedy.RemoveRow);
    }

    [Fact, Clause("六(三)")]
    public void It_is_said_when_the_enterprise_was_visited() =>
        (Lines.Good with { EarlierThisYear = [Lines.Registered with { Status = FilingLineStatus.Executed, VisitedOn = new(2026, 5, 14) }] })
            .Refusal().Title.Should().Contain("5月14日已检查");

    [Theory, Clause("六(三)")]
    [InlineData(ExemptionKind.Complaint)]
    [InlineData(ExemptionKind.SuperiorAssignment)]
    [InlineData(ExemptionKind.CaseTransfer)]
    [InlineData(ExemptionKind.SpecialCampaign)]
    [InlineData(ExemptionKind.Other)]
    public void An_exemption_with_its_document_opens_the_year_again(ExemptionKind kind)
    {
        var exempt = Second with { Exemption = Lines.Complaint with { Kind = kind }, AttachmentKnown = true };

        exempt.Refusals().Should().BeEmpty();
        Lines.Judged(exempt).NeedsApproval.Should().Be(kind == ExemptionKind.Other);
    }

    [Fact, Clause("六(三)")]
    public void An_exemption_needs_its_document_number_and_is_warned_of_without_its_document()
    {
        (Second with { Exemption = new(ExemptionKind.Complaint, " ", null) }).Refusals().Should().Equal("filing.exemption.unproven");
        (Second with { Exemption = Lines.Complaint, AttachmentKnown = false }).Refusals().Should().Equal("filing.exemption.attachment-unknown");
        (Lines.Good with { Exemption = new(ExemptionKind.Complaint, "12345-1", null) }).Notices().Should().Equal("filing.exemption.no-attachment");
    }

    [Fact, Clause("六(三)")]
    public void The_same_enterprise_twice_in_one_list_is_refused_in_its_second_row()
    {
        var breach = (Lines.Good with { Row = 7, RowsOfSameEnterprise = [3] }).Refusal();

        (breach.Code, breach.Title).Should().Be(("filing.frequency.exceeded", "与本名单第 3 行是同一家企业，同一年原则上不再检查"));
    }

    [Fact, Clause("六(六)")]
    public void How_often_a_year_is_a_parameter_and_the_free_turn_is_taken()
    {
        var twice = Second with { Parameters = new() { VisitsPerYear = 2 } };

        twice.Refusals().Should().BeEmpty();
        Lines.Judged(twice).Lines[0].Turn.Should().Be(2);
        Lines.Judged(twice with { EarlierThisYear = [Lines.Registered with { Turn = 2 }] }).Lines[0].Turn.Should().Be(1);
        (twice with { EarlierThisYear = [Lines.Registered, Lines.Registered with { Turn = 2 }] }).Refusals().Should().Equal("filing.frequency.exceeded");
    }

    [Fact, Clause("国办发〔2024〕54号")]
    public void The_national_cap_warns_and_refuses_only_where_the_parameter_says_so()
    {
        var exempt = Second with { Exemption = Lines.Complaint, AttachmentKnown = true };

        exempt.Notices().Should().Equal("filing.cap.exceeded");
        (exempt with { Parameters = new() { NationalCapRefuses = true } }).Refusals().Should().Equal("filing.cap.exceeded");
        (exempt with { Parameters = new() { NationalCapRefuses = true } }).Notices().Should().BeEmpty();
    }

    [Fact, Clause("国办发〔2024〕54号")]
    public void Specials_that_are_ordered_from_above_do_not_count_for_the_national_cap()
    {
        var ordered = Lines.Complaint with { Kind = ExemptionKind.SuperiorAssignment };

        (Second with { Nature = InspectionNature.Special, Exemption = ordered, AttachmentKnown = true }).Notices().Should().BeEmpty();
        (Lines.Good with
        {
            EarlierThisYear = [Lines.Registered with { Nature = InspectionNature.Special, Exemption = ExemptionKind.SpecialCampaign }],
            Exemption = Lines.Complaint,
            AttachmentKnown = true,
        }).Notices().Should().BeEmpty();
    }

    [Fact, Clause("国办发〔2024〕54号")]
    public void Many_visits_of_all_bodies_to_one_enterprise_are_warned_of()
    {
        (Lines.Good with { VisitsOfAnyBody = 1 }).Notices().Should().BeEmpty();
        (Lines.Good with { VisitsOfAnyBody = 2 }).Notices().Should().Equal("filing.visits.repeated");
    }
}
