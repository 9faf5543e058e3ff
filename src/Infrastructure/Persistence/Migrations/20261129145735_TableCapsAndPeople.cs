using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Supervision.Infrastructure.Persistence.Sql;

#nullable disable

namespace Supervision.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class TableCapsAndPeople : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_liaisons_department_kind",
                table: "liaisons");

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
                name: "issued_by",
                table: "officers",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "left_on",
                table: "officers",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "document",
                table: "liaisons",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "from",
                table: "liaisons",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "handover",
                table: "liaisons",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "to",
                table: "liaisons",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "catalogue",
                table: "filing_lines",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "class",
                table: "enterprises",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "class_document",
                table: "enterprises",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "owning_level",
                table: "enterprises",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "protected",
                table: "enterprises",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'[]'::jsonb");

            migrationBuilder.AddColumn<string>(
                name: "catalogue",
                table: "checklist_entries",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "last_authenticator_step",
                table: "AspNetUsers",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "must_change_password",
                table: "AspNetUsers",
                type: "boolean",
                nullable: false,
                defaultValue: false);

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
                name: "delegations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    office = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    body = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    safety_domains = table.Column<string[]>(type: "text[]", nullable: false),
                    item_ids = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: false),
                    deed_no = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    deed_id = table.Column<Guid>(type: "uuid", nullable: true),
                    published_on = table.Column<DateOnly>(type: "date", nullable: true),
                    published_at = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    revoked_on = table.Column<DateOnly>(type: "date", nullable: true),
                    revoked_because = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    registered_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_delegations", x => x.id);
                    table.ForeignKey(
                        name: "fk_delegations_departments_office",
                        column: x => x.office,
                        principalTable: "departments",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "exemption_reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    line_id = table.Column<Guid>(type: "uuid", nullable: false),
                    filing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uuid", nullable: false),
                    department = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    body = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    document_no = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    drawn_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    drawn_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: false),
                    finding = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    decided_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exemption_reviews", x => x.id);
                    table.ForeignKey(
                        name: "fk_exemption_reviews_filing_lines_line_id",
                        column: x => x.line_id,
                        principalTable: "filing_lines",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "external_visits",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    agency = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    matter = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    hazards = table.Column<int>(type: "integer", nullable: true),
                    reference = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    body = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    recorded_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: false),
                    struck_reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_external_visits", x => x.id);
                    table.ForeignKey(
                        name: "fk_external_visits_enterprises_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprises",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "frequency_caps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    body = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    safety_domain = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    item = table.Column<string>(type: "jsonb", nullable: true),
                    @class = table.Column<string>(name: "class", type: "character varying(40)", maxLength: 40, nullable: true),
                    natures = table.Column<string[]>(type: "text[]", nullable: false),
                    exemptions = table.Column<string[]>(type: "text[]", nullable: false),
                    visits = table.Column<int>(type: "integer", nullable: false),
                    effective_from = table.Column<DateOnly>(type: "date", nullable: false),
                    effective_to = table.Column<DateOnly>(type: "date", nullable: true),
                    document = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    published_on = table.Column<DateOnly>(type: "date", nullable: false),
                    address = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    recorded_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: false),
                    end_reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_frequency_caps", x => x.id);
                    table.CheckConstraint("ck_frequency_caps_visits", "visits >= 0");
                });

            migrationBuilder.CreateTable(
                name: "spared_visits",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uuid", nullable: false),
                    department = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    body = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    month = table.Column<string>(type: "character(7)", fixedLength: true, maxLength: 7, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    last_visit_on = table.Column<DateOnly>(type: "date", nullable: true),
                    decided_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: false),
                    revoked_reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_spared_visits", x => x.id);
                    table.ForeignKey(
                        name: "fk_spared_visits_enterprises_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprises",
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
                name: "ix_liaisons_department_from",
                table: "liaisons",
                columns: new[] { "department", "from" });

            migrationBuilder.CreateIndex(
                name: "ix_liaisons_one_open",
                table: "liaisons",
                columns: new[] { "department", "kind" },
                unique: true,
                filter: "\"to\" is null");

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
                name: "ix_delegations_office_valid_until",
                table: "delegations",
                columns: new[] { "office", "valid_until" });

            migrationBuilder.CreateIndex(
                name: "ix_exemption_reviews_body_finding",
                table: "exemption_reviews",
                columns: new[] { "body", "finding" });

            migrationBuilder.CreateIndex(
                name: "ix_exemption_reviews_line_id",
                table: "exemption_reviews",
                column: "line_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_external_visits_enterprise_id_on",
                table: "external_visits",
                columns: new[] { "enterprise_id", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_external_visits_on",
                table: "external_visits",
                column: "on");

            migrationBuilder.CreateIndex(
                name: "ix_external_visits_reference",
                table: "external_visits",
                column: "reference",
                unique: true,
                filter: "struck_reason is null");

            migrationBuilder.CreateIndex(
                name: "ix_frequency_caps_body",
                table: "frequency_caps",
                column: "body");

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

            migrationBuilder.CreateIndex(
                name: "ix_spared_visits_enterprise_id_body_month",
                table: "spared_visits",
                columns: new[] { "enterprise_id", "body", "month" },
                unique: true,
                filter: "revoked_reason is null");

            migrationBuilder.CreateIndex(
                name: "ix_spared_visits_month",
                table: "spared_visits",
                column: "month");

            migrationBuilder.Script("catalogues.sql");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "delegations");

            migrationBuilder.DropTable(
                name: "exemption_reviews");

            migrationBuilder.DropTable(
                name: "external_visits");

            migrationBuilder.DropTable(
                name: "frequency_caps");

            migrationBuilder.DropTable(
                name: "item_changes");

            migrationBuilder.DropTable(
                name: "spared_visits");

            migrationBuilder.DropTable(
                name: "catalogues");

            migrationBuilder.DropIndex(
                name: "ix_liaisons_department_from",
                table: "liaisons");

            migrationBuilder.DropIndex(
                name: "ix_liaisons_one_open",
                table: "liaisons");

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
                name: "issued_by",
                table: "officers");

            migrationBuilder.DropColumn(
                name: "left_on",
                table: "officers");

            migrationBuilder.DropColumn(
                name: "document",
                table: "liaisons");

            migrationBuilder.DropColumn(
                name: "from",
                table: "liaisons");

            migrationBuilder.DropColumn(
                name: "handover",
                table: "liaisons");

            migrationBuilder.DropColumn(
                name: "to",
                table: "liaisons");

            migrationBuilder.DropColumn(
                name: "catalogue",
                table: "filing_lines");

            migrationBuilder.DropColumn(
                name: "class",
                table: "enterprises");

            migrationBuilder.DropColumn(
                name: "class_document",
                table: "enterprises");

            migrationBuilder.DropColumn(
                name: "owning_level",
                table: "enterprises");

            migrationBuilder.DropColumn(
                name: "protected",
                table: "enterprises");

            migrationBuilder.DropColumn(
                name: "catalogue",
                table: "checklist_entries");

            migrationBuilder.DropColumn(
                name: "last_authenticator_step",
                table: "AspNetUsers");

            migrationBuilder.DropColumn(
                name: "must_change_password",
                table: "AspNetUsers");

            migrationBuilder.CreateIndex(
                name: "ix_liaisons_department_kind",
                table: "liaisons",
                columns: new[] { "department", "kind" },
                unique: true);
        }
    }
}
