using Supervision.Domain.Enterprises;

namespace Supervision.Domain.UnitTests.Enterprises;

public sealed class PhoneNumbersTests
{
    [Theory]
    [InlineData("13800001234", "13800001234")]
    [InlineData("138 0000 1234", "13800001234")]
    [InlineData("１３８００００１２３４", "13800001234")]
    [InlineData("0755—88888888", "0755-88888888")]
    [InlineData("（0755）88888888", "(0755)88888888")]
    [InlineData("0755-88888888转801", "0755-88888888转801")]
    [InlineData("0755-88888888 分机：801", "0755-88888888转801")]
    [InlineData("0755-88888888 ext. 801", "0755-88888888转801")]
    [InlineData("0755-88888888/13800001234", "0755-88888888、13800001234")]
    [InlineData("0755-88888888 13800001234", "0755-88888888、13800001234")]
    [InlineData("0755-88888888\n13800001234", "0755-88888888、13800001234")]
    [InlineData("+86 13800001234；13900001234", "+8613800001234、13900001234")]
    public void Numbers_are_read_however_they_are_written(string typed, string kept)
    {
        PhoneNumbers.Read(typed).Should().Be(kept);
        PhoneNumbers.AreValid(kept).Should().BeTrue();
        PhoneNumbers.Read(kept).Should().Be(kept);
    }

    [Theory]
    [InlineData("无")]
    [InlineData("—")]
    [InlineData(" ")]
    [InlineData(null)]
    public void Nothing_said_is_no_number(string? typed) => PhoneNumbers.Read(typed).Should().BeNull();

    [Theory]
    [InlineData("电话见附件")]
    [InlineData("138****1234")]
    [InlineData("1234")]
    [InlineData("13800001234、13800001235、13800001236、13800001237")]
    public void What_is_no_number_is_not_valid(string typed) => PhoneNumbers.AreValid(PhoneNumbers.Read(typed)!).Should().BeFalse();
}
