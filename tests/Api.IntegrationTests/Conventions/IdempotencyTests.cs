using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;

namespace Supervision.Api.IntegrationTests.Conventions;

/// <summary><c>Idempotency-Key</c>, on the registration of an enterprise.</summary>
public sealed class IdempotencyTests(ApiApp app) : IClassFixture<ApiApp>
{
    private static string NewKey() => Guid.NewGuid().ToString();

    [Fact]
    public async Task A_repetition_gets_the_first_answer_and_changes_nothing()
    {
        var (lead, key, form) = (await app.As("yj.lead"), NewKey(), EnterpriseForms.New());

        using var first = await lead.PostAsync("enterprises", form, key: key);
        using var second = await lead.PostAsync("enterprises", form, key: key);

        first.StatusCode.Should().Be(HttpStatusCode.Created);
        first.Headers.Contains("Idempotency-Replayed").Should().BeFalse();
        second.StatusCode.Should().Be(HttpStatusCode.Created);
        second.Headers.GetValues("Idempotency-Replayed").Should().Equal("true");
        second.Headers.Location.Should().Be(first.Headers.Location);
        second.Headers.ETag.Should().Be(first.Headers.ETag);
        (await TextOf(second)).Should().Be(await TextOf(first));
        (await CountAsync(form)).Should().Be(1);
    }

    [Fact]
    public async Task Thirty_two_at_once_have_one_effect_and_equal_answers()
    {
        var (lead, key, form) = (await app.As("yj.lead"), NewKey(), EnterpriseForms.New());

        var answers = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => lead.PostAsync("enterprises", form.DeepClone(), key: key)));

        answers.Should().OnlyContain(answer => answer.StatusCode == HttpStatusCode.Created);
        (await Task.WhenAll(answers.Select(TextOf))).Distinct().Should().ContainSingle();
        answers.Count(answer => !answer.Headers.Contains("Idempotency-Replayed")).Should().Be(1);
        (await CountAsync(form)).Should().Be(1);
    }

    [Fact]
    public async Task Another_body_under_the_same_key_is_refused()
    {
        var (lead, key) = (await app.As("yj.lead"), NewKey());
        await lead.PostAsync("enterprises", EnterpriseForms.New(), key: key).OkAsync();

        using var other = await lead.PostAsync("enterprises", EnterpriseForms.New(), key: key);

        await other.IsProblemAsync(422, "idempotency.mismatch");
    }

    [Fact]
    public async Task Another_caller_may_use_the_same_key()
    {
        var key = NewKey();
        await (await app.As("yj.lead")).PostAsync("enterprises", EnterpriseForms.New(), key: key).OkAsync();

        using var other = await (await app.As("kz.coordinator")).PostAsync("enterprises", EnterpriseForms.New(), key: key);

        other.StatusCode.Should().Be(HttpStatusCode.Created);
        other.Headers.Contains("Idempotency-Replayed").Should().BeFalse();
    }

    [Fact]
    public async Task A_refusal_leaves_nothing_behind_and_its_key_free()
    {
        var (lead, key, form) = (await app.As("yj.lead"), NewKey(), EnterpriseForms.New());
        var wrong = form.DeepClone();
        wrong["industryCode"] = "0000";

        using var refused = await lead.PostAsync("enterprises", wrong, key: key);
        using var mended = await lead.PostAsync("enterprises", form, key: key);

        refused.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        mended.StatusCode.Should().Be(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_key_is_printable_and_short()
    {
        using var answer = await (await app.As("yj.lead")).PostAsync("enterprises", EnterpriseForms.New(), key: new string('k', 101));

        await answer.IsProblemAsync(400, "request.malformed");
    }

    [Fact]
    public async Task The_work_and_its_answer_are_committed_together_or_not_at_all()
    {
        var (lead, key, form) = (await app.As("yj.lead"), NewKey(), EnterpriseForms.New());
        await app.InDatabaseAsync(db => db.Database.ExecuteSqlRawAsync(
            "create function lose_power() returns trigger language plpgsql as $$ begin raise exception 'power lost' using errcode = '57P01'; end $$; "
            + "create trigger lose_power before update on idempotent_answers for each row execute function lose_power()"));

        using var lost = await lead.PostAsync("enterprises", form, key: key);
        var left = await CountAsync(form);
        await app.InDatabaseAsync(db => db.Database.ExecuteSqlRawAsync("drop function lose_power() cascade"));
        using var again = await lead.PostAsync("enterprises", form, key: key);

        await lost.IsProblemAsync(503, "database.unavailable");
        lost.Headers.RetryAfter!.Delta.Should().Be(TimeSpan.FromSeconds(5));
        left.Should().Be(0);
        again.StatusCode.Should().Be(HttpStatusCode.Created);
    }

    private Task<int> CountAsync(JsonObject form)
    {
        var code = form["uscc"]!.GetValue<string>();
        return app.InDatabaseAsync(db => db.Enterprises.CountAsync(enterprise => enterprise.Uscc == code));
    }

    private static Task<string> TextOf(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
