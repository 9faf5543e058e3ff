using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Supervision.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class AnnualPlans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "annual_plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    body = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    letter_no = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    letter_id = table.Column<Guid>(type: "uuid", nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    late = table.Column<bool>(type: "boolean", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: false),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: true),
                    accepted_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_annual_plans", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "district_plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    plans = table.Column<int>(type: "integer", nullable: false),
                    planned_visits = table.Column<int>(type: "integer", nullable: false),
                    object_by = table.Column<DateOnly>(type: "date", nullable: true),
                    shown_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: true),
                    document_no = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: true),
                    receipt_no = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    acknowledged_on = table.Column<DateOnly>(type: "date", nullable: true),
                    superior = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    superior_no = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    superior_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_district_plans", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "annual_plan_rows",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    row = table.Column<int>(type: "integer", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uuid", nullable: true),
                    sector = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    subdistrict_code = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false),
                    first_month = table.Column<int>(type: "integer", nullable: false),
                    last_month = table.Column<int>(type: "integer", nullable: false),
                    safety_domains = table.Column<string[]>(type: "text[]", nullable: false),
                    item_ids = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    basis = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    scope = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    manner = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_annual_plan_rows", x => x.id);
                    table.ForeignKey(
                        name: "fk_annual_plan_rows_annual_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "annual_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_annual_plan_rows_enterprises_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprises",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "district_plan_editions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: false),
                    plans = table.Column<int>(type: "integer", nullable: false),
                    planned_visits = table.Column<int>(type: "integer", nullable: false),
                    slots = table.Column<int>(type: "integer", nullable: false),
                    saved = table.Column<int>(type: "integer", nullable: false),
                    changes = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_district_plan_editions", x => x.id);
                    table.ForeignKey(
                        name: "fk_district_plan_editions_district_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "district_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "joint_slots",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subdistrict_code = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: false),
                    month = table.Column<int>(type: "integer", nullable: false),
                    pinned = table.Column<bool>(type: "boolean", nullable: false),
                    parts = table.Column<string>(type: "jsonb", nullable: false),
                    objection_state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    objection = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    preferred_month = table.Column<int>(type: "integer", nullable: true),
                    objected_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: true),
                    decision = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_joint_slots", x => x.id);
                    table.ForeignKey(
                        name: "fk_joint_slots_district_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "district_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_joint_slots_enterprises_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "enterprises",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_annual_plan_rows_enterprise_id",
                table: "annual_plan_rows",
                column: "enterprise_id");

            migrationBuilder.CreateIndex(
                name: "ix_annual_plan_rows_plan_id",
                table: "annual_plan_rows",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_annual_plans_year_body",
                table: "annual_plans",
                columns: new[] { "year", "body" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_district_plan_editions_plan_id_number",
                table: "district_plan_editions",
                columns: new[] { "plan_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_district_plans_year",
                table: "district_plans",
                column: "year",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_joint_slots_enterprise_id_plan_id",
                table: "joint_slots",
                columns: new[] { "enterprise_id", "plan_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_joint_slots_plan_id_month",
                table: "joint_slots",
                columns: new[] { "plan_id", "month" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "annual_plan_rows");

            migrationBuilder.DropTable(
                name: "district_plan_editions");

            migrationBuilder.DropTable(
                name: "joint_slots");

            migrationBuilder.DropTable(
                name: "annual_plans");

            migrationBuilder.DropTable(
                name: "district_plans");
        }
    }
}
