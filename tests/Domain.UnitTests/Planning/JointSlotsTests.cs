using CsCheck;
using Supervision.Domain.Planning;

namespace Supervision.Domain.UnitTests.Planning;

/// <summary>五(三)1: the month in which the bodies come together.</summary>
public sealed class JointSlotsTests
{
    private static readonly Guid Enterprise = Guid.CreateVersion7();

    private static readonly Gen<PlanPeriod> Periods = Gen.OneOf(Gen.Int[1, 12].Select(PlanPeriod.OfMonth), Gen.Int[1, 4].Select(PlanPeriod.OfQuarter));

    private static readonly Gen<List<PlannedVisit>> Visits = Gen.Select(Gen.Int[0, 4], Periods, (body, period) => (Body: "YJ ZJ XF HB SJ".Split(' ')[body], period)).List[0, 9]
        .Select(all => all.Select((each, index) => new PlannedVisit(Guid.CreateVersion7(), index + 1, each.Body, Enterprise, "440310005", each.period)).ToList());

    [Theory]
    [InlineData("XF:3 YJ:3", 1, 3, "")]
    [InlineData("XF:3 YJ:Q1", 1, 3, "")]
    [InlineData("XF:Q1 YJ:Q1", 1, 1, "")]
    [InlineData("XF:Q1 YJ:Q1", 2, 2, "")]
    [InlineData("XF:3 YJ:9 HB:Q3", 1, 9, "XF")]
    [InlineData("XF:3 YJ:9", 1, 3, "YJ")]
    [InlineData("XF:3 XF:9 YJ:9", 1, 9, "")]
    [InlineData("XF:2 YJ:Q2 HB:11", 3, 6, "HB")]
    public void It_is_the_month_that_the_fewest_bodies_have_to_move_to(string planned, int earliest, int month, string moved)
    {
        var choice = JointSlots.For(Read(planned), earliest)!;

        choice.Month.Should().Be(month);
        choice.Parts.Where(part => part.IsMovedTo(choice.Month)).Select(part => part.Body).Should().Equal(moved.Length == 0 ? [] : moved.Split(' '));
    }

    [Theory]
    [InlineData("XF:3", 1)]
    [InlineData("XF:3 XF:9", 1)]
    [InlineData("XF:1 YJ:9", 2)]
    public void Fewer_than_two_bodies_that_still_come_need_none(string planned, int earliest) => JointSlots.For(Read(planned), earliest).Should().BeNull();

    [Fact]
    public void A_month_that_people_have_settled_goes_before_the_rule_unless_it_is_over()
    {
        JointSlots.For(Read("XF:3 YJ:3"), 1, pinned: 7)!.Month.Should().Be(7);
        JointSlots.For(Read("XF:Q3 YJ:Q3"), 8, pinned: 7)!.Month.Should().Be(8);
    }

    [Fact]
    public void Each_body_that_still_comes_has_one_part_and_no_month_would_move_fewer() => Gen.Select(Visits, Gen.Int[1, 12]).Sample((visits, earliest) =>
    {
        var open = visits.Where(visit => visit.Period.Last >= earliest).ToList();
        var choice = JointSlots.For(visits, earliest);
        if (open.Select(visit => visit.Body).Distinct().Count() < 2) return choice is null;
        int Moved(int month) => open.GroupBy(visit => visit.Body).Count(body => !body.Any(visit => visit.Period.Holds(month)));
        return choice is not null && choice.Month >= earliest && choice.Month <= 12
            && choice.Parts.Select(part => part.Body).Order().SequenceEqual(open.Select(visit => visit.Body).Distinct().Order())
            && choice.Parts.All(part => open.Any(visit => visit.RowId == part.RowId && visit.Body == part.Body && visit.Period == part.Period))
            && choice.Parts.Count(part => part.IsMovedTo(choice.Month)) == Moved(choice.Month)
            && Enumerable.Range(earliest, 13 - earliest).All(month => Moved(month) >= Moved(choice.Month));
    });

    [Fact]
    public void The_order_of_the_rows_makes_no_difference() => Visits.Sample(visits =>
        JointSlots.For(visits, 1)?.Month == JointSlots.For(Enumerable.Reverse(visits), 1)?.Month);

    private static IEnumerable<PlannedVisit> Read(string planned) => planned.Split(' ').Select((each, index) => each.Split(':') is var parts && parts[1][0] == 'Q'
        ? new PlannedVisit(Guid.CreateVersion7(), index, parts[0], Enterprise, "440310005", PlanPeriod.OfQuarter(parts[1][1] - '0'))
        : new PlannedVisit(Guid.CreateVersion7(), index, parts[0], Enterprise, "440310005", PlanPeriod.OfMonth(int.Parse(parts[1], null))));
}
