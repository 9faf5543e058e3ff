using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Supervision.Infrastructure.Persistence;

/// <summary>Lets <c>dotnet ef</c> build the model without a database and without the API.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<SupervisionDbContext>
{
    public SupervisionDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SupervisionDbContext>();
        options.UseSupervisionPostgres("Host=nowhere");
        return new(options.Options);
    }
}
