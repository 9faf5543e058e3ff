using Supervision.Domain.Planning;

namespace Supervision.Domain.UnitTests.Planning;

/// <summary>五(三)2, 顺带查: what accepted plans still owe an enterprise.</summary>
public sealed class OwedVisitsTests
{
    private static readonly Guid Enterprise = Guid.CreateVersion7();

    [Theory]
    [InlineData("XF:5", 0, 1, "5月")]
    [InlineData("XF:5", 1, 0, "")]
    [InlineData("XF:5 XF:9", 1, 1, "9月")]
    [InlineData("XF:9 XF:5", 0, 2, "5月")]
    [InlineData("XF:Q2 XF:5", 0, 2, "5月")]
    [InlineData("XF:5 XF:5 XF:Q4", 2, 1, "第4季度")]
    [InlineData("XF:5", 3, 0, "")]
    public void What_is_on_record_goes_to_the_earliest_rows_first(string planned, int filed, int owed, string first)
    {
        var left = OwedVisits.Of(Read(planned), (_, _) => filed).SingleOrDefault();

        (left?.Count ?? 0, left?.Period.ToString() ?? "").Should().Be((owed, first));
    }

    [Fact]
    public void Each_body_owes_by_itself() =>
        OwedVisits.Of(Read("XF:5 HB:5 YJ:7"), (_, body) => body == "HB" ? 1 : 0).Select(owed => owed.Body).Should().BeEquivalentTo("XF", "YJ");

    private static IEnumerable<PlannedVisits> Read(string planned) => planned.Split(' ').Select(row => row.Split(':') is [var body, var when]
        ? new PlannedVisits(Enterprise, body, 1, when[0] == 'Q' ? PlanPeriod.OfQuarter(when[1] - '0') : PlanPeriod.OfMonth(int.Parse(when))) : throw new FormatException(row));
}
