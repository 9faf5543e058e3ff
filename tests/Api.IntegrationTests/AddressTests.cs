using System.Net;

namespace Supervision.Api.IntegrationTests;

public sealed class AddressTests(ApiApp app) : IClassFixture<ApiApp>
{
    [Fact]
    public async Task An_address_that_does_not_exist_is_not_found()
    {
        var answer = await app.Anonymous().GetAsync("nothing-of-that-name");

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }
}
