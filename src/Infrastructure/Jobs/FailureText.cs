using System.Data.Common;
using System.Text.RegularExpressions;
using Supervision.Domain.Common;

namespace Supervision.Infrastructure.Jobs;

/// <summary>A failure as administrators read it: enough to look further, no secrets; the rest is in the log.</summary>
internal static partial class FailureText
{
    public const int Longest = 500;

    public static string Of(Exception failure)
    {
        var cause = failure.GetBaseException();
        var text = cause is DbException { SqlState: { } state } ? $"{cause.GetType().Name} {state}: {cause.Message}" : $"{cause.GetType().Name}: {cause.Message}";
        text = Secret().Replace(text, "$1=***");
        return TextElements.Cut(text, Longest);
    }

    [GeneratedRegex("""(password|pwd|token|secret|api[_-]?key)["']?\s*[=:]\s*["']?[^\s;,"']+""", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();
}
