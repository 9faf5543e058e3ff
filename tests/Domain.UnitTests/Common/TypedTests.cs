using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;

namespace Supervision.Domain.UnitTests.Common;

/// <summary>What people type and paste, put right in one place for everything that is compared.</summary>
public sealed class TypedTests
{
    /// <summary>As typed → as a line of text → as a number.</summary>
    public static TheoryData<string, string, string> Table => new()
    {
        { " 4403100119031", "4403100119031", "4403100119031" },
        { "4403 1001 19031\t", "4403 1001 19031", "4403100119031" },
        { "\u30004403100119031\u00A0", "4403100119031", "4403100119031" },
        { "４４０３１００１１９０３１", "4403100119031", "4403100119031" },
        { "\u200B4403100119031\uFEFF", "4403100119031", "4403100119031" },
        { "\u202D4403100119031\u202C", "4403100119031", "4403100119031" },
        { "44031\u00AD00\u2060119\u200D031", "4403100119031", "4403100119031" },
        { "𝟒𝟒𝟎𝟑①⁰⁰₁", "44031001", "44031001" },
        { "yj－２０２６—０１", "yj－2026—01", "YJ-2026-01" },
        { "yj\u2011\u2212\u20131", "yj\u2011\u2212\u20131", "YJ---1" },
        { "ＡＢＣ科技（深圳）", "ABC科技（深圳）", "ABC科技(深圳)" },
        { "深圳市\u2F2F\u2F1A有限公司", "深圳市工厂有限公司", "深圳市工厂有限公司" },
        { "甲\r\n乙工贸", "甲乙工贸", "甲乙工贸" },
        { "甲\r\nB工贸", "甲B工贸", "甲B工贸" },
        { "𠮷田\u202E工贸", "𠮷田工贸", "𠮷田工贸" },
        { "\u0001\u200B \u3000", "", "" },
    };

    [Theory, MemberData(nameof(Table))]
    public void Text_is_put_right(string typed, string line, string number)
    {
        Typed.Line(typed).Should().Be(line);
        Typed.Number(typed).Should().Be(number);
        Typed.Line(line).Should().Be(line);
        Typed.Number(number).Should().Be(number);
    }

    [Theory]
    [InlineData("东茂翔纸制品（深圳）有限公司", "东茂翔纸制品(深圳)有限公司")]
    [InlineData("东茂翔纸制品【深圳】 有限公司", "东茂翔纸制品（深圳）有限公司")]
    [InlineData("Abc科技", "ＡＢＣ科技\u200B")]
    [InlineData("阿里木·买买提", "阿里木•买买提")]
    public void The_same_name_in_another_writing_is_the_same(string one, string other) => Typed.Key(one).Should().Be(Typed.Key(other));

    [Theory]
    [InlineData("甲\u0000", "U+0000")]
    [InlineData("甲\u0001", "U+0001")]
    [InlineData("\u000B甲", "U+000B")]
    [InlineData("甲\uFFFE", "U+FFFE")]
    [InlineData("甲\uFDD0", "U+FDD0")]
    [InlineData("甲\t乙\r\n丙\u200B𠮷", null)]
    public void What_no_store_can_hold_is_named(string text, string? sign) => Typed.Unholdable(text).Should().Be(sign);

    [Theory]
    [InlineData("无", true)]
    [InlineData(" 暂无 ", true)]
    [InlineData("——", true)]
    [InlineData("/", true)]
    [InlineData("n/a", true)]
    [InlineData("无锡", false)]
    [InlineData("0", false)]
    public void A_cell_may_say_that_there_is_nothing(string typed, bool nothing) => Typed.SaysNothing(typed).Should().Be(nothing);

    [Fact]
    public void Half_a_character_is_none() => Typed.Unholdable("甲" + '\uD842').Should().Be("U+D842");

    [Theory]
    [InlineData(" 4403100119031")]
    [InlineData("４４０３１００１１９０３１")]
    [InlineData("4403100119031\u200B")]
    public void One_certificate_is_one_officer(string certificate) =>
        new OfficerRef("何俊峰", certificate).Should().Be(new OfficerRef(" 何俊峰\u200B", "4403100119031"));

    [Theory]
    [InlineData("\u200B91440300ME2000187R")]
    [InlineData("91440300ME2000187R\uFEFF")]
    [InlineData("\u202D91440300ME2000187R\u202C")]
    [InlineData("91440300 ME2000187R")]
    [InlineData("91440300M-E2000187R")]
    [InlineData("'91440300ME2000187R")]
    [InlineData("91440300me2000187r")]
    [InlineData("９１４４０３００ＭＥ２０００１８７Ｒ")]
    [InlineData("统一社会信用代码：91440300ME2000187R")]
    public void A_credit_code_is_read_however_it_was_pasted(string text) => UnifiedSocialCreditCode.Parse(text).Value.Value.Should().Be("91440300ME2000187R");

    [Theory]
    [InlineData("市𠮷", 2, "市")]
    [InlineData("市𠮷", 3, "市𠮷")]
    [InlineData("e\u0301e\u0301", 3, "e\u0301")]
    public void Text_is_cut_between_characters(string text, int most, string cut) => TextElements.Cut(text, most).Should().Be(cut);
}
