using Supervision.Application.Planning;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Planning;

namespace Supervision.Application.UnitTests.Planning;

/// <summary>五(三)1: carried out / planned.</summary>
public sealed class PlanProgressTests
{
    private static readonly Guid One = Guid.CreateVersion7();
    private static readonly Guid Other = Guid.CreateVersion7();

    [Fact, Clause("五(三)1")]
    public void What_is_carried_out_goes_to_the_row_of_its_enterprise_and_what_is_over_and_undone_is_late()
    {
        var counted = PlanProgress.Of([At(One, 3), At(Other, 9)], [Done(One)], month: 10);

        counted.Select(one => (one.Period.Last, one.Done, one.Late)).Should().Equal((3, true, false), (9, false, true));
    }

    [Fact]
    public void The_running_month_is_not_late() => PlanProgress.Of([At(One, 10)], [], month: 10).Single().Late.Should().BeFalse();

    [Fact]
    public void What_no_row_names_goes_to_the_sector_and_street_and_counts_once()
    {
        var drawn = new CountedRow("XF", null, Sector.Machinery, "440310005", 3, PlanPeriod.OfQuarter(2));

        PlanProgress.Of([At(One, 3), drawn], [Done(One), Done(Other), Done(Guid.CreateVersion7(), "440310001")], month: 1).Count(one => one.Done).Should().Be(2);
    }

    [Fact]
    public void Another_bodys_visit_counts_for_nobodys_plan() => PlanProgress.Of([At(One, 3)], [Done(One) with { Body = "YJ" }], month: 1).Single().Done.Should().BeFalse();

    private static CountedRow At(Guid enterprise, int month) => new("XF", enterprise, null, "440310005", 1, PlanPeriod.OfMonth(month));

    private static CarriedOut Done(Guid enterprise, string street = "440310005") => new("XF", enterprise, Sector.Machinery, street);
}
