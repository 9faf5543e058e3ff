using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Supervision.Domain.Filings;

namespace Supervision.Api.IntegrationTests.Contract.Examples;

/// <summary>The files that examples of uploads send: a small picture, and workbooks as the product itself exports them.</summary>
internal sealed class ExampleFiles(ApiApp app)
{
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public async Task<MultipartFormDataContent> OfAsync(string operation) => operation switch
    {
        "Attachments_Upload" => Form(Picture, "现场照片.png", "image/png"),
        "Enterprises_StartImport" => Workbook(await ReadAsync("yj.lead", "enterprises/export?format=xlsx&q=永固"), "企业名单.xlsx"),
        "AnnualPlans_Import" => Workbook(await ReadAsync("sj.liaison", $"annual-plans/{await PlanAsync()}/export"), "年度执法计划.xlsx"),
        "WorkCalendar_Read" => Workbook(await ReadAsync("yj.lead", "work-calendar/2026/export"), "2026年放假安排.xlsx"),
        "Departments_ImportOfficers" => Workbook(await ReadAsync("xf.liaison", "departments/XF/officers/export"), "人员名册.xlsx"),
        "ExternalVisits_Import" => Workbook(await ReadAsync("yj.lead", "external-visits/export?struck=true"), "上级检查.xlsx"),
        "Accounts_Import" => Workbook(new RawWorkbook().Sheet("账号", RawWorkbook.Row(1, "用户名", "姓名", "角色", "单位") + RawWorkbook.Row(2, "xf.officer3", "梁海峰", "执法人员", "XF")).Build(), "账号.xlsx"),
        _ => Workbook(await ReadAsync("sj.liaison", $"filings/{await DraftAsync()}/export"), "名单.xlsx"),
    };

    private Task<Guid> PlanAsync() => app.InDatabaseAsync(db => db.AnnualPlans.Where(plan => plan.Body == "SJ").OrderByDescending(plan => plan.Year).Select(plan => plan.Id).FirstAsync());

    private Task<Guid> DraftAsync() => app.InDatabaseAsync(db => db.Filings
        .Where(filing => filing.Body == "SJ" && filing.Status == FilingStatus.Draft).OrderByDescending(filing => filing.CreatedAt).Select(filing => filing.Id).FirstAsync());

    private async Task<byte[]> ReadAsync(string account, string path)
    {
        using var answer = await (await app.As(account)).GetAsync(path);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static MultipartFormDataContent Workbook(byte[] content, string name) => Form(content, name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static MultipartFormDataContent Form(byte[] content, string name, string type)
    {
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue(type);
        return new() { { file, "file", name } };
    }
}
