using Supervision.Application.Filings;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.Filings;

/// <summary>What a list went on without can be put right and handed in again without being typed again, 五(三)2.</summary>
public sealed class RefileTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact, Clause("五(三)2")]
    public async Task Refused_rows_become_a_draft_of_their_own_as_they_were_written_and_the_list_stays()
    {
        var window = new YearMonth(2027, 5).Days;
        var (inspected, other) = ((await app.Flow.Lead.RegistersEnterprise()).Uscc, (await app.Flow.Lead.RegistersEnterprise()).Uscc);
        await app.Flow.Liaison("XF").Files(Lists.Of("XF", inspected, window));
        FilingForm form = new(FilingKind.AdHoc, [Lists.Line("XF", other, window), Lists.Line("XF", inspected, window), Lists.Line("XF", Codes.Uscc(), window)], "仓储企业临时检查名单");
        var list = (await app.Flow.Liaison("XF").Files(form, allowPartial: true)).Id;
        var before = await app.Flow.Liaison("XF").Does(new ShowFiling(list));

        var draft = await app.Flow.Liaison("XF").Does(new RefileFiling(list, before.Version));

        var made = await app.Flow.Liaison("XF").Does(new ShowFiling(draft.Id));
        var refused = before.Lines.Where(line => line.Status == FilingLineStatus.Refused).ToList();
        refused.Should().HaveCount(2, "one was inspected this year, one is in no register");
        made.Should().BeEquivalentTo(new { Kind = FilingKind.AdHoc, Title = "仓储企业临时检查名单（未通过行）", Status = FilingStatus.Draft, Number = (string?)null });
        made.Lines.Should().BeEquivalentTo(refused.Select(line =>
            new { line.Row, line.Uscc, line.Enterprise, line.From, line.To, line.Nature, line.SafetyDomains, line.Items, line.Officers, Status = FilingLineStatus.Draft }));
        (await app.Flow.Liaison("XF").Does(new ShowFiling(list))).Should().BeEquivalentTo(before);
    }
}
