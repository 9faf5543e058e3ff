using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using Supervision.Application.Common.Data;

namespace Supervision.Infrastructure.Persistence.Saving;

/// <summary>
/// What SaveChanges does, with all that belongs to a save, written by COPY: additions straight into their tables, what others refer to first; then changes, through a temporary table.
/// Parts may be entities of their own tables or JSON; what it cannot write it refuses.
/// </summary>
internal sealed class BulkSave(SupervisionDbContext db, SavePipeline pipeline) : IBulkSave
{
    public async Task SaveAsync(CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("a bulk save that fails halfway needs a transaction to undo it");
        db.ChangeTracker.DetectChanges();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            pipeline.Apply(db);
            await WriteAsync(ct);
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }

        db.ChangeTracker.Clear();
    }

    private async Task WriteAsync(CancellationToken ct)
    {
        var groups = db.ChangeTracker.Entries().Where(entry => entry.State != EntityState.Unchanged && !entry.Metadata.IsMappedToJson())
            .GroupBy(entry => (Type: entry.Metadata, entry.State)).ToList();
        if (groups.Find(group => group.Key.State is not (EntityState.Added or EntityState.Modified)) is { } unknown)
            throw new NotSupportedException($"a bulk save does not know how to write {unknown.Key.State} of {unknown.Key.Type.DisplayName()}");

        foreach (var added in InOrder([.. groups.Where(group => group.Key.State == EntityState.Added).Select(group => group.Key.Type)]))
            await CopyAsync(TableOf(added), CopiedColumn.AllOf(added), groups.Single(group => group.Key == (added, EntityState.Added)), ct);
        foreach (var changed in groups.Where(group => group.Key.State == EntityState.Modified)) await UpdateAsync(changed.Key.Type, [.. changed], ct);
    }

    /// <summary>What is referred to comes before what refers to it.</summary>
    private static IEnumerable<IEntityType> InOrder(List<IEntityType> types)
    {
        while (types.Count > 0)
        {
            var free = types.Find(type => !type.GetForeignKeys().Any(key => key.PrincipalEntityType != type && types.Contains(key.PrincipalEntityType)))
                ?? throw new NotSupportedException("a bulk save cannot write rows that refer to each other in a circle");
            types.Remove(free);
            yield return free;
        }
    }

    private async Task CopyAsync(string table, IReadOnlyList<CopiedColumn> columns, IEnumerable<EntityEntry> entries, CancellationToken ct)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var importer = await connection.BeginBinaryImportAsync($"copy {table} ({Names(columns)}) from stdin (format binary)", ct);
        foreach (var entry in entries)
        {
            await importer.StartRowAsync(ct);
            foreach (var column in columns)
            {
                if (column.ValueOf(entry) is { } value) await importer.WriteAsync(value, column.Type, ct);
                else await importer.WriteNullAsync(ct);
            }
        }

        await importer.CompleteAsync(ct);
    }

    /// <summary>Writes the properties that any of the entries has changed, where nobody else has changed what guards the row.</summary>
    private async Task UpdateAsync(IEntityType type, IReadOnlyList<EntityEntry> entries, CancellationToken ct)
    {
        var (table, stage) = (TableOf(type), CopiedColumn.Quoted($"stage_{type.GetTableName()}"));
        var key = CopiedColumn.Of(type.FindPrimaryKey()!.Properties.Single());
        var changed = type.GetProperties().Where(property => entries.Any(entry => entry.Property(property).IsModified)).Select(CopiedColumn.Of).ToList();
        var guards = type.GetProperties().Where(property => property.IsConcurrencyToken).Select(CopiedColumn.OriginalOf).ToList();
        CopiedColumn[] staged = [key, .. changed, .. guards];
        var shape = string.Join(", ", staged.Select(column => $"{column.Source} as {column.Name}"));
        var set = string.Join(", ", changed.Select(column => $"{column.Name} = stage.{column.Name}"));
        var guarded = string.Concat(guards.Select(guard => $" and t.{guard.Source} = stage.{guard.Name}"));

#pragma warning disable EF1002 // Names come from the model, never from a request.
        await db.Database.ExecuteSqlRawAsync($"drop table if exists pg_temp.{stage}; create temporary table {stage} on commit drop as select {shape} from {table} limit 0", ct);
        await CopyAsync(stage, staged, entries, ct);
        var updated = await db.Database.ExecuteSqlRawAsync($"update {table} as t set {set} from {stage} as stage where t.{key.Name} = stage.{key.Name}{guarded}", ct);
#pragma warning restore EF1002
        if (updated != entries.Count) throw new DbUpdateConcurrencyException("somebody else has changed a row since it was read");
    }

    private static string TableOf(IEntityType type) => CopiedColumn.Quoted(type.GetTableName()!);

    private static string Names(IEnumerable<CopiedColumn> columns) => string.Join(", ", columns.Select(column => column.Name));
}
