using Microsoft.EntityFrameworkCore.Migrations;
using Supervision.Infrastructure.Persistence.Sql;

#nullable disable

namespace Supervision.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class LineAndPartVersions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_recheck_hazards_one_open",
                table: "recheck_hazards");

            migrationBuilder.AddColumn<string>(
                name: "call_off_reason",
                table: "rechecks",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "open",
                table: "recheck_hazards",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "version",
                table: "participations",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "items",
                table: "filing_lines",
                type: "jsonb",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<int>(
                name: "version",
                table: "filing_lines",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<int>(
                name: "item_version",
                table: "checklist_entries",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.Script("line_and_part_versions.sql");

            migrationBuilder.CreateIndex(
                name: "ix_recheck_hazards_one_open",
                table: "recheck_hazards",
                column: "hazard_id",
                unique: true,
                filter: "open");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_recheck_hazards_one_open",
                table: "recheck_hazards");

            migrationBuilder.DropColumn(
                name: "call_off_reason",
                table: "rechecks");

            migrationBuilder.DropColumn(
                name: "open",
                table: "recheck_hazards");

            migrationBuilder.DropColumn(
                name: "version",
                table: "participations");

            migrationBuilder.DropColumn(
                name: "items",
                table: "filing_lines");

            migrationBuilder.DropColumn(
                name: "version",
                table: "filing_lines");

            migrationBuilder.DropColumn(
                name: "item_version",
                table: "checklist_entries");

            migrationBuilder.CreateIndex(
                name: "ix_recheck_hazards_one_open",
                table: "recheck_hazards",
                column: "hazard_id",
                unique: true,
                filter: "passed is null");
        }
    }
}
