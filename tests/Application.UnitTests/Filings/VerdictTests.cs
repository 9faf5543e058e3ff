using Supervision.Application.Filings;
using Supervision.Domain.Filings;

namespace Supervision.Application.UnitTests.Filings;

public sealed class VerdictTests
{
    private static readonly LineFacts Good = Lines.Good;
    private static readonly LineFacts Bad = Lines.Good with { LineId = Guid.CreateVersion7(), Row = 3, EarlierThisYear = [Lines.Registered] };

    [Fact, Clause("五(三)2")]
    public void One_bad_row_refuses_the_list_unless_its_good_rows_may_go_alone()
    {
        var verdict = Lines.Judged(Good, Bad);

        verdict.Refuses(allowPartial: false).Should().BeTrue();
        verdict.Refuses(allowPartial: true).Should().BeFalse();
        verdict.RefusedLines.Should().ContainSingle().Which.Value.Should().StartWith("本年度已备案");
        verdict.AllBreaches.Should().ContainSingle().Which.Row.Should().Be(3);
    }

    [Fact, Clause("五(三)2")]
    public void Where_no_row_holds_nothing_is_registered() => Lines.Judged(Bad).Refuses(allowPartial: true).Should().BeTrue();

    [Fact, Clause("五(三)2")]
    public void What_is_wrong_with_the_list_itself_refuses_all_of_it() =>
        FilingRules.Judge(new(new(FilingKind.Special, null, null, null), [Lines.Special])).Refuses(allowPartial: true).Should().BeTrue();

    [Fact, Clause("五(三)2")]
    public void A_late_list_waits_for_the_lead_and_late_is_only_what_stands()
    {
        var late = Good with { Today = new(2026, 12, 8), LateExplained = true };

        Lines.Judged(late).Should().Match<FilingVerdict>(verdict => verdict.Late && verdict.NeedsApproval);
        Lines.Judged(Good, Bad with { Today = new(2026, 12, 8), LateExplained = true }).NeedsApproval.Should().BeFalse();
    }

    [Fact, Clause("六(三)")]
    public void Approval_judges_the_year_again_and_not_the_deadline()
    {
        FilingFacts Facts(LineFacts line) => new(new(line.Kind, line.Month, null, null), [line]);

        FilingRules.JudgeAgain(Facts(Good with { Today = new(2026, 12, 20) })).Refuses(true).Should().BeFalse();
        FilingRules.JudgeAgain(Facts(Bad)).Refused.Should().ContainSingle();
        FilingRules.JudgeAgain(Facts(Good with { Today = new(2027, 1, 4) })).Refused.Should().ContainSingle("its window is over");
    }
}
