using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Supervision.Infrastructure.Persistence.Sql;

#nullable disable

namespace Supervision.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class RegisterOfALife : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.Script("enterprise_survivors.sql");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
        }
    }
}
