using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;
using NpgsqlTypes;
using Supervision.Domain.JointLists;

namespace Supervision.Infrastructure.Persistence;

/// <summary>Writes a draft's visits by COPY, in the current transaction.</summary>
internal static class JointVisitCopy
{
    public static async Task ReplaceAsync(DatabaseFacade database, Guid jointListId, IReadOnlyCollection<JointVisit> visits, CancellationToken ct)
    {
        if (database.CurrentTransaction is null) throw new InvalidOperationException("visits are replaced in the transaction of their list");
        await database.ExecuteSqlAsync($"delete from joint_visits where joint_list_id = {jointListId}", ct);

        var connection = (NpgsqlConnection)database.GetDbConnection();
        await using var copy = await connection.BeginBinaryImportAsync(
            "copy joint_visits (id, joint_list_id, enterprise_id, subdistrict, lead_department, \"from\", \"to\", lines) from stdin (format binary)", ct);
        foreach (var visit in visits)
        {
            await copy.StartRowAsync(ct);
            await copy.WriteAsync(visit.Id, NpgsqlDbType.Uuid, ct);
            await copy.WriteAsync(jointListId, NpgsqlDbType.Uuid, ct);
            await copy.WriteAsync(visit.EnterpriseId, NpgsqlDbType.Uuid, ct);
            await copy.WriteAsync(visit.Subdistrict, NpgsqlDbType.Varchar, ct);
            await copy.WriteAsync(visit.LeadDepartment, NpgsqlDbType.Varchar, ct);
            await copy.WriteAsync(visit.From, NpgsqlDbType.Date, ct);
            await copy.WriteAsync(visit.To, NpgsqlDbType.Date, ct);
            await copy.WriteAsync(LinesOf(visit), NpgsqlDbType.Jsonb, ct);
        }

        await copy.CompleteAsync(ct);
    }

    /// <summary>In the form in which EF Core keeps an owned collection: member names as they are.</summary>
    private static string LinesOf(JointVisit visit) =>
        JsonSerializer.Serialize(visit.Lines.Select(line => new { line.LineId, line.Department, line.Body, line.From, line.To }));
}
