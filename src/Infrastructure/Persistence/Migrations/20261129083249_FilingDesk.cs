using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Supervision.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class FilingDesk : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "head_approval",
                table: "filing_lines",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "on_site",
                table: "filing_lines",
                type: "jsonb",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "form_refusals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    department = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    body = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    code = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    rows = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_form_refusals", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sheet_layouts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    department = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    fingerprint = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    columns = table.Column<string>(type: "jsonb", nullable: false),
                    chosen_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sheet_layouts", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_form_refusals_at",
                table: "form_refusals",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_sheet_layouts_department_fingerprint",
                table: "sheet_layouts",
                columns: new[] { "department", "fingerprint" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "form_refusals");

            migrationBuilder.DropTable(
                name: "sheet_layouts");

            migrationBuilder.DropColumn(
                name: "head_approval",
                table: "filing_lines");

            migrationBuilder.DropColumn(
                name: "on_site",
                table: "filing_lines");
        }
    }
}
