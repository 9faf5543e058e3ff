using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Supervision.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class SumsFromTheIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_filing_lines_filing_id",
                table: "filing_lines");

            migrationBuilder.CreateIndex(
                name: "ix_filing_lines_filing_id",
                table: "filing_lines",
                column: "filing_id")
                .Annotation("Npgsql:IndexInclude", new[] { "status", "from", "to" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_filing_lines_filing_id",
                table: "filing_lines");

            migrationBuilder.CreateIndex(
                name: "ix_filing_lines_filing_id",
                table: "filing_lines",
                column: "filing_id");
        }
    }
}
