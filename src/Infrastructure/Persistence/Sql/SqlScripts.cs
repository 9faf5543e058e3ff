using Microsoft.EntityFrameworkCore.Migrations;

namespace Supervision.Infrastructure.Persistence.Sql;

/// <summary>Hand-written SQL beside this file, embedded, so that it is read, compared and reviewed as SQL.</summary>
internal static class SqlScripts
{
    /// <param name="file">Its name here: <c>functions.sql</c>.</param>
    public static void Script(this MigrationBuilder migration, string file) => migration.Sql(Read(file));

    public static string Read(string file)
    {
        using var stream = typeof(SqlScripts).Assembly.GetManifestResourceStream(typeof(SqlScripts), file)
            ?? throw new InvalidOperationException($"no script {file} is embedded");
        return new StreamReader(stream).ReadToEnd();
    }
}
