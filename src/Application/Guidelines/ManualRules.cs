using Supervision.Domain.Common;

namespace Supervision.Application.Guidelines;

/// <summary>Whether a manual may be compiled, 五(二): from nothing never, without a body only where the lead says that it goes without.</summary>
internal static class ManualRules
{
    /// <param name="missing">What the bodies are called that have no accepted guideline.</param>
    /// <param name="accepted">How many bodies have one.</param>
    public static Error? Refusal(IReadOnlyList<string> missing, int accepted, bool allowMissing) =>
        accepted == 0 ? ManualErrors.NothingAccepted : missing.Count > 0 && !allowMissing ? ManualErrors.Missing(missing) : null;
}
