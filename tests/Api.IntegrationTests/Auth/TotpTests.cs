using Supervision.Infrastructure.Identity;

namespace Supervision.Api.IntegrationTests.Auth;

/// <summary>Held against the vectors of RFC 6238, appendix B; its secret is 12345678901234567890 in base 32.</summary>
public sealed class TotpTests
{
    private const string Secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void A_code_is_that_of_the_RFC(long seconds, string code) => Totp.CodeAt(Secret, DateTimeOffset.FromUnixTimeSeconds(seconds)).Should().Be(code);

    [Fact]
    public void A_code_counts_for_its_step_and_the_ones_beside_it_and_only_after_the_last_that_was_used()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1111111111);
        var code = Totp.CodeAt(Secret, now);

        Totp.StepOf(Secret, code, now, null).Should().Be(37037037);
        Totp.StepOf(Secret, code, now.AddSeconds(30), null).Should().Be(37037037);
        Totp.StepOf(Secret, code, now.AddSeconds(61), null).Should().BeNull();
        Totp.StepOf(Secret, code, now, 37037037).Should().BeNull();
        Totp.StepOf(Secret, "", now, null).Should().BeNull();
    }
}
