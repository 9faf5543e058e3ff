using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Enterprises;

namespace Supervision.Infrastructure.Persistence;

/// <summary>Some ten thousand names out of as many pages of the table as hold them; read again every ten minutes.</summary>
internal sealed class CurrentNameSample(IServiceScopeFactory scopes, TimeProvider clock) : INameSample
{
    private const int Size = 10_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly Snapshot<NameSample> _snapshot = new(scopes, clock, Read, Lifetime);

    public NameSample Current => _snapshot.Current;

    private static NameSample Read(SupervisionDbContext db)
    {
        // As the planner knows it: counting would read the whole table.
        var register = db.Database.SqlQuery<long>($"select greatest(reltuples, 0)::bigint as \"Value\" from pg_class where oid = 'enterprises'::regclass").Single();
        var percent = register <= Size ? 100 : Math.Min(100, 100d * Size / register);
        var names = db.Database.SqlQuery<SampledName>($"select search_text as text, uscc, subdistrict_code as street from enterprises tablesample system ({percent}) repeatable (7) where merged_into_id is null").ToList();
        return new(register, names);
    }
}
