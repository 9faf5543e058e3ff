using Microsoft.EntityFrameworkCore;
using Supervision.Application.Enterprises.Duplicates;
using Supervision.Domain.Enterprises;

namespace Supervision.Infrastructure.Persistence;

/// <summary>
/// Proposes pairs by the keys that two enterprises share (<c>EnterpriseKeys.Twins</c>), which an index holds: of one enterprise by a few look-ups, of the whole register by one pass. A pair that is on record already is not proposed again,
/// whatever was decided; one that is no longer alike, and that nobody has decided about, goes.
/// </summary>
internal sealed class DuplicateFinder(SupervisionDbContext db, TimeProvider clock) : IDuplicateFinder
{

    private const int Portion = 5_000;

    private const string Insert =
        """
        insert into duplicate_pairs (id, first_id, second_id, reasons, found_at, status, version)
        select gen_random_uuid(), first_id, second_id, array_agg(distinct reason order by reason), {1}, 'Proposed', 1 from alike group by first_id, second_id
        on conflict (first_id, second_id) do update set reasons = excluded.reasons, version = duplicate_pairs.version + 1 where duplicate_pairs.status = 'Proposed' and duplicate_pairs.reasons <> excluded.reasons
        returning (xmax = 0)::int as "Value"
        """;

    private const string Unlike =
        """
        delete from duplicate_pairs as pair using enterprises as one, enterprises as other
        where pair.status = 'Proposed' and one.id = pair.first_id and other.id = pair.second_id and not one.twin_keys && other.twin_keys
        """;

    private const string UnlikeOfSome = Unlike + " and (pair.first_id = any({0}) or pair.second_id = any({0}))";

    private const string Reason = "case a.key & 3 when 0 then 'SameName' when 1 then 'SameAddress' else 'SameRepresentative' end";

    public async Task<int> FindAsync(IReadOnlyCollection<Guid>? of, CancellationToken ct)
    {
        if (of is { Count: 0 }) return 0;
        if (of is null) await FillAsync(ct);
        var (ids, now) = (of?.ToArray() ?? [], clock.GetUtcNow());
        await db.Database.ExecuteSqlRawAsync(of is null ? Unlike : UnlikeOfSome, [ids], ct);
        var written = await db.Database.SqlQueryRaw<int>(of is null ? $"{All} {Insert}" : $"{OfSome} {Insert}", ids, now).ToListAsync(ct);
        return written.Sum();
    }

    /// <summary>Files that were on record before there were keys.</summary>
    private async Task FillAsync(CancellationToken ct)
    {
        while (await db.Enterprises.AsNoTracking().Where(enterprise => enterprise.TwinKeys.Count == 0).OrderBy(enterprise => enterprise.Id).Take(Portion)
            .Select(enterprise => new { enterprise.Id, enterprise.Name, enterprise.Address, enterprise.LegalRepresentative }).ToListAsync(ct) is { Count: > 0 } rows)
        {
            var ids = rows.ConvertAll(row => row.Id);
            var keys = rows.ConvertAll(row => $"{{{string.Join(',', EnterpriseKeys.Twins(row.Name, row.Address, row.LegalRepresentative))}}}");
            await db.Database.ExecuteSqlAsync($"update enterprises as e set twin_keys = filled.keys::bigint[] from unnest({ids}, {keys}) as filled(id, keys) where e.id = filled.id", ct);
        }
    }

    // Each key is counted once, however many of a list share it: what so many share (a whole park, a legal representative called 无) says nothing.
    private const string OfSome =
        $$"""
        with mine as (
            select e.id, k.key from enterprises as e cross join unnest(e.twin_keys) as k(key) where e.id = any({0}) and e.merged_into_id is null
        ), telling as materialized (
            select asked.key from (select distinct key from mine) as asked
            where (select count(*) from enterprises as o where o.twin_keys @> array[asked.key]) between 2 and 20
        ), alike as (
            select least(a.id, b.id) as first_id, greatest(a.id, b.id) as second_id, {{Reason}} as reason
            from telling join mine as a on a.key = telling.key join enterprises as b on b.twin_keys @> array[a.key] and b.id <> a.id and b.merged_into_id is null
        )
        """;

    private const string All =
        $$"""
        with keyed as (
            select e.id, k.key from enterprises as e cross join unnest(e.twin_keys) as k(key) where e.merged_into_id is null and ({0}::uuid[] is not null)
        ), telling as (
            select key from keyed group by key having count(*) between 2 and 20
        ), alike as (
            select a.id as first_id, b.id as second_id, {{Reason}} as reason
            from telling join keyed as a on a.key = telling.key join keyed as b on b.key = telling.key and a.id < b.id
        )
        """;
}
