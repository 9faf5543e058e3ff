using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Domain.UnitTests.Inspections;

public sealed class VerificationCodeTests
{
    [Theory]
    [InlineData("PS26-R5GS-SSA0")]
    [InlineData("ps26r5gsssa0")]
    [InlineData(" PS26 R5GS SSA0 ")]
    [InlineData("PS26—R5GS—SSAO")]
    [InlineData("ＰＳ２６－Ｒ５ＧＳ－ＳＳＡ０")]
    public void A_code_is_the_same_however_it_was_typed(string typed) => VerificationCode.Read(typed).Should().Be("PS26-R5GS-SSA0");

    [Fact]
    public void What_was_issued_is_read_as_it_is()
    {
        var code = VerificationCode.New(new YearMonth(2026, 12));

        VerificationCode.Read(code).Should().Be(code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("消防")]
    [InlineData("PS26")]
    public void What_is_no_code_stays_none(string typed) => VerificationCode.Read(typed).Should().NotContain("-");
}
