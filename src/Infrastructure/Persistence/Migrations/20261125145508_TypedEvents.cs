using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Supervision.Infrastructure.Persistence.Sql;

#nullable disable

namespace Supervision.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class TypedEvents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: false),
                    kind = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    actor_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    actor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    actor = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    department = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    body = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    payload = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_events", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "event_subjects",
                columns: table => new
                {
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_subjects", x => new { x.event_id, x.kind, x.subject_id });
                    table.ForeignKey(
                        name: "fk_event_subjects_events_event_id",
                        column: x => x.event_id,
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_event_subjects_kind_subject_id_at",
                table: "event_subjects",
                columns: new[] { "kind", "subject_id", "at" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "ix_events_at",
                table: "events",
                column: "at");

            migrationBuilder.Script("events_from_history.sql");

            migrationBuilder.DropTable(
                name: "history");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "event_subjects");

            migrationBuilder.DropTable(
                name: "events");

            migrationBuilder.CreateTable(
                name: "history",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    actor = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: false),
                    department = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    enterprise_id = table.Column<Guid>(type: "uuid", nullable: true),
                    filing_id = table.Column<Guid>(type: "uuid", nullable: true),
                    hazard_id = table.Column<Guid>(type: "uuid", nullable: true),
                    inspection_id = table.Column<Guid>(type: "uuid", nullable: true),
                    kind = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    sentence = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_history", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_history_at",
                table: "history",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_history_enterprise_id_at",
                table: "history",
                columns: new[] { "enterprise_id", "at" },
                filter: "enterprise_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_history_filing_id_at",
                table: "history",
                columns: new[] { "filing_id", "at" },
                filter: "filing_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_history_hazard_id_at",
                table: "history",
                columns: new[] { "hazard_id", "at" },
                filter: "hazard_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_history_inspection_id_at",
                table: "history",
                columns: new[] { "inspection_id", "at" },
                filter: "inspection_id is not null");
        }
    }
}
