using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Supervision.Infrastructure.Persistence.Sql;

#nullable disable

namespace Supervision.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class AttachmentLinks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "attachment_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    attachment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    purpose = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    linked_by = table.Column<Guid>(type: "uuid", nullable: true),
                    linked_at = table.Column<DateTimeOffset>(type: "timestamp(6) with time zone", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_attachment_links", x => x.id);
                    table.ForeignKey(
                        name: "fk_attachment_links_attachments_attachment_id",
                        column: x => x.attachment_id,
                        principalTable: "attachments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_attachments_stored_name",
                table: "attachments",
                column: "stored_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_attachments_uploaded_at",
                table: "attachments",
                column: "uploaded_at");

            migrationBuilder.CreateIndex(
                name: "ix_attachments_uploaded_by_uploaded_at",
                table: "attachments",
                columns: new[] { "uploaded_by", "uploaded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_attachment_links_attachment_id_owner_kind_owner_id_purpose",
                table: "attachment_links",
                columns: new[] { "attachment_id", "owner_kind", "owner_id", "purpose" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_attachment_links_owner_kind_owner_id",
                table: "attachment_links",
                columns: new[] { "owner_kind", "owner_id" });

            migrationBuilder.Script("attachment_links.sql");
            migrationBuilder.DropColumn(
                name: "attachment_ids",
                table: "hazards");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "attachment_links");

            migrationBuilder.DropIndex(
                name: "ix_attachments_stored_name",
                table: "attachments");

            migrationBuilder.DropIndex(
                name: "ix_attachments_uploaded_at",
                table: "attachments");

            migrationBuilder.DropIndex(
                name: "ix_attachments_uploaded_by_uploaded_at",
                table: "attachments");

            migrationBuilder.AddColumn<List<Guid>>(
                name: "attachment_ids",
                table: "hazards",
                type: "uuid[]",
                nullable: false);
        }
    }
}
