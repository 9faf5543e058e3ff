using Microsoft.EntityFrameworkCore;
using Npgsql;
using Supervision.Application.Audit;
using Supervision.Infrastructure.Seed.Demo;

namespace Supervision.Api.IntegrationTests.Auth;

public sealed class AuditTests(ApiApp app) : IClassFixture<ApiApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_change_is_on_record_with_who_in_which_request_before_and_after()
    {
        var id = await app.InDatabaseAsync(db => db.Users.Where(account => account.UserName == "lt.coordinator").Select(account => account.Id).SingleAsync(Ct));
        using var failed = await app.Anonymous().PostAsync("auth/login", new { userName = "lt.coordinator", password = "wrong" });

        var page = await (await app.As("admin")).GetAsync($"audit-entries?entity=Account&entityId={id}&size=200").OkAsync();

        var request = failed.Headers.GetValues("X-Request-Id").Single();
        var entry = page!["items"]!.AsArray().Single(one => one!["requestId"]?.GetValue<string>() == request)!;
        entry["action"]!.GetValue<string>().Should().Be("changed");
        entry["before"]!.ToJsonString().Should().Be("""{"accessFailedCount":0}""");
        entry["after"]!.ToJsonString().Should().Be("""{"accessFailedCount":1}""");
    }

    [Fact]
    public async Task No_secret_of_an_account_is_on_record()
    {
        await app.Anonymous().SignInAsync("bl.coordinator", DemoAccounts.Password);

        var told = await app.InDatabaseAsync(db => db.AuditEntries.Where(entry => entry.Entity == "Account").ToListAsync(Ct));

        told.Should().NotBeEmpty().And.OnlyContain(entry => !Holds(entry, "passwordHash") && !Holds(entry, "Stamp"));
    }

    private static bool Holds(AuditEntry entry, string secret) => $"{entry.Before}{entry.After}".Contains(secret, StringComparison.Ordinal);

    [Theory]
    [InlineData("update audit_entries set actor = 'somebody else'")]
    [InlineData("delete from audit_entries")]
    [InlineData("truncate audit_entries")]
    [InlineData("update events set kind = 'nothing.happened'")]
    [InlineData("delete from events")]
    [InlineData("delete from event_subjects")]
    [InlineData("truncate events cascade")]
    public async Task What_is_on_record_is_never_changed(string sql)
    {
        await app.Flow.Lead.RegistersEnterprise();

        var change = () => app.InDatabaseAsync(db => db.Database.ExecuteSqlRawAsync(sql, Ct));

        (await change.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be(PostgresErrorCodes.InsufficientPrivilege);
        (await app.InDatabaseAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == AuditAction.Added, Ct))).Should().BePositive();
    }
}
