using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Supervision.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class BodiesAndPeople : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_liaisons_department_kind",
                table: "liaisons");

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
                name: "ix_delegations_office_valid_until",
                table: "delegations",
                columns: new[] { "office", "valid_until" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "delegations");

            migrationBuilder.DropIndex(
                name: "ix_liaisons_department_from",
                table: "liaisons");

            migrationBuilder.DropIndex(
                name: "ix_liaisons_one_open",
                table: "liaisons");

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
