using Supervision.Domain.Enterprises;

namespace Supervision.Testing;

/// <summary>Unified social credit codes that pass their check, each one new within a test run.</summary>
public static class Codes
{
    private static int _serial;

    public static string Uscc()
    {
        var sixteen = $"91440300MB{Interlocked.Increment(ref _serial):000000}";
        var seventeen = sixteen + UnifiedSocialCreditCode.Check17(sixteen);
        return seventeen + UnifiedSocialCreditCode.Check18(seventeen);
    }
}
