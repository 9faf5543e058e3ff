using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Enterprises.Duplicates;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.IntegrationTests.Enterprises.Registers;

/// <summary>A merge takes over everything that is of an enterprise. Whoever adds a table to the model is told here what it needs.</summary>
public sealed class HoldingTests(TestApp app) : IClassFixture<TestApp>
{
    private const string EnterpriseId = "EnterpriseId";

    /// <summary>Refer to enterprises by other members, and stay as they are when two are merged.</summary>
    private static readonly Type[] OfTheRegisterItself = [typeof(Enterprise), typeof(EnterpriseMerge), typeof(DuplicatePair)];

    [Fact]
    public async Task Every_table_of_the_model_that_is_of_an_enterprise_is_taken_over()
    {
        var tables = await app.InDatabaseAsync(db => Task.FromResult(db.Model.GetEntityTypes().Where(type => type.FindProperty(EnterpriseId) is not null).Select(type => type.GetTableName()!).ToList()));

        var counted = await app.InDatabaseAsync(async db =>
        {
            await using var scope = app.Services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<IEnterpriseHoldings>().CountAsync(Guid.CreateVersion7(), Guid.CreateVersion7(), default);
        });

        counted.Select(holding => holding.Kind).Should().BeEquivalentTo(Enum.GetValues<HoldingKind>()).And.HaveCount(tables.Count, $"{string.Join(", ", tables)} each have a kind of holding");
    }

    [Fact]
    public async Task Whatever_refers_to_an_enterprise_does_so_by_that_one_member()
    {
        var others = await app.InDatabaseAsync(db => Task.FromResult(db.Model.GetEntityTypes().SelectMany(type => type.GetForeignKeys())
            .Where(key => key.PrincipalEntityType.ClrType == typeof(Enterprise) && key.Properties.Single().Name != EnterpriseId)
            .Select(key => key.DeclaringEntityType.ClrType).Except(OfTheRegisterItself).Select(type => type.Name).ToList()));

        others.Should().BeEmpty("a merge finds rows by EnterpriseId");
    }

    [Fact]
    public async Task Each_of_them_leads_what_is_written_late_to_the_survivor()
    {
        var (tables, led) = await app.InDatabaseAsync(async db => (
            db.Model.GetEntityTypes().Where(type => type.FindProperty(EnterpriseId) is not null).Select(type => type.GetTableName()!).ToList(),
            await db.Database.SqlQuery<string>($"select c.relname::text as \"Value\" from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgname = 'lead_to_survivor'").ToListAsync(TestContext.Current.CancellationToken)));

        led.Should().BeEquivalentTo(tables, "a new table needs the trigger of enterprise_survivors.sql");
    }
}
