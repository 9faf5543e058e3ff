using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Supervision.Infrastructure.Persistence.Sql;

namespace Supervision.Infrastructure.Persistence.Migrations;

/// <summary>Written by hand: the functions that generated columns of the initial migration are computed by.</summary>
[DbContext(typeof(SupervisionDbContext))]
[Migration("20261123000001_Functions")]
public sealed class Functions : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Script("functions.sql");

    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("drop function enterprise_grams(text, text); drop function ngrams(text, int);");
}
