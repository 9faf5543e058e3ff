using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Identity;
using Supervision.Application.Identity;
using Supervision.Domain.Common;

namespace Supervision.Api.IntegrationTests.Auth;

/// <summary>Somebody can always look after the accounts.</summary>
public sealed class LastAdministratorTests(ApiApp app) : IClassFixture<ApiApp>
{
    [Fact]
    public async Task Of_twenty_administrators_who_lock_each_other_at_once_one_is_left()
    {
        var admin = await app.As("admin");
        for (var i = 1; i < 20; i++)
            await admin.PostAsync("accounts", new { userName = $"admin{i}", displayName = "管理员", role = "administrator", password = "Pingshan#2027" }).OkAsync();
        Guid[] ring = [.. (await admin.GetAsync("accounts?role=administrator&size=50").OkAsync())!["items"]!.AsArray().Select(row => row!["id"]!.GetValue<Guid>())];
        ring.Should().HaveCount(20);

        var answers = await Task.WhenAll(ring.Select((id, place) => LockAsync(id, ring[(place + 1) % ring.Length])));

        answers.Where(answer => answer.IsError).Select(answer => answer.Error!.Code).Should().Equal("account.administrator.last");
        var open = await app.InDatabaseAsync(db => Task.FromResult(db.Users.Count(account => account.Role == Role.Administrator && account.LockoutEnd == null)));
        open.Should().Be(1);
    }

    private async Task<Result> LockAsync(Guid who, Guid whom)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Be((Person)TestUser.Administrator.Actor with { Id = who });
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new LockAccount(whom));
    }
}
