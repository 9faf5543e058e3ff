using System.Collections.Concurrent;
using System.Reflection;

namespace Supervision.Domain.Common;

/// <summary>The Chinese word for a member of an enumeration, as officers say it.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class LabelAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}

public static class Labels
{
    private static readonly ConcurrentDictionary<Enum, string> Known = new();

    /// <summary>The member's <see cref="LabelAttribute"/>; a member without one is a bug that a test finds.</summary>
    public static string Of(Enum member) => Known.GetOrAdd(member, static m =>
        m.GetType().GetField(m.ToString())?.GetCustomAttribute<LabelAttribute>()?.Text ?? m.ToString());
}
