using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Domain.Enterprises;
using Supervision.Infrastructure.Persistence;
using Supervision.Infrastructure.Seed;
using Supervision.Infrastructure.Seed.Load;

namespace Supervision.Application.IntegrationTests.Seed;

public sealed class LoadSeedTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_makes_as_many_as_were_asked_for_and_nothing_the_second_time()
    {
        var setup = app.Services.GetRequiredService<DatabaseSetup>();
        await setup.SeedAsync(SeedNames.Load, new(Enterprises: 300, Filings: 4000), Now);
        await setup.SeedAsync(SeedNames.Load, new(Enterprises: 300, Filings: 4000), Now);

        (await app.InDatabaseAsync(db => db.Enterprises.CountAsync(Now))).Should().Be(300);
        (await app.InDatabaseAsync(db => db.FilingLines.CountAsync(Now))).Should().Be(4000);
        (await app.InDatabaseAsync(db => db.Filings.Select(filing => filing.Number).Distinct().CountAsync(Now)))
            .Should().Be(await app.InDatabaseAsync(db => db.Filings.CountAsync(Now)));
        (await app.InDatabaseAsync(db => db.FilingLines.GroupBy(line => new { line.Body, line.EnterpriseId, line.Year }).CountAsync(group => group.Count() > 1, Now)))
            .Should().Be(0, "六(三): once a year");
    }

    [Fact]
    public void Every_code_is_valid_to_both_check_characters() =>
        Enumerable.Range(0, 500).Select(i => UnifiedSocialCreditCode.Parse(LoadEnterprises.UsccAt(i * 4999L)).Value.Warning).Should().OnlyContain(warning => warning == null);
}
