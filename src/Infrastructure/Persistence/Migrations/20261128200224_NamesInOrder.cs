using Microsoft.EntityFrameworkCore.Migrations;
using Supervision.Infrastructure.Persistence.Sql;

#nullable disable

namespace Supervision.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class NamesInOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Script("functions_code_grams.sql");

            migrationBuilder.DropIndex(
                name: "ix_enterprises_subdistrict_code_id",
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

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_enterprises_id",
                table: "enterprises");

            migrationBuilder.DropIndex(
                name: "ix_enterprises_subdistrict_code_id",
                table: "enterprises");

            migrationBuilder.CreateIndex(
                name: "ix_enterprises_subdistrict_code_id",
                table: "enterprises",
                columns: new[] { "subdistrict_code", "id" });
        }
    }
}
