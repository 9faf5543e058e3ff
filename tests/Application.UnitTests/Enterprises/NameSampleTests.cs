using Supervision.Application.Enterprises;

namespace Supervision.Application.UnitTests.Enterprises;

/// <summary>By which way a search is answered, of a register of 2,500,000 of which 10,000 names are known; docs/decisions/search-by-grams.md.</summary>
public sealed class NameSampleTests
{
    private const string Street = "440310005";

    // Every tenth is of the street; one name in 500 says 晖腾, one in 200 精工.
    private static readonly NameSample Sample = new(2_500_000,
        [.. Enumerable.Range(0, 10_000).Select(i => new SampledName($"深圳市{(i % 500 == 0 ? "晖腾" : i % 200 == 7 ? "精工" : "创源")}有限公司", $"91440300{i:D10}", i % 10 == 0 ? Street : "440310001"))]);

    [Theory]
    [InlineData(null, "PastTotals")]
    [InlineData("公司", "PastTotals")]
    [InlineData("有限公司 深圳", "PastTotals")]
    [InlineData("914403", "PastTotals")]
    [InlineData("精工", "InOrder")]
    [InlineData("晖腾", "InOrder")]
    [InlineData("晖腾 精工", "Few")]
    [InlineData("不存在", "Few")]
    [InlineData("9144030000000000", "PastTotals")]
    [InlineData("91440300000000001", "Few")]
    public void In_the_city(string? q, string way) => $"{Sample.WayTo(q, null)}".Should().Be(way);

    [Theory]
    [InlineData("公司", "PastTotals")]
    [InlineData("晖腾", "InOrder")]
    [InlineData("精工", "Few")]
    public void In_a_street(string q, string way) => $"{Sample.WayTo(q, Street)}".Should().Be(way);

    [Fact]
    public void Where_little_is_to_be_read_or_nothing_is_known_it_does_not_matter()
    {
        (Sample with { Register = 19_000 }).WayTo("公司", null).Should().Be(SearchWay.Usual);
        new NameSample(2_500_000, []).WayTo("公司", null).Should().Be(SearchWay.Usual);
        Sample.WayTo("公司", "440310002").Should().Be(SearchWay.Usual);
    }
}
