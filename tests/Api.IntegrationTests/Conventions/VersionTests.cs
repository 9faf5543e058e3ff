using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Supervision.Api.IntegrationTests.Conventions;

/// <summary><c>ETag</c> and <c>If-Match</c>, on the change of an enterprise.</summary>
public sealed class VersionTests(ApiApp app) : IClassFixture<ApiApp>
{
    [Fact]
    public async Task The_version_that_was_read_is_the_one_that_may_be_changed()
    {
        var (lead, id, form) = await RegisteredAsync();

        using var read = await lead.GetAsync($"enterprises/{id}");
        using var changed = await lead.PutAsync($"enterprises/{id}", form, version: 1);

        read.Headers.ETag!.Tag.Should().Be("\"1\"");
        changed.Headers.ETag!.Tag.Should().Be("\"2\"");
        (await changed.OkAsync())!["version"]!.GetValue<int>().Should().Be(2);
    }

    [Fact]
    public async Task A_change_of_what_somebody_else_has_changed_is_refused()
    {
        var (lead, id, form) = await RegisteredAsync();
        await lead.PutAsync($"enterprises/{id}", form, version: 1).OkAsync();

        using var late = await lead.PutAsync($"enterprises/{id}", form, version: 1);

        await late.IsProblemAsync(412, "version.stale");
    }

    [Fact]
    public async Task Of_twenty_changes_at_once_of_one_version_one_wins()
    {
        var (lead, id, form) = await RegisteredAsync();

        var answers = await Task.WhenAll(Enumerable.Range(1, 20).Select(n =>
        {
            var change = form.DeepClone();
            change["address"] = $"坑梓街道聚园路{n}号";
            return lead.PutAsync($"enterprises/{id}", change, version: 1);
        }));

        answers.Count(answer => answer.IsSuccessStatusCode).Should().Be(1);
        foreach (var refused in answers.Where(answer => !answer.IsSuccessStatusCode)) await refused.IsProblemAsync(412, "version.stale");
    }

    [Fact]
    public async Task A_change_that_names_no_version_is_refused()
    {
        var (lead, id, form) = await RegisteredAsync();

        using var blind = await lead.PutAsync($"enterprises/{id}", form);

        await blind.IsProblemAsync(428, "if-match.missing");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("\"one\"")]
    [InlineData("W/\"1\"")]
    [InlineData("*")]
    [InlineData("\"-1\"")]
    [InlineData("\"99999999999\"")]
    public async Task What_is_no_version_is_refused(string header)
    {
        var (lead, id, form) = await RegisteredAsync();
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/enterprises/{id}") { Content = JsonContent.Create(form) };
        request.Headers.TryAddWithoutValidation("If-Match", header);

        using var answer = await lead.Http.SendAsync(request, TestContext.Current.CancellationToken);

        await answer.IsProblemAsync(400, "request.malformed");
    }

    private async Task<(ApiClient Lead, string Id, JsonObject Form)> RegisteredAsync()
    {
        var lead = await app.As("yj.lead");
        var form = EnterpriseForms.New();
        var made = await lead.PostAsync("enterprises", form).OkAsync();
        form.Remove("uscc");
        form["address"] = "坑梓街道聚园路18号";
        return (lead, made!["id"]!.GetValue<string>(), form);
    }
}
