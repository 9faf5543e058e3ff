using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Supervision.Infrastructure.Persistence.Sql;

namespace Supervision.Infrastructure.Persistence.Migrations;

/// <summary>Written by hand: what stands on the tables and no model can say, such as triggers.</summary>
[DbContext(typeof(SupervisionDbContext))]
[Migration("20261123000003_DatabaseObjects")]
public sealed class DatabaseObjects : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Script("audit_entries.sql");

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("drop function refuse_change() cascade;");
}
