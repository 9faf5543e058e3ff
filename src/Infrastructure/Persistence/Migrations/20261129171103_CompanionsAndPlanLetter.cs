using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Supervision.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class CompanionsAndPlanLetter : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.Sql("create trigger lead_to_survivor before insert or update of enterprise_id on companion_invitations for each row execute function lead_to_survivor()");
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
        }
    }
}
