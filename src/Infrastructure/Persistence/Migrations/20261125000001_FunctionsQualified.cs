using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Supervision.Infrastructure.Persistence.Sql;

namespace Supervision.Infrastructure.Persistence.Migrations;

/// <summary>Written by hand: a backup can be restored, which runs without a search path.</summary>
[DbContext(typeof(SupervisionDbContext))]
[Migration("20261125000001_FunctionsQualified")]
public sealed class FunctionsQualified : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Script("functions_qualified.sql");

    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
