namespace Supervision.Infrastructure.Persistence;

/// <summary>The last number taken of a series without gaps.</summary>
internal sealed class Counter
{
    public required string Series { get; init; }
    public int Value { get; init; }
}
