using Supervision.Application.Search;

namespace Supervision.Application.UnitTests.Search;

/// <summary>What people type of a number, in 2026, somebody of 消防 among them.</summary>
public sealed class TypedNumberTests
{
    [Theory]
    [InlineData("坪综查〔2026〕147号", "坪综查〔2026〕147号")]
    [InlineData("坪综查〔2026〕14", "坪综查〔2026〕14")]
    [InlineData("坪综查", "坪综查")]
    [InlineData("坪综", "坪综")]
    [InlineData(" 坪综查 [２０２６] １４７ ", "坪综查〔2026〕147")]
    [InlineData("坪综查（2026）147号", "坪综查〔2026〕147号")]
    [InlineData("147", "坪综查〔2026〕147")]
    [InlineData("第147号", "坪综查〔2026〕147")]
    [InlineData("１４７号", "坪综查〔2026〕147")]
    [InlineData("2025-147", "坪综查〔2025〕147")]
    [InlineData("〔2025〕147号", "坪综查〔2025〕147")]
    [InlineData("2025年第147号", "坪综查〔2025〕147")]
    [InlineData("坪", null)]
    [InlineData("坪隐〔2026〕1号", null)]
    [InlineData("坪山", null)]
    [InlineData("广泰源", null)]
    [InlineData("XF-12", null)]
    [InlineData("1234567", null)]
    [InlineData("", null)]
    public void A_visit_is_meant_by_the_beginning_of_its_number(string text, string? begins) => Of(text).OfInspection.Should().Be(begins);

    [Theory]
    [InlineData("坪隐〔2026〕1号", "坪隐〔2026〕1号")]
    [InlineData("128", "坪隐〔2026〕128")]
    [InlineData("坪综查〔2026〕147号", null)]
    public void So_is_a_hazard(string text, string? begins) => Of(text).OfHazard.Should().Be(begins);

    [Theory]
    [InlineData("坪工贸备〔2026〕yj－12号", "坪工贸备〔2026〕YJ-12号")]
    [InlineData("yj-12", "坪工贸备〔2026〕YJ-12")]
    [InlineData("2025-YJ—12", "坪工贸备〔2025〕YJ-12")]
    [InlineData("12", "坪工贸备〔2026〕XF-12")]
    [InlineData("坪隐〔2026〕1号", null)]
    public void So_is_a_list_of_ones_own_body_where_none_is_typed(string text, string? begins) => Of(text).OfFiling("XF").Should().Be(begins);

    [Fact]
    public void Who_is_of_no_body_has_no_list_of_their_own()
    {
        Of("12").OfFiling(null).Should().BeNull();
        Of("YJ-12").OfFiling(null).Should().Be("坪工贸备〔2026〕YJ-12");
    }

    [Theory]
    [InlineData("广泰源", true)]
    [InlineData("坪", true)]
    [InlineData("91440300", true)]
    [InlineData("147", true)]
    [InlineData("XF-12", true)]
    [InlineData("(坪山)", true)]
    [InlineData("坪综查〔2026〕", false)]
    [InlineData("坪隐", false)]
    [InlineData("2026-147", false)]
    [InlineData("\u200B", false)]
    public void What_can_be_nothing_but_a_number_is_no_name(string text, bool may) => Of(text).MayBeName.Should().Be(may);

    private static TypedNumber Of(string text) => TypedNumber.Of(text, 2026);
}
