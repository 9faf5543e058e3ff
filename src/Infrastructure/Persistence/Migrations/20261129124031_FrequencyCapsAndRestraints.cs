using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Supervision.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class FrequencyCapsAndRestraints : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                name: "ix_spared_visits_enterprise_id_body_month",
                table: "spared_visits",
                columns: new[] { "enterprise_id", "body", "month" },
                unique: true,
                filter: "revoked_reason is null");

            migrationBuilder.CreateIndex(
                name: "ix_spared_visits_month",
                table: "spared_visits",
                column: "month");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "exemption_reviews");

            migrationBuilder.DropTable(
                name: "external_visits");

            migrationBuilder.DropTable(
                name: "frequency_caps");

            migrationBuilder.DropTable(
                name: "spared_visits");

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
        }
    }
}
