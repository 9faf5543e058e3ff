using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Supervision.Infrastructure.Persistence.Sql;

#nullable disable

namespace Supervision.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Guidelines : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "guidelines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    body = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    sections = table.Column<string>(type: "jsonb", nullable: false),
                    key_items = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    return_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: true),
                    accepted_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_guidelines", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "issued_documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: false),
                    stored_name = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    issued_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_issued_documents", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "manuals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    compiled_on = table.Column<DateOnly>(type: "date", nullable: false),
                    compiled_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: false),
                    chapters = table.Column<string>(type: "jsonb", nullable: false),
                    missing = table.Column<string>(type: "jsonb", nullable: false),
                    document_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_manuals", x => x.id);
                    table.ForeignKey(
                        name: "fk_manuals_issued_documents_document_id",
                        column: x => x.document_id,
                        principalTable: "issued_documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_guidelines_body_revision",
                table: "guidelines",
                columns: new[] { "body", "revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_guidelines_one_open",
                table: "guidelines",
                column: "body",
                unique: true,
                filter: "status <> 'Accepted'");

            migrationBuilder.CreateIndex(
                name: "ix_issued_documents_number",
                table: "issued_documents",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_issued_documents_stored_name",
                table: "issued_documents",
                column: "stored_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_manuals_compiled_at",
                table: "manuals",
                column: "compiled_at");

            migrationBuilder.CreateIndex(
                name: "ix_manuals_document_id",
                table: "manuals",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "ix_manuals_number",
                table: "manuals",
                column: "number",
                unique: true);

            migrationBuilder.Script("issued_documents.sql");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "guidelines");

            migrationBuilder.DropTable(
                name: "manuals");

            migrationBuilder.DropTable(
                name: "issued_documents");
        }
    }
}
