using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Domain.Common;

namespace Supervision.Api.IntegrationTests.Contract;

/// <summary>What an operation must say of itself before the program starts with it.</summary>
public sealed class OperationCheckTests
{
    [Fact]
    public void An_operation_that_does_not_say_who_may_call_it_stops_the_start() =>
        Starting(app => app.MapGet("/api/v1/open", () => "")).Should().Throw<InvalidOperationException>().WithMessage("*who may call it*");

    [Fact]
    public void An_operation_that_says_it_twice_stops_the_start() =>
        Starting(app => app.MapGet("/api/v1/both", () => "").Public().Needs("filings.read")).Should().Throw<InvalidOperationException>().WithMessage("*who may call it*");

    [Fact]
    public void A_POST_whose_answer_cannot_be_kept_stops_the_start() =>
        Starting(app => app.MapPost("/api/v1/lost", () => Results.Ok()).Public()).Should().Throw<InvalidOperationException>().WithMessage("*POST*");

    [Fact]
    public void Operations_that_say_what_they_need_start() => Starting(app =>
    {
        app.MapGet("/api/v1/read", () => "").Needs("filings.read");
        app.MapPost("/api/v1/kept", () => Result.Done.NoContent()).AnySignedIn();
        app.MapPost("/api/v1/free", () => Results.Ok()).Public().WithMetadata(new NotIdempotent());
        app.MapGet("/health/live", () => "");
    }).Should().NotThrow();

    private static Action Starting(Action<WebApplication> map) => () =>
    {
        var app = WebApplication.CreateSlimBuilder().Build();
        map(app);
        app.CheckOperations();
    };
}
