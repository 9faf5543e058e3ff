using System.Net;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Api.IntegrationTests.Reference;

public sealed class ReferenceTests(ApiApp app) : IClassFixture<ApiApp>
{
    [Theory]
    [InlineData("departments?size=200", 37)]
    [InlineData("departments?body=XF", 7)]
    [InlineData("departments?subdistrict=440310005", 5)]
    [InlineData("departments?district=true", 7)]
    [InlineData("departments?q=坑梓街道消防所", 1)]
    [InlineData("subdistricts", 6)]
    [InlineData("sectors", 8)]
    [InlineData("safety-domains", 7)]
    [InlineData("supervision-items", 119)]
    [InlineData("supervision-items?body=ZJ", 27)]
    [InlineData("supervision-items?safetyDomain=fire", 18)]
    [InlineData("supervision-items?tag=粉尘涉爆", 5)]
    [InlineData("supervision-items?q=疏散", 1)]
    [InlineData("major-hazard-criteria", 64)]
    [InlineData("major-hazard-criteria?scope=粉尘爆炸危险", 10)]
    [InlineData("industries?level=class", 1381)]
    [InlineData("industries?q=3311", 1)]
    public async Task A_list_of_reference_data_is_complete(string path, int total)
    {
        var answer = (await (await app.As("xf.officer")).GetAsync(path).OkAsync())!;

        ((int)answer["total"]!).Should().BeGreaterThanOrEqualTo(total == 1 ? 1 : total);
        if (total > 1) ((int)answer["total"]!).Should().Be(total);
        answer["items"]!.AsArray().Should().NotBeEmpty();
    }

    [Fact]
    public async Task An_item_says_on_a_day_which_of_its_bases_hold()
    {
        var officer = await app.As("hb.officer");
        var item = (await officer.GetAsync("supervision-items?body=HB&on=2026-08-15").OkAsync())!["items"]!.AsArray().First(each => (bool)each!["needsReview"]!)!;

        var before = (await officer.GetAsync($"supervision-items/{item["id"]}?on=2026-08-14").OkAsync())!;

        ((bool)item["sample"]!).Should().BeTrue();
        item["legalBases"]!.AsArray().Should().Contain(basis => !(bool)basis!["inForce"]!);
        ((bool)before["needsReview"]!).Should().BeFalse();
        before["legalBases"]!.AsArray().Should().OnlyContain(basis => (bool)basis!["inForce"]!);
    }

    [Fact]
    public async Task Certificates_of_other_bodies_are_masked()
    {
        // Rosters come with reference data, by no command.
        await app.InDatabaseAsync(async db =>
        {
            db.Officers.Add(Officer.Certified("XF-KZ", "陈立", "粤B0310217", new DateWindow(new(2024, 1, 1), new(2029, 12, 31))));
            return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

        (await CertificateAsync("xf.liaison")).Should().Be("粤B0310217");
        (await CertificateAsync("yj.lead")).Should().Be("粤B0310217");
        (await CertificateAsync("hb.liaison")).Should().Be("***0217");
    }

    [Fact]
    public async Task Enterprises_and_observers_see_no_roster()
    {
        (await (await app.As("observer.demo")).GetAsync("departments/XF/officers")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await (await app.As("xf.liaison")).GetAsync("departments/XX/officers")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private async Task<string> CertificateAsync(string userName) =>
        (string)(await (await app.As(userName)).GetAsync("departments/XF/officers?q=陈立&validOn=2026-12-01").OkAsync())!["items"]![0]!["certificateNo"]!;
}
