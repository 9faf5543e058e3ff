using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Supervision.Infrastructure.Persistence.Sql;

#nullable disable

namespace Supervision.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class DeskRegisterAndCompanions : Migration
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

            migrationBuilder.DropIndex(
                name: "ix_enterprises_id",
                table: "enterprises");

            migrationBuilder.DropIndex(
                name: "ix_enterprises_subdistrict_code_id",
                table: "enterprises");

            migrationBuilder.AddColumn<Guid>(
                name: "merged_into_id",
                table: "enterprises",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "past",
                table: "enterprises",
                type: "jsonb",
                nullable: false,
                defaultValueSql: "'{\"names\":[],\"places\":[],\"colours\":[]}'::jsonb");

            migrationBuilder.AddColumn<string>(
                name: "search_text",
                table: "enterprises",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<List<long>>(
                name: "twin_keys",
                table: "enterprises",
                type: "bigint[]",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.Script("enterprise_past.sql");
            migrationBuilder.Sql(ComparedName.Function);
            migrationBuilder.Script("enterprise_search_text.sql");

            migrationBuilder.CreateTable(
                name: "duplicate_pairs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    first_id = table.Column<Guid>(type: "uuid", nullable: false),
                    second_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reasons = table.Column<string[]>(type: "text[]", nullable: false),
                    found_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    decided_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_duplicate_pairs", x => x.id);
                    table.CheckConstraint("ck_duplicate_pairs_order", "first_id < second_id");
                    table.ForeignKey(
                        name: "fk_duplicate_pairs_enterprises_first_id",
                        column: x => x.first_id,
                        principalTable: "enterprises",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_duplicate_pairs_enterprises_second_id",
                        column: x => x.second_id,
                        principalTable: "enterprises",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "enterprise_merges",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_id = table.Column<Guid>(type: "uuid", nullable: false),
                    into_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_street = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: false),
                    holdings = table.Column<string>(type: "jsonb", nullable: false),
                    undone_reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    undone_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    undone_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_enterprise_merges", x => x.id);
                    table.ForeignKey(
                        name: "fk_enterprise_merges_enterprises_from_id",
                        column: x => x.from_id,
                        principalTable: "enterprises",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_enterprise_merges_enterprises_into_id",
                        column: x => x.into_id,
                        principalTable: "enterprises",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "enterprise_merge_rows",
                columns: table => new
                {
                    merge_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    row_id = table.Column<Guid>(type: "uuid", nullable: false),
                    turn = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_enterprise_merge_rows", x => new { x.merge_id, x.kind, x.row_id });
                    table.ForeignKey(
                        name: "fk_enterprise_merge_rows_enterprise_merges_merge_id",
                        column: x => x.merge_id,
                        principalTable: "enterprise_merges",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_enterprises_id",
                table: "enterprises",
                column: "id",
                filter: "merged_into_id is null")
                .Annotation("Npgsql:IndexInclude", new[] { "search_text" });

            migrationBuilder.CreateIndex(
                name: "ix_enterprises_merged_into_id",
                table: "enterprises",
                column: "merged_into_id",
                filter: "merged_into_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_enterprises_subdistrict_code_id",
                table: "enterprises",
                columns: new[] { "subdistrict_code", "id" },
                filter: "merged_into_id is null")
                .Annotation("Npgsql:IndexInclude", new[] { "search_text" });

            migrationBuilder.CreateIndex(
                name: "ix_enterprises_twin_keys",
                table: "enterprises",
                column: "twin_keys")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:StorageParameter:fastupdate", false);

            migrationBuilder.CreateIndex(
                name: "ix_duplicate_pairs_first_id_second_id",
                table: "duplicate_pairs",
                columns: new[] { "first_id", "second_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_duplicate_pairs_second_id",
                table: "duplicate_pairs",
                column: "second_id");

            migrationBuilder.CreateIndex(
                name: "ix_duplicate_pairs_status_found_at",
                table: "duplicate_pairs",
                columns: new[] { "status", "found_at" });

            migrationBuilder.CreateIndex(
                name: "ix_enterprise_merges_from_id",
                table: "enterprise_merges",
                column: "from_id",
                unique: true,
                filter: "undone_reason is null");

            migrationBuilder.CreateIndex(
                name: "ix_enterprise_merges_into_id",
                table: "enterprise_merges",
                column: "into_id");

            migrationBuilder.AddForeignKey(
                name: "fk_enterprises_enterprises_merged_into_id",
                table: "enterprises",
                column: "merged_into_id",
                principalTable: "enterprises",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);


            migrationBuilder.AddColumn<Guid>(
                name: "document_id",
                table: "district_plans",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "companion_invitations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    month = table.Column<string>(type: "character(7)", fixedLength: true, maxLength: 7, nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subdistrict = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    body = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    invited_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    invited_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: false),
                    declined_reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    withdrawn_reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_companion_invitations", x => x.id);
                    table.ForeignKey(
                        name: "fk_companion_invitations_enterprises_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprises",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_district_plans_document_id",
                table: "district_plans",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "ix_companion_invitations_body_month",
                table: "companion_invitations",
                columns: new[] { "body", "month" });

            migrationBuilder.CreateIndex(
                name: "ix_companion_invitations_enterprise_id_body_month",
                table: "companion_invitations",
                columns: new[] { "enterprise_id", "body", "month" },
                unique: true,
                filter: "withdrawn_reason is null");

            migrationBuilder.AddForeignKey(
                name: "fk_district_plans_issued_documents_document_id",
                table: "district_plans",
                column: "document_id",
                principalTable: "issued_documents",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.Script("enterprise_survivors.sql");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_district_plans_issued_documents_document_id",
                table: "district_plans");

            migrationBuilder.DropTable(
                name: "companion_invitations");

            migrationBuilder.DropIndex(
                name: "ix_district_plans_document_id",
                table: "district_plans");

            migrationBuilder.DropColumn(
                name: "document_id",
                table: "district_plans");

            migrationBuilder.Sql("drop function lead_to_survivor() cascade");

            migrationBuilder.DropForeignKey(
                name: "fk_enterprises_enterprises_merged_into_id",
                table: "enterprises");

            migrationBuilder.DropTable(
                name: "duplicate_pairs");

            migrationBuilder.DropTable(
                name: "enterprise_merge_rows");

            migrationBuilder.DropTable(
                name: "enterprise_merges");

            migrationBuilder.DropIndex(
                name: "ix_enterprises_id",
                table: "enterprises");

            migrationBuilder.DropIndex(
                name: "ix_enterprises_merged_into_id",
                table: "enterprises");

            migrationBuilder.DropIndex(
                name: "ix_enterprises_subdistrict_code_id",
                table: "enterprises");

            migrationBuilder.DropIndex(
                name: "ix_enterprises_twin_keys",
                table: "enterprises");

            migrationBuilder.DropColumn(
                name: "merged_into_id",
                table: "enterprises");

            migrationBuilder.DropColumn(
                name: "past",
                table: "enterprises");

            migrationBuilder.AlterColumn<string[]>(
                name: "search_grams",
                table: "enterprises",
                type: "text[]",
                nullable: true,
                computedColumnSql: "enterprise_grams(name, uscc)",
                stored: true,
                oldClrType: typeof(string[]),
                oldType: "text[]",
                oldNullable: true,
                oldComputedColumnSql: "enterprise_grams(search_text, uscc)",
                oldStored: true);

            migrationBuilder.DropColumn(
                name: "search_text",
                table: "enterprises");

            migrationBuilder.DropColumn(
                name: "twin_keys",
                table: "enterprises");

            migrationBuilder.CreateIndex(
                name: "ix_enterprises_id",
                table: "enterprises",
                column: "id")
                .Annotation("Npgsql:IndexInclude", new[] { "name" });

            migrationBuilder.CreateIndex(
                name: "ix_enterprises_subdistrict_code_id",
                table: "enterprises",
                columns: new[] { "subdistrict_code", "id" })
                .Annotation("Npgsql:IndexInclude", new[] { "name" });

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
