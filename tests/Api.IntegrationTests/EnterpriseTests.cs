using System.Net;
using System.Text.Json.Nodes;

namespace Supervision.Api.IntegrationTests;

public sealed class EnterpriseTests(ApiApp app) : IClassFixture<ApiApp>
{
    private static int _serial;

    [Fact]
    public async Task Registering_answers_with_the_file_its_address_and_its_version()
    {
        var lead = await app.As("yj.lead");

        using var response = await lead.PostAsync("enterprises", Form("91440300687553882k", "深圳新广行检测技术有限公司"));
        var made = (await response.OkAsync())!;

        response.StatusCode.Should().Be(HttpStatusCode.Created);
        response.Headers.ETag!.Tag.Should().Be("\"1\"");
        response.Headers.Location!.ToString().Should().Be($"/api/v1/enterprises/{made["id"]}");
        made["uscc"]!.GetValue<string>().Should().Be("91440300687553882K");
        made["sector"]!.GetValue<string>().Should().Be("machinery");
        made["riskColour"]!.GetValue<string>().Should().Be("blue");
        made["version"]!.GetValue<int>().Should().Be(1);
        made["warnings"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task A_code_whose_eighteenth_character_is_wrong_is_refused_at_its_field()
    {
        using var response = await (await app.As("yj.lead")).PostAsync("enterprises", Form("914403006875538820", "某公司"));
        var problem = await response.ProblemAsync();

        response.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        problem["code"]!.GetValue<string>().Should().Be("enterprise.uscc.check18");
        problem["errors"]!["uscc"]!.AsArray().Should().ContainSingle();
    }

    [Fact]
    public async Task A_code_is_registered_once()
    {
        var lead = await app.As("yj.lead");
        var form = Form(NextCode(), "重复登记公司");
        await lead.PostAsync("enterprises", form).OkAsync();

        using var again = await lead.PostAsync("enterprises", form);

        again.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await again.ProblemAsync())["code"]!.GetValue<string>().Should().Be("enterprise.uscc.taken");
    }

    [Fact]
    public async Task All_fields_that_are_wrong_are_told_at_once()
    {
        var lead = await app.As("yj.lead");

        using var shape = await lead.PostAsync("enterprises", Form(NextCode(), "短", industryCode: "33", phone: "x"));
        using var facts = await lead.PostAsync("enterprises", Form(NextCode(), "外区公司", industryCode: "9999", subdistrictCode: "440305001"));

        (await shape.ProblemAsync())["errors"]!.AsObject().Select(field => field.Key).Should().BeEquivalentTo("name", "industryCode", "phone");
        (await facts.ProblemAsync())["errors"]!.AsObject().Select(field => field.Key).Should().BeEquivalentTo("industryCode", "subdistrictCode");
    }

    [Fact]
    public async Task An_amendment_that_is_refused_names_the_fields_of_its_own_body()
    {
        var lead = await app.As("yj.lead");
        var made = (await lead.PostAsync("enterprises", Form(NextCode(), "待变更公司")).OkAsync())!;

        using var response = await lead.PutAsync($"enterprises/{made["id"]}", Form(null, "短"), version: 1);

        (await response.ProblemAsync())["errors"]!.AsObject().Select(field => field.Key).Should().Equal("name");
    }

    [Fact]
    public async Task A_class_that_is_in_no_sector_needs_a_person_to_decide()
    {
        var lead = await app.As("yj.lead");
        var form = Form(NextCode(), "橡胶制品厂", industryCode: "2913");

        (await (await lead.PostAsync("enterprises", form)).ProblemAsync())["errors"]!["sector"].Should().NotBeNull();
        form["sector"] = "lightIndustry";
        (await lead.PostAsync("enterprises", form).OkAsync())!["sector"]!.GetValue<string>().Should().Be("lightIndustry");
    }

    [Fact]
    public async Task Amending_needs_the_version_that_was_read_and_is_told_in_the_course()
    {
        var lead = await app.As("yj.lead");
        var form = Form(NextCode(), "变更公司");
        var made = (await lead.PostAsync("enterprises", form).OkAsync())!;
        var path = $"enterprises/{made["id"]}";
        form.Remove("uscc");
        form["riskColour"] = "red";

        (await lead.PutAsync(path, form)).StatusCode.Should().Be(HttpStatusCode.PreconditionRequired);
        (await lead.PutAsync(path, form, version: 1).OkAsync())!["version"]!.GetValue<int>().Should().Be(2);
        (await lead.PutAsync(path, form, version: 1)).StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        (await lead.PutAsync(path, form, version: 2).OkAsync())!["version"]!.GetValue<int>().Should().Be(2, "nothing changed");

        var course = (await lead.GetAsync($"{path}/timeline").OkAsync())!["items"]!.AsArray();
        course.Select(entry => entry!["kind"]!.GetValue<string>()).Should().Equal("enterprise.amended", "enterprise.registered");
        course[0]!["sentence"]!.GetValue<string>().Should().Be("变更档案：风险等级由“蓝”改为“红”");
    }

    [Fact]
    public async Task A_struck_off_enterprise_can_be_restored()
    {
        var lead = await app.As("yj.lead");
        var made = (await lead.PostAsync("enterprises", Form(NextCode(), "迁出公司")).OkAsync())!;

        var gone = (await lead.PostAsync($"enterprises/{made["id"]}/deregister", new { reason = "迁出本区" }, version: 1).OkAsync())!;
        var back = (await lead.PostAsync($"enterprises/{made["id"]}/restore", new { reason = "又迁回" }, version: 2).OkAsync())!;

        (gone["status"]!.GetValue<string>(), back["status"]!.GetValue<string>()).Should().Be(("deregistered", "active"));
    }

    [Fact]
    public async Task The_same_key_registers_once()
    {
        var lead = await app.As("yj.lead");
        var form = Form(NextCode(), "重试公司");

        var first = (await lead.PostAsync("enterprises", form, key: "once").OkAsync())!;
        using var second = await lead.PostAsync("enterprises", form, key: "once");

        second.Headers.GetValues("Idempotency-Replayed").Should().Equal("true");
        (await second.OkAsync())!["id"]!.GetValue<string>().Should().Be(first["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task Names_and_phones_are_masked_for_those_who_do_not_need_them()
    {
        var lead = await app.As("yj.lead");
        var made = (await lead.PostAsync("enterprises", Form(NextCode(), "联系公司", phone: "13800001234")).OkAsync())!;

        var seen = (await (await app.As("sf.clerk")).GetAsync($"enterprises/{made["id"]}").OkAsync())!;

        made["phone"]!.GetValue<string>().Should().Be("13800001234");
        seen["phone"]!.GetValue<string>().Should().Be("138****1234");
        seen["masked"]!.GetValue<bool>().Should().BeTrue();
    }

    [Fact]
    public async Task A_street_sees_and_writes_only_its_own_enterprises()
    {
        var lead = await app.As("yj.lead");
        var street = await app.As("kz.coordinator");
        var elsewhere = (await lead.PostAsync("enterprises", Form(NextCode(), "碧岭公司", subdistrictCode: "440310003")).OkAsync())!;

        (await street.GetAsync($"enterprises/{elsewhere["id"]}")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await street.GetAsync($"enterprises/{elsewhere["id"]}/timeline")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await street.PostAsync("enterprises", Form(NextCode(), "碧岭公司", subdistrictCode: "440310003"))).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await street.PostAsync("enterprises", Form(NextCode(), "坑梓公司"))).StatusCode.Should().Be(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_liaison_reads_but_does_not_write() =>
        (await (await app.As("xf.liaison")).PostAsync("enterprises", Form(NextCode(), "某公司"))).StatusCode.Should().Be(HttpStatusCode.Forbidden);

    [Fact]
    public async Task A_filter_that_does_not_exist_is_refused() =>
        (await (await app.As("yj.lead")).GetAsync("enterprises?risk=red")).StatusCode.Should().Be(HttpStatusCode.BadRequest);

    [Fact(Timeout = 60_000)]
    public async Task An_uploaded_list_is_worked_off_in_the_name_of_whoever_sent_it()
    {
        var stop = TestContext.Current.CancellationToken;
        var lead = await app.As("yj.lead");
        await lead.PostAsync("enterprises", Form(NextCode(), "名单往返公司")).OkAsync();
        var list = await (await lead.GetAsync("enterprises/export?q=名单往返")).Content.ReadAsByteArrayAsync(stop);

        using var form = new MultipartFormDataContent { { new ByteArrayContent(list), "file", "名单.xlsx" } };
        using var sent = await lead.PostAsync("enterprises/import?dryRun=true", form);
        var import = (await sent.OkAsync())!;
        sent.StatusCode.Should().Be(HttpStatusCode.Created);
        await app.RunJobAsync("enterprise-imports");
        import = (await lead.GetAsync($"enterprises/imports/{import["id"]}").OkAsync())!;

        import["status"]!.GetValue<string>().Should().Be("checked");
        import["unchanged"]!.GetValue<int>().Should().Be(1);
        import["by"]!.GetValue<string>().Should().Be((await lead.GetAsync("auth/me").OkAsync())!["displayName"]!.GetValue<string>());
        (await (await app.As("xf.liaison")).GetAsync($"enterprises/imports/{import["id"]}")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_file_that_is_no_workbook_is_refused_at_its_field()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent([1, 2, 3]), "file", "名单.xlsx" } };

        using var response = await (await app.As("yj.lead")).PostAsync("enterprises/import", form);

        response.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await response.ProblemAsync())["errors"]!["file"].Should().NotBeNull();
    }

    private static JsonObject Form(string? uscc, string name, string industryCode = "3311", string subdistrictCode = "440310005", string? phone = null)
    {
        var form = new JsonObject { ["name"] = name, ["industryCode"] = industryCode, ["subdistrictCode"] = subdistrictCode, ["address"] = "聚园路8号" };
        if (uscc is not null) form["uscc"] = uscc;
        if (phone is not null) form["phone"] = phone;
        return form;
    }

    /// <summary>A valid code that no other test uses.</summary>
    private static string NextCode()
    {
        var sixteen = $"91440310MA{Interlocked.Increment(ref _serial):000000}";
        var seventeen = sixteen + Domain.Enterprises.UnifiedSocialCreditCode.Check17(sixteen);
        return seventeen + Domain.Enterprises.UnifiedSocialCreditCode.Check18(seventeen);
    }
}
