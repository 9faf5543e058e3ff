using Supervision.Domain.Common;

namespace Supervision.Application.Common;

/// <summary>Personal data for those who do not need it: enough to recognise it by, too little to use it.</summary>
public static class Masking
{
    /// <summary>欧阳振华 → 欧**华, 王伟 → 王*.</summary>
    public static string? Name(string? name) => TextElements.Of(name ?? "") switch
    {
        { Count: 0 } => name,
        { Count: <= 2 } seen => $"{seen[0]}*",
        var seen => $"{seen[0]}{new string('*', seen.Count - 2)}{seen[^1]}",
    };

    /// <summary>执法证号 4403100119033 → ***9033; nothing stays of one that is no longer than that.</summary>
    public static string? Certificate(string? number) => number switch
    {
        null => null,
        { Length: > 4 } => $"***{number[^4..]}",
        _ => "***",
    };

    /// <summary>13800001234 → 138****1234; of a short number only the last two digits stay.</summary>
    public static string? Phone(string? phone) => phone switch
    {
        null => null,
        { Length: >= 11 } => $"{phone[..3]}{new string('*', phone.Length - 7)}{phone[^4..]}",
        _ => new string('*', Math.Max(0, phone.Length - 2)) + phone[Math.Max(0, phone.Length - 2)..],
    };
}
