using Microsoft.EntityFrameworkCore;

namespace Supervision.Application.Reporting.Today;

/// <summary>
/// One reason for which something waits for somebody. A source counts what there is and reads no more of it than the workbench can show, in SQL: the work behind a short answer stays the same, however much waits.
/// </summary>
internal interface ITodoSource
{
    Task<Todos> OfAsync(Sight sight, CancellationToken ct);
}

/// <summary>What one source, or all together, have for somebody.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="First">The first of them, those for today before all others, then by deadline; at most <see cref="Shown"/>.</param>
internal sealed record Todos(int Count, IReadOnlyList<TodoItem> First)
{
    /// <summary>What a workbench shows at most.</summary>
    public const int Shown = 50;

    public static readonly Todos None = new(0, []);

    public static Todos Of(TodoItem? one) => one is null ? None : new(1, [one]);

    /// <param name="sorted">What is about a near visit first, then by deadline, the nearest first.</param>
    public static async Task<Todos> FirstOfAsync<T>(IQueryable<T> sorted, Func<T, TodoItem> itemOf, CancellationToken ct)
    {
        var rows = await sorted.Take(Shown).ToListAsync(ct);
        return new(rows.Count < Shown ? rows.Count : await sorted.CountAsync(ct), [.. rows.Select(itemOf)]);
    }

    /// <summary>What is for today, what is late, what is ahead; in each the nearest deadline first, what has none last.</summary>
    public static Todos Together(IReadOnlyCollection<Todos> shares) => new(shares.Sum(share => share.Count),
    [
        .. shares.SelectMany(share => share.First)
            .OrderBy(item => item.Group).ThenBy(item => item.Deadline?.Date ?? DateOnly.MaxValue).ThenBy(item => item.Kind).ThenBy(item => item.Title, StringComparer.Ordinal).Take(Shown),
    ]);
}
