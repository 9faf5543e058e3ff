using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Supervision.Application.Enterprises.Duplicates;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;
using Supervision.Domain.JointLists;
using Supervision.Domain.Planning;
using Supervision.Infrastructure.Identity;

namespace Supervision.Infrastructure.Persistence;

/// <summary>
/// What hangs on an enterprise, table by table, as the model has them: every table with an <c>EnterpriseId</c> is one of these, or the program does not merge at all. Rows go over by one statement a table, past the change tracker and
/// without a new version, because nothing that they say of themselves changes; the merge's own event, and a row for each, tell of it.
/// </summary>
internal sealed class EnterpriseHoldings(SupervisionDbContext db) : IEnterpriseHoldings
{
    private const string Column = "enterprise_id";

    private static readonly Dictionary<Type, HoldingKind> Kinds = new()
    {
        [typeof(Inspection)] = HoldingKind.Inspections,
        [typeof(FilingLine)] = HoldingKind.FilingLines,
        [typeof(JointVisit)] = HoldingKind.JointVisits,
        [typeof(Hazard)] = HoldingKind.Hazards,
        [typeof(Recheck)] = HoldingKind.Rechecks,
        [typeof(AnnualPlanRow)] = HoldingKind.AnnualPlanRows,
        [typeof(JointSlot)] = HoldingKind.JointSlots,
        [typeof(ExternalVisit)] = HoldingKind.ExternalVisits,
        [typeof(SparedVisit)] = HoldingKind.SparedVisits,
        [typeof(ExemptionReview)] = HoldingKind.ExemptionReviews,
        [typeof(CompanionInvitation)] = HoldingKind.CompanionInvitations,
        [typeof(Account)] = HoldingKind.Accounts,
    };

    public async Task<IReadOnlyList<Holding>> CountAsync(Guid from, Guid into, CancellationToken ct)
    {
        var holdings = new List<Holding>();
        foreach (var held in HeldTable.AllOf(db.Model, Kinds))
        {
            var moving = await CountAsync($"select count(*)::int as \"Value\" from {held.Table} as t where t.{Column} = {{0}} and not {held.Twin}", from, into, ct);
            var all = await CountAsync($"select count(*)::int as \"Value\" from {held.Table} as t where t.{Column} = {{0}}", from, into, ct);
            holdings.Add(new(held.Kind, moving, all - moving));
        }

        return holdings;
    }

    public async Task HoldAsync(Guid enterprise, CancellationToken ct) => await db.Database.ExecuteSqlAsync($"select 1 from enterprises where id = {enterprise} for update", ct);

    public async Task<IReadOnlyList<Holding>> MoveAsync(Guid merge, Guid from, Guid into, CancellationToken ct)
    {
        var holdings = new List<Holding>();
        foreach (var held in HeldTable.AllOf(db.Model, Kinds))
        {
            var moved = await ExecuteAsync(
                $"""
                with moving as (
                    select t.{held.Key} as id, {held.Turn ?? "null::int"} as turn from {held.Table} as t where t.{Column} = @from and not {held.Twin} for update
                ), kept as (
                    insert into enterprise_merge_rows (merge_id, kind, row_id, turn) select @merge, @kind, id, turn from moving
                )
                update {held.Table} as t set {Column} = @into{held.NextTurn} from moving where t.{held.Key} = moving.id
                """, merge, from, into, held.Kind, ct);
            var staying = await CountAsync($"select count(*)::int as \"Value\" from {held.Table} as t where t.{Column} = {{0}}", from, into, ct);
            holdings.Add(new(held.Kind, moved, staying));
        }

        return [.. holdings.Where(holding => holding.Moved + holding.Staying > 0)];
    }

    public async Task<int> GiveBackAsync(Guid merge, Guid from, Guid into, CancellationToken ct)
    {
        var back = 0;
        foreach (var held in HeldTable.AllOf(db.Model, Kinds))
        {
            back += await ExecuteAsync(
                $"""
                update {held.Table} as t set {Column} = @from{held.FormerTurn} from enterprise_merge_rows as moved
                where moved.merge_id = @merge and moved.kind = @kind and t.{held.Key} = moved.row_id and t.{Column} = @into{held.WithItsVisit}
                """, merge, from, into, held.Kind, ct);

            // What has been found, planned or filed at a visit since goes where the visit goes.
            if (held.OfVisit)
            {
                back += await ExecuteAsync(
                    $"update {held.Table} as t set {Column} = @from from inspections as visit where visit.id = t.inspection_id and visit.{Column} = @from and t.{Column} = @into", merge, from, into, held.Kind, ct);
            }
        }

        return back;
    }

