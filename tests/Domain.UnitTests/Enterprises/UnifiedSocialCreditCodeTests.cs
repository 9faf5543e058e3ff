using CsCheck;
using Supervision.Domain.Enterprises;

namespace Supervision.Domain.UnitTests.Enterprises;

public class UnifiedSocialCreditCodeTests
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly Gen<string> AnyCode =
        from head in Gen.Char["159Y"].Select(Gen.Char["1239"], (authority, kind) => $"{authority}{kind}")
        from area in Gen.Char["0123456789"].Array[6]
        from organisation in Gen.Char[Alphabet].Array[8]
        select Completed(head + new string(area) + new string(organisation));

    public static TheoryData<string> Valid => [.. Rows("valid.csv").Select(row => row[0])];

    public static TheoryData<string, string> Invalid => new(Rows("invalid.csv").Select(row => (row[0], row[1])));

    [Theory, MemberData(nameof(Valid))]
    public void A_code_of_the_register_is_accepted_without_a_warning(string text)
    {
        var code = UnifiedSocialCreditCode.Parse(text);

        code.Error.Should().BeNull();
        code.Value.Value.Should().Be(text);
        code.Value.Warning.Should().BeNull();
    }

    [Theory, MemberData(nameof(Invalid))]
    public void A_code_with_a_slip_in_it_is_refused_for_its_check_character(string text, string expected)
    {
        expected.Should().Be("E_CHECK18");
        UnifiedSocialCreditCode.Parse(text).Error!.Code.Should().Be("enterprise.uscc.check18");
    }

    [Theory]
    [InlineData(" 91440300ma5f7b0x8k ", "91440300MA5F7B0X8K")]
    [InlineData("\u300091440300MA5F7B0X8K\t", "91440300MA5F7B0X8K")]
    [InlineData("91440300１922038216", "914403001922038216")]
    public void Blanks_around_it_and_small_letters_are_put_right(string text, string expected) =>
        UnifiedSocialCreditCode.Parse(text).Value.Value.Should().Be(expected);

    [Theory]
    [InlineData(null, "length")]
    [InlineData("", "length")]
    [InlineData("9144030019220382", "length")]
    [InlineData("9144030019220382160", "length")]
    [InlineData("91440300192203821O", "charset")]
    [InlineData("9144030019220382-6", "charset")]
    [InlineData("91A403001922038216", "charset")]
    [InlineData("9144O3001922038216", "charset")]
    [InlineData("440301199001011234", "person")]
    [InlineData("440101199003070018", "person")]
    [InlineData("440301199001011230", "kind")]
    public void What_cannot_be_a_code_is_refused_for_its_length_or_characters(string? text, string reason)
    {
        var error = UnifiedSocialCreditCode.Parse(text).Error!;

        error.Code.Should().Be($"enterprise.uscc.{reason}");
        error.Fields.Should().ContainKey("uscc");
    }

    [Fact]
    public void Character_17_only_warns()
    {
        const string head = "9144030019220382";
        var wrong = head + (UnifiedSocialCreditCode.Check17(head) == '1' ? '2' : '1');

        var code = UnifiedSocialCreditCode.Parse(wrong + UnifiedSocialCreditCode.Check18(wrong));

        code.Error.Should().BeNull();
        code.Value.Warning!.Code.Should().Be("enterprise.uscc.check17");
    }

    [Fact]
    public void Any_code_that_carries_its_check_characters_is_accepted() =>
        AnyCode.Sample(text => UnifiedSocialCreditCode.Parse(text) is { IsError: false, Value.Warning: null });

    [Fact]
    public void Any_single_wrong_character_is_found() =>
        AnyCode.Select(Gen.Int[0, 17], Gen.Char[Alphabet]).Where(slip => slip.Item1[slip.Item2] != slip.Item3).Sample(slip =>
        {
            var (text, place, wrong) = slip;
            return UnifiedSocialCreditCode.Parse(text[..place] + wrong + text[(place + 1)..]).IsError;
        });

    [Fact]
    public void Any_two_neighbours_that_changed_places_are_found() =>
        AnyCode.Select(Gen.Int[0, 15]).Where(slip => slip.Item1[slip.Item2] != slip.Item1[slip.Item2 + 1]).Sample(slip =>
        {
            var (text, place) = slip;
            return UnifiedSocialCreditCode.Parse($"{text[..place]}{text[place + 1]}{text[place]}{text[(place + 2)..]}").IsError;
        });

    private static string Completed(string sixteen)
    {
        var seventeen = sixteen + UnifiedSocialCreditCode.Check17(sixteen);
        return seventeen + UnifiedSocialCreditCode.Check18(seventeen);
    }

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Enterprises", "Vectors", file)).Skip(1).Select(line => line.Split(','));
}
