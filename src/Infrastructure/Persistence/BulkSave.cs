using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using Supervision.Application.Common.Data;
using Supervision.Domain.Common;
using Supervision.Infrastructure.Audit;
using Supervision.Infrastructure.Persistence.Interceptors;

namespace Supervision.Infrastructure.Persistence;

/// <summary>
/// What SaveChanges does – versions, history, audit – written by COPY: additions straight into their table, changes through a temporary one. For flat entities; what it cannot write it refuses.
/// </summary>
internal sealed partial class BulkSave(SupervisionDbContext db, VersionInterceptor versions, HistoryInterceptor history, AuditInterceptor audit) : IBulkSave
{
    public async Task SaveAsync(CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("a bulk save that fails halfway needs a transaction to undo it");
        db.ChangeTracker.DetectChanges();
        versions.Apply(db);
        audit.Apply(db);
        history.Apply(db);
        foreach (var group in db.ChangeTracker.Entries().Where(entry => entry.State != EntityState.Unchanged).GroupBy(entry => (Type: entry.Metadata, entry.State)).ToList())
        {
            var columns = ColumnsOf(group.Key.Type);
            if (group.Key.State == EntityState.Added) await CopyAsync(TableOf(group.Key.Type), columns, group, ct);
            else if (group.Key.State == EntityState.Modified) await UpdateAsync(group.Key.Type, columns, [.. group], ct);
            else throw new NotSupportedException($"a bulk save does not know how to write {group.Key.State} of {group.Key.Type.DisplayName()}");
        }

        db.ChangeTracker.Clear();
    }

    private async Task CopyAsync(string table, IReadOnlyList<Column> columns, IEnumerable<EntityEntry> entries, CancellationToken ct)
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

    private async Task UpdateAsync(IEntityType type, IReadOnlyList<Column> columns, IReadOnlyList<EntityEntry> entries, CancellationToken ct)
    {
        var (table, stage) = (TableOf(type), $"stage_{type.GetTableName()}");
        var key = Quoted(type.FindPrimaryKey()!.Properties.Single().GetColumnName());
        var version = Quoted(type.FindProperty(nameof(AggregateRoot.Version))!.GetColumnName());
        var set = string.Join(", ", columns.Where(column => column.Name != key).Select(column => $"{column.Name} = stage.{column.Name}"));

#pragma warning disable EF1002 // Names come from the model, never from a request.
        await db.Database.ExecuteSqlRawAsync($"create temporary table if not exists {stage} on commit drop as select {Names(columns)} from {table} limit 0; truncate {stage}", ct);
        await CopyAsync(stage, columns, entries, ct);
        var updated = await db.Database.ExecuteSqlRawAsync($"update {table} as t set {set} from {stage} as stage where t.{key} = stage.{key} and t.{version} = stage.{version} - 1", ct);
#pragma warning restore EF1002
        if (updated != entries.Count) throw new DbUpdateConcurrencyException("somebody else has changed a row since it was read");
    }

    private static List<Column> ColumnsOf(IEntityType type)
    {
        if (type.GetNavigations().Any()) throw new NotSupportedException($"{type.DisplayName()} has parts; a bulk save writes flat entities only");
        return [.. type.GetProperties().Where(property => property.GetComputedColumnSql() is null).Select(property => new Column(property))];
    }

    private static string TableOf(IEntityType type) => Quoted(type.GetTableName()!);

    private static string Names(IEnumerable<Column> columns) => string.Join(", ", columns.Select(column => column.Name));

    private static string Quoted(string name) => $"\"{name}\"";

    private sealed partial class Column(IProperty property)
    {
        private readonly IProperty _property = property;
        private readonly Func<object?, object?>? _convert = property.GetTypeMapping().Converter?.ConvertToProvider;

        public string Name { get; } = Quoted(property.GetColumnName());

        /// <summary>The type without its length and precision, as COPY wants it.</summary>
        public string Type { get; } = Facets().Replace(property.GetColumnType(), "");

        public object? ValueOf(EntityEntry entry)
        {
            var value = entry.Property(_property).CurrentValue;
            return value is null || _convert is null ? value : _convert(value);
        }

        [GeneratedRegex(@"\(\d+\)")]
        private static partial Regex Facets();
    }
}
