using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Calendar;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Calendar;

namespace Supervision.Application.IntegrationTests.Calendar;

public sealed class ReadScheduleTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_exported_is_read_as_it_was()
    {
        var present = (await app.SendAsync(new ShowWorkCalendar(2026), Now)).Value;
        using var exported = new MemoryStream();
        await (await app.SendAsync(new ExportSchedule(2026), Now)).Value.WriteAsync(exported, Now);

        var read = await ReadAsync(2026, exported.ToArray());

        read.Breaches.Should().BeEmpty();
        read.Days.Should().Equal(present.Days);
    }

    [Fact]
    public async Task Spans_and_the_words_of_notices_are_understood_and_what_is_not_is_told_with_its_row()
    {
        var read = await ReadAsync(2027, await SheetAsync(["节日", "时间", "安排"], ["国庆节", "10月1日至3日", "放假"], [null, "9月26日（星期日）", "补班"], ["中秋", "中秋前后", "放假"], ["中秋", "9月15日", "串休"]));

        read.Days.Should().Equal(
            new SpecialDay(new(2027, 9, 26), DayKind.MakeupWorkday, "放假调整"), new(new(2027, 10, 1), DayKind.Holiday, "国庆节"),
            new(new(2027, 10, 2), DayKind.Holiday, "国庆节"), new(new(2027, 10, 3), DayKind.Holiday, "国庆节"));
        read.Breaches.Select(breach => breach.Row).Should().Equal(4, 5);
        read.Breaches[1].Title.Should().Contain("串休");
    }

    [Fact]
    public async Task A_file_that_is_no_workbook_has_its_own_answer()
    {
        (await app.SendAsync(TestUser.Administrator, new ReadSchedule(2027, new MemoryStream("%PDF-1.7"u8.ToArray())), Now)).Error!.Code.Should().Be("spreadsheet.unreadable");
        (await app.SendAsync(TestUser.Administrator, new ReadSchedule(2027, new MemoryStream(await SheetAsync(["企业", "地址"], ["某", "某路"]))), Now)).Error!.Code.Should().Be("spreadsheet.columns.missing");
    }

    private async Task<ScheduleReading> ReadAsync(int year, byte[] content) => (await app.SendAsync(TestUser.Administrator, new ReadSchedule(year, new MemoryStream(content)), Now)).Value;

    private async Task<byte[]> SheetAsync(string[] header, params string?[][] rows)
    {
        using var stream = new MemoryStream();
        SheetColumn[] columns = [.. header.Select(title => new SheetColumn(title, title))];
        await app.Services.GetRequiredService<ISpreadsheets>().WriteAsync(stream, [new Sheet("表", columns, rows.ToAsyncEnumerable().Select(IReadOnlyList<object?> (row) => row))], Now);
        return stream.ToArray();
    }
}
