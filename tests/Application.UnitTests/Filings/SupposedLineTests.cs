using Supervision.Application.Filings;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;

namespace Supervision.Application.UnitTests.Filings;

/// <summary>A line that nobody has written yet is judged by the rules of those that are.</summary>
public sealed class SupposedLineTests
{
    private static readonly LineFacts Supposed = Lines.Good with { Officers = [] };
    private static readonly LineFacts Second = Supposed with { EarlierThisYear = [Lines.Registered] };
    private static readonly LineFacts NextYear = Supposed with { Window = new(new(2027, 1, 1), new(2027, 12, 31)) };

    [Fact, Clause("六(三)")]
    public void It_is_refused_as_a_written_one_and_told_nothing_of_what_is_yet_to_be_written()
    {
        FilingRules.Foresee(Supposed).Should().Match<LineVerdict>(verdict => verdict.Stands && verdict.Warnings.Count == 0);
        FilingRules.Foresee(Second).Breaches.Should().BeEquivalentTo(FilingRules.Line.Check(Second));
        FilingRules.Foresee(Supposed with { VisitsOfAnyBody = 2 }).Warnings.Select(warning => warning.Code).Should().Equal("filing.visits.repeated");
    }

    [Fact, Clause("六(三)")]
    public void Every_ground_of_the_Plan_opens_the_year_again_with_its_documents_and_the_lead_decides_of_others()
    {
        var open = SupposedLine.OpenExemptions(Second).ToList();

        open.Select(exemption => exemption.Kind).Should().Equal(Enum.GetValues<ExemptionKind>());
        open.Should().AllSatisfy(exemption => exemption.Needs.Should().Equal(FrequencyRules.ExemptionProven.Meaning, FrequencyRules.ExemptionAttached.Meaning));
        open.Where(exemption => exemption.NeedsApproval).Select(exemption => exemption.Kind).Should().Equal(ExemptionKind.Other);
    }

    [Fact, Clause("六(三)", "国办发〔2024〕54号")]
    public void No_ground_opens_what_is_refused_for_another_reason()
    {
        SupposedLine.OpenExemptions(Second with { Today = new(2027, 1, 5) }).Should().BeEmpty("the window is over");
        SupposedLine.OpenExemptions(Second with { Parameters = new() { NationalCapRefuses = true } }).Should().BeEmpty("the cap counts exempted visits too");
    }

    [Fact, Clause("六(三)")]
    public void It_may_be_inspected_again_in_the_first_year_that_is_free()
    {
        var after = NextYear with { Window = new(new(2028, 1, 1), new(2028, 12, 31)) };

        SupposedLine.AgainFrom(Supposed, [NextYear, after]).Should().BeNull("it may be now");
        SupposedLine.AgainFrom(Second, [NextYear, after]).Should().Be(new DateOnly(2027, 1, 1));
        SupposedLine.AgainFrom(Second, [NextYear with { EarlierThisYear = [Lines.Registered] }, after]).Should().Be(new DateOnly(2028, 1, 1));
    }

    [Fact, Clause("五(一)")]
    public void It_names_what_its_body_has_published_and_is_refused_where_that_is_nothing()
    {
        var housing = Supposed with { Body = Bodies.Housing, SafetyDomains = SafetyDomains.Of(Bodies.Housing), PublishedDomains = new HashSet<SafetyDomain> { SafetyDomain.Gas } };

        housing.WhatIsPublished().SafetyDomains.Should().Equal(SafetyDomain.Gas);
        FilingRules.Foresee(housing.WhatIsPublished()).Stands.Should().BeTrue();
        FilingRules.Foresee((housing with { PublishedDomains = new HashSet<SafetyDomain>() }).WhatIsPublished()).Breaches.Select(breach => breach.Code).Should().Equal("filing.item.unpublished");
    }
}
