using Supervision.Domain.Common;

namespace Supervision.Application.IntegrationTests;

internal static class Refusals
{
    /// <summary>The request was refused by exactly these rules, the first of which names the refusal.</summary>
    public static void IsRefused<T>(this Result<T> result, params string[] codes)
    {
        result.Error.Should().NotBeNull("it should have been refused with {0}", codes[0]);
        result.Error!.Code.Should().Be(codes[0]);
        if (codes.Length > 1) result.Error.Breaches!.Select(breach => breach.Code).Should().Equal(codes);
    }

    public static T Done<T>(this Result<T> result)
    {
        result.Error.Should().BeNull();
        return result.Value;
    }
}