    private async Task<int> CountAsync(string sql, Guid from, Guid into, CancellationToken ct) =>
        (await db.Database.SqlQuery<int>(FormattableStringFactory.Create(sql.Replace("@into", "{1}", StringComparison.Ordinal), from, into)).ToListAsync(ct))[0];

    private Task<int> ExecuteAsync(string sql, Guid merge, Guid from, Guid into, HoldingKind kind, CancellationToken ct) => db.Database.ExecuteSqlAsync(
        FormattableStringFactory.Create(
            sql.Replace("@merge", "{0}", StringComparison.Ordinal).Replace("@from", "{1}", StringComparison.Ordinal).Replace("@into", "{2}", StringComparison.Ordinal).Replace("@kind", "{3}", StringComparison.Ordinal),
            merge, from, into, kind.ToString()), ct);
}

/// <summary>A table whose rows are of an enterprise, and what of it matters when they change hands.</summary>
/// <param name="Twin">In SQL, of a row <c>t</c>: the survivor has its like, where only one may be.</param>
/// <param name="OfVisit">Its rows may belong to a visit.</param>
internal sealed record HeldTable(HoldingKind Kind, string Table, string Key, string Twin, bool OfVisit, bool Turns)
{
    private const string EnterpriseId = "EnterpriseId";
    private const string InspectionId = "InspectionId";

    /// <summary>A turn is taken once by a body in a year: what goes over takes the turns after those that the survivor's lines have.</summary>
    public string? Turn => Turns ? "t.turn" : null;

    public string NextTurn => Turns ? $", turn = t.turn + coalesce((select max(other.turn) from {Table} as other where other.enterprise_id = @into and other.body = t.body and other.year = t.year), 0)" : "";

    public string FormerTurn => Turns ? ", turn = coalesce(moved.turn, t.turn)" : "";

    /// <summary>A row that has joined a visit of the survivor stays with it.</summary>
    public string WithItsVisit => OfVisit ? " and (t.inspection_id is null or exists (select 1 from inspections as visit where visit.id = t.inspection_id and visit.enterprise_id = @from))" : "";

    /// <summary>All of them, visits first, for the others follow their visits.</summary>
    public static IReadOnlyList<HeldTable> AllOf(IModel model, IReadOnlyDictionary<Type, HoldingKind> kinds) =>
        [.. TypesOf(model).Select(type => Of(type, kinds)).OrderByDescending(held => held.Kind == HoldingKind.Inspections).ThenBy(held => held.Kind)];

    /// <summary>Whatever the model says is of an enterprise, with a foreign key or without.</summary>
    public static IEnumerable<IEntityType> TypesOf(IModel model) => model.GetEntityTypes().Where(type => type.FindProperty(EnterpriseId) is not null);

    private static HeldTable Of(IEntityType type, IReadOnlyDictionary<Type, HoldingKind> kinds)
    {
        var kind = kinds.TryGetValue(type.ClrType, out var known) ? known : throw new NotSupportedException($"{type.DisplayName()} is of an enterprise: a merge must know what to call it");
        var turns = type.FindProperty("Turn") is not null;
        var twins = type.GetIndexes().Where(index => index.IsUnique && index.Properties.Any(property => property.Name == EnterpriseId) && !index.Properties.Any(property => property.Name == "Turn"))
            .Select(index => TwinBy(type, index)).ToList();
        return new(kind, Quoted(type.GetTableName()!), Quoted(type.FindPrimaryKey()!.Properties.Single().GetColumnName()), twins.Count == 0 ? "false" : $"({string.Join(" or ", twins)})", type.FindProperty(InspectionId) is not null, turns);
    }

    private static string TwinBy(IEntityType type, IIndex index)
    {
        var (table, filter) = (Quoted(type.GetTableName()!), index.GetFilter() is { } only ? $"({only})" : "true");
        var same = index.Properties.Where(property => property.Name != EnterpriseId).Select(property => Quoted(property.GetColumnName())).Select(column => $" and other.{column} = t.{column}");
        return $"({filter} and exists (select 1 from (select * from {table} where enterprise_id = @into and {filter}) as other where true{string.Concat(same)}))";
    }

    private static string Quoted(string name) => $"\"{name}\"";
}
