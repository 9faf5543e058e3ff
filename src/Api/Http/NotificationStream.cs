using System.Text.Json;
using MediatR;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Identity;
using Supervision.Application.Common.Identity;
using Supervision.Application.Notifications;
using Supervision.Infrastructure.Identity;
using Supervision.Infrastructure.Notifications;

namespace Supervision.Api.Http;

/// <summary>
/// The caller's bell as server-sent events: how it stands at once, then at every change. It says how it stands, never what changed, so whoever comes back after a break has missed nothing. Lives as long as its
/// session and holds nothing of the database while it waits.
/// </summary>
internal sealed class NotificationStream : IResult
{
    public const string ContentType = "text/event-stream";

    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(20);

    public async Task ExecuteAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var account = services.GetRequiredService<ICurrentUser>().Id!.Value;
        using var subscription = services.GetRequiredService<IBellSignals>().Subscribe(account);
        if (subscription is null)
        {
            await Problems.WriteAsync(context, StatusCodes.Status429TooManyRequests, Refusals.TooManyStreams);
            return;
        }

        Begin(context.Response);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
        try
        {
            await ShowAsync(context, ending.Token);
            while (true)
            {
                if (await RingsAsync(subscription, services.GetRequiredService<TimeProvider>(), ending.Token)) await ShowAsync(context, ending.Token);
                else if (await IsSessionOpenAsync(context)) await WriteAsync(context.Response, ": \n\n", ending.Token);
                else return;
            }
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The page was closed, or the program stops.
        }
    }

    private static void Begin(HttpResponse response)
    {
        response.ContentType = ContentType;
        response.Headers.CacheControl = "no-cache, no-store, no-transform";
        response.Headers["X-Accel-Buffering"] = "no";
        response.HttpContext.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
    }

    /// <returns>False for a heartbeat without a ring.</returns>
    private static async Task<bool> RingsAsync(IBellSubscription subscription, TimeProvider clock, CancellationToken ct)
    {
        using var beat = new CancellationTokenSource(Heartbeat, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(beat.Token, ct);
        try
        {
            return await subscription.Bell.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return false;
        }
    }

    private static async Task ShowAsync(HttpContext context, CancellationToken ct)
    {
        await using var scope = context.RequestServices.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        var bell = (await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new ShowBell(), ct)).Value;
        var id = bell.Latest is { } latest ? $"id: {latest.Id}\n" : "";
        await WriteAsync(context.Response, $"{id}event: notification\ndata: {JsonSerializer.Serialize(bell, Json.Options)}\n\n", ct);
    }

    /// <summary>Its ticket has not run out, and the account has not been closed or given another password.</summary>
    private static async Task<bool> IsSessionOpenAsync(HttpContext context)
    {
        var expires = context.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties?.ExpiresUtc;
        if (expires <= context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow()) return false;
        await using var scope = context.RequestServices.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SignInManager<Account>>().ValidateSecurityStampAsync(context.User) is not null;
    }

    private static async Task WriteAsync(HttpResponse response, string text, CancellationToken ct)
    {
        await response.WriteAsync(text, ct);
        await response.Body.FlushAsync(ct);
    }
}
