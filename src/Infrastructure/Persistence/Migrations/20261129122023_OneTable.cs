using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Supervision.Infrastructure.Persistence.Sql;

#nullable disable

namespace Supervision.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class OneTable : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "colour_frequencies",
                table: "supervision_items",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'[]'::jsonb");

            migrationBuilder.AddColumn<List<string>>(
                name: "cooperating_bodies",
                table: "supervision_items",
                type: "text[]",
                nullable: false,
                defaultValueSql: "'{}'::text[]");

            migrationBuilder.AddColumn<DateOnly>(
                name: "in_table_since",
                table: "supervision_items",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "catalogue",
                table: "filing_lines",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "catalogue",
                table: "checklist_entries",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "catalogues",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    published_on = table.Column<DateOnly>(type: "date", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: false),
                    in_force_on = table.Column<DateOnly>(type: "date", nullable: false),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    items = table.Column<int>(type: "integer", nullable: false),
                    added = table.Column<int>(type: "integer", nullable: false),
                    revised = table.Column<int>(type: "integer", nullable: false),
                    struck = table.Column<int>(type: "integer", nullable: false),
                    rows = table.Column<string>(type: "jsonb", nullable: false),
                    document_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalogues", x => x.id);
                    table.ForeignKey(
                        name: "fk_catalogues_issued_documents_document_id",
                        column: x => x.document_id,
                        principalTable: "issued_documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "item_changes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    body = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    before = table.Column<string>(type: "jsonb", nullable: true),
                    after = table.Column<string>(type: "jsonb", nullable: true),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    return_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: true),
                    accepted_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: true),
                    catalogue_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_item_changes", x => x.id);
                    table.ForeignKey(
                        name: "fk_item_changes_catalogues_catalogue_id",
                        column: x => x.catalogue_id,
                        principalTable: "catalogues",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_checklist_entries_checked",
                table: "checklist_entries",
                column: "item_id",
                filter: "result is not null");

            migrationBuilder.CreateIndex(
                name: "ix_catalogues_document_id",
                table: "catalogues",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "ix_catalogues_edition",
                table: "catalogues",
                column: "edition",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_catalogues_in_force_on",
                table: "catalogues",
                column: "in_force_on");

            migrationBuilder.CreateIndex(
                name: "ix_catalogues_number",
                table: "catalogues",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_item_changes_body_status",
                table: "item_changes",
                columns: new[] { "body", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_item_changes_catalogue_id",
                table: "item_changes",
                column: "catalogue_id");

            migrationBuilder.CreateIndex(
                name: "ix_item_changes_one_open",
                table: "item_changes",
                column: "item_id",
                unique: true,
                filter: "status not in ('Published', 'Withdrawn')");

            migrationBuilder.CreateIndex(
                name: "ix_item_changes_submitted_at",
                table: "item_changes",
                column: "submitted_at");

            migrationBuilder.Script("catalogues.sql");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "item_changes");

            migrationBuilder.DropTable(
                name: "catalogues");

            migrationBuilder.DropIndex(
                name: "ix_checklist_entries_checked",
                table: "checklist_entries");

            migrationBuilder.DropColumn(
                name: "colour_frequencies",
                table: "supervision_items");

            migrationBuilder.DropColumn(
                name: "cooperating_bodies",
                table: "supervision_items");

            migrationBuilder.DropColumn(
                name: "in_table_since",
                table: "supervision_items");

            migrationBuilder.DropColumn(
                name: "catalogue",
                table: "filing_lines");

            migrationBuilder.DropColumn(
                name: "catalogue",
                table: "checklist_entries");
        }
    }
}
