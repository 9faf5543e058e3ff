using Microsoft.EntityFrameworkCore;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises;

/// <summary>What a code means now: the code of a file that was merged leads to the one that it was merged into.</summary>
internal static class CodedEnterprises
{
    /// <summary>Code, as it was asked for → the enterprise. One more question is asked only where a code is of a merged file.</summary>
    public static async Task<IReadOnlyDictionary<string, EnterpriseNow>> CodedAsync(this IQueryable<Enterprise> visible, IReadOnlyCollection<string> codes, CancellationToken ct)
    {
        if (codes.Count == 0) return new Dictionary<string, EnterpriseNow>();
        var found = await EnterpriseNow.From(visible.AsNoTracking().Where(enterprise => codes.Contains(enterprise.Uscc))).ToDictionaryAsync(enterprise => enterprise.Uscc, ct);
        while (found.Values.Any(enterprise => enterprise.MergedIntoId is not null))
        {
            var wanted = found.Values.Select(enterprise => enterprise.MergedIntoId).OfType<Guid>().Distinct().ToArray();
            var survivors = await EnterpriseNow.From(visible.AsNoTracking().Where(enterprise => wanted.Contains(enterprise.Id))).ToDictionaryAsync(enterprise => enterprise.Id, ct);
            found = found.Select(pair => (pair.Key, Now: pair.Value.MergedIntoId is { } into ? survivors.GetValueOrDefault(into) : pair.Value))
                .Where(pair => pair.Now is not null).ToDictionary(pair => pair.Key, pair => pair.Now!);
        }

        return found;
    }
}
