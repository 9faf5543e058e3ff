using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Data;
using Supervision.Application.Enterprises;
using Supervision.Infrastructure.Persistence;
using Supervision.Infrastructure.Seed;

namespace Supervision.Application.IntegrationTests.Enterprises;

/// <summary>Whatever way a search is answered by, it finds the same, in the same order, and counts the same.</summary>
public sealed class SearchWayTests(SearchWayTests.LargeRegister app) : IClassFixture<SearchWayTests.LargeRegister>
{
    private const string Street = "440310005";

    public static TheoryData<string, string> Searches => new()
    {
        { "公司", "PastTotals" },
        { "有限公司", "PastTotals" },
        { "914403", "PastTotals" },
        { "恒锐", "Few" },
        { "恒锐 五金", "Few" },
        { "精密五金", "InOrder" },
        { "不存在的", "Few" },
    };

    [Theory]
    [MemberData(nameof(Searches))]
    public async Task It_finds_what_reading_all_names_finds(string q, string way)
    {
        $"{app.Services.GetRequiredService<INameSample>().Current.WayTo(q, null)}".Should().Be(way);
        foreach (var street in (string?[])[null, Street])
            foreach (var page in (int[])[1, 3])
            {
                var answer = (await app.SendAsync(TestUser.Lead, new ListEnterprises { Q = q, Subdistrict = street, Page = page, Size = 15 }, TestContext.Current.CancellationToken)).Value;
                var all = await AllAsync(q, street);
                answer.Items.Select(row => row.Id).Should().Equal(all.Skip((page - 1) * 15).Take(15));
                (answer.Total, answer.TotalIsExact).Should().Be((Math.Min(all.Count, Paging.Exact), all.Count <= Paging.Exact), $"{q} in {street ?? "the city"}");
            }
    }

    [Theory]
    [MemberData(nameof(Searches))]
    public async Task A_street_office_finds_the_same_of_its_street(string q, string _)
    {
        var answer = (await app.SendAsync(TestUser.Street("YJ-KZ", Street), new ListEnterprises { Q = q, Size = 15 }, TestContext.Current.CancellationToken)).Value;
        answer.Items.Select(row => row.Id).Should().Equal((await AllAsync(q, Street)).Take(15));
    }

    [Fact]
    public async Task The_indexes_are_there_after_the_load() =>
        (await app.InDatabaseAsync(db => db.Database.SqlQuery<string>($"select indexrelid::regclass::text as \"Value\" from pg_index where indrelid in ('enterprises'::regclass, 'filing_lines'::regclass)").ToListAsync()))
            .Should().Contain(["ix_enterprises_search_grams", "ix_enterprises_id", "ix_enterprises_subdistrict_code_id"]);

    // Without any index: each name is read.
    private Task<List<Guid>> AllAsync(string q, string? street) => app.InDatabaseAsync(async db =>
        (await db.Enterprises.AsNoTracking().Where(one => street == null || one.SubdistrictCode == street).OrderByDescending(one => one.Id).Select(one => new { one.Id, one.Name, one.Uscc }).ToListAsync())
            .Where(one => q.Split(' ').All(word => one.Name.Contains(word, StringComparison.Ordinal) || one.Uscc.Contains(word, StringComparison.Ordinal))).Select(one => one.Id).ToList());

    public sealed class LargeRegister : TestApp
    {
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            await Services.GetRequiredService<DatabaseSetup>().SeedAsync(SeedNames.Load, new(Enterprises: 130_000, Filings: 1), default);
        }
    }
}
