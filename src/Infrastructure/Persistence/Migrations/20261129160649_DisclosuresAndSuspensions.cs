using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Supervision.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class DisclosuresAndSuspensions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "inspection_id",
                table: "spared_visits",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "spared",
                table: "participations",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "disclosure_texts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    body = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    matter = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    key = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: false),
                    document_id = table.Column<Guid>(type: "uuid", nullable: false),
                    taken_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    taken_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disclosure_texts", x => x.id);
                    table.ForeignKey(
                        name: "fk_disclosure_texts_departments_body",
                        column: x => x.body,
                        principalTable: "departments",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disclosure_texts_issued_documents_document_id",
                        column: x => x.document_id,
                        principalTable: "issued_documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "law_replacements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    law = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    superseded_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    in_part = table.Column<bool>(type: "boolean", nullable: false),
                    document = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    recorded_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: false),
                    withdrawn_reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_law_replacements", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "suspensions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    department = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    departments = table.Column<List<string>>(type: "text[]", nullable: false),
                    officers = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    posts = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    accounts = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    document = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    suspended_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    suspended_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: false),
                    restored_on = table.Column<DateOnly>(type: "date", nullable: true),
                    restored_because = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    restored_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_suspensions", x => x.id);
                    table.ForeignKey(
                        name: "fk_suspensions_departments_department",
                        column: x => x.department,
                        principalTable: "departments",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disclosures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    body = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    matter = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    published_on = table.Column<DateOnly>(type: "date", nullable: false),
                    address = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    renewal_months = table.Column<int>(type: "integer", nullable: false),
                    renew_by = table.Column<DateOnly>(type: "date", nullable: false),
                    file_id = table.Column<Guid>(type: "uuid", nullable: true),
                    text_id = table.Column<Guid>(type: "uuid", nullable: true),
                    file_name = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: false),
                    sha256 = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: false),
                    recorded_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: false),
                    struck_reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disclosures", x => x.id);
                    table.ForeignKey(
                        name: "fk_disclosures_attachments_file_id",
                        column: x => x.file_id,
                        principalTable: "attachments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disclosures_departments_body",
                        column: x => x.body,
                        principalTable: "departments",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disclosures_disclosure_texts_text_id",
                        column: x => x.text_id,
                        principalTable: "disclosure_texts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_spared_visits_inspection_id",
                table: "spared_visits",
                column: "inspection_id");

            migrationBuilder.CreateIndex(
                name: "ix_disclosure_texts_body_matter_key_number",
                table: "disclosure_texts",
                columns: new[] { "body", "matter", "key", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_disclosure_texts_document_id",
                table: "disclosure_texts",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "ix_disclosures_body_matter_edition",
                table: "disclosures",
                columns: new[] { "body", "matter", "edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_disclosures_file_id",
                table: "disclosures",
                column: "file_id");

            migrationBuilder.CreateIndex(
                name: "ix_disclosures_text_id",
                table: "disclosures",
                column: "text_id");

            migrationBuilder.CreateIndex(
                name: "ix_law_replacements_key",
                table: "law_replacements",
                column: "key",
                unique: true,
                filter: "withdrawn_reason is null");

            migrationBuilder.CreateIndex(
                name: "ix_suspensions_department",
                table: "suspensions",
                column: "department",
                unique: true,
                filter: "restored_on is null");

            migrationBuilder.AddForeignKey(
                name: "fk_spared_visits_inspections_inspection_id",
                table: "spared_visits",
                column: "inspection_id",
                principalTable: "inspections",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_spared_visits_inspections_inspection_id",
                table: "spared_visits");

            migrationBuilder.DropTable(
                name: "disclosures");

            migrationBuilder.DropTable(
                name: "law_replacements");

            migrationBuilder.DropTable(
                name: "suspensions");

            migrationBuilder.DropTable(
                name: "disclosure_texts");

            migrationBuilder.DropIndex(
                name: "ix_spared_visits_inspection_id",
                table: "spared_visits");

            migrationBuilder.DropColumn(
                name: "inspection_id",
                table: "spared_visits");

            migrationBuilder.DropColumn(
                name: "spared",
                table: "participations");
        }
    }
}
