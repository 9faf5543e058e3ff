using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Infrastructure.Persistence;
using Supervision.Infrastructure.Seed;

namespace Supervision.Application.IntegrationTests.Reference;

public sealed class ReferenceSeedTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Loading_the_reference_data_again_touches_no_row()
    {
        var before = await FingerprintAsync();
        await LoadAsync();

        (await FingerprintAsync()).Should().Be(before);
    }

    [Fact]
    public async Task A_row_that_differs_from_its_file_is_corrected()
    {
        await app.InDatabaseAsync(db => db.Departments.Where(d => d.Code == "XF-KZ").ExecuteUpdateAsync(d => d.SetProperty(x => x.Name, "坑梓街道消防站"), Now));
        await app.InDatabaseAsync(db => db.SupervisionItems.Where(i => i.Code == "PS-XF-001").ExecuteUpdateAsync(i => i.SetProperty(x => x.Frequency, "每月一次"), Now));
        await LoadAsync();

        (await app.InDatabaseAsync(db => db.Departments.SingleAsync(d => d.Code == "XF-KZ", Now))).Name.Should().Be("坑梓街道消防所");
        (await app.InDatabaseAsync(db => db.SupervisionItems.SingleAsync(i => i.Code == "PS-XF-001", Now))).Frequency.Should().StartWith("每企业原则上每年1次");
    }

    [Fact]
    public async Task Seven_bodies_have_thirty_offices_in_six_streets()
    {
        var departments = await app.InDatabaseAsync(db => db.Departments.OrderBy(d => d.Position).ToListAsync(Now));

        departments.Where(d => d.ParentCode is null).Select(d => d.Code).Should().Equal("YJ", "SF", "ZJ", "XF", "HB", "SJ", "FZ");
        departments.Where(d => d.ParentCode is not null).Should().HaveCount(30);
        departments.Should().AllSatisfy(d => d.SafetyDomains.Should().BeEquivalentTo(SafetyDomains.Of(d.Code)));
        departments.Single(d => d.Code == "ZJ-SJ").Name.Should().Be("石井街道城建办");
        (await app.InDatabaseAsync(db => db.Communities.CountAsync(Now))).Should().Be(24);
    }

    [Fact]
    public async Task The_one_table_has_its_sample_rows_with_their_bodies()
    {
        var items = await app.InDatabaseAsync(db => db.SupervisionItems.ToListAsync(Now));

        items.Should().HaveCount(119).And.OnlyContain(item => item.Sample && item.Published && item.Points.Count > 0 && item.LegalBases.Count > 0);
        items.Select(item => item.Body).Distinct().Should().BeEquivalentTo(Bodies.Inspecting);
        (await app.InDatabaseAsync(db => db.MajorHazardCriteria.CountAsync(Now))).Should().Be(64);
    }

    [Fact]
    public async Task A_law_that_was_replaced_is_flagged_from_the_day_of_its_replacement_on()
    {
        var ecology = await app.InDatabaseAsync(db => db.SupervisionItems.Where(item => item.SafetyDomain == SafetyDomain.Ecology).ToListAsync(Now));
        var replaced = ecology.SelectMany(item => item.LegalBases).First(basis => basis.SupersededBy == "中华人民共和国生态环境法典");

        replaced.InForceOn(new(2026, 8, 14)).Should().BeTrue();
        replaced.InForceOn(new(2026, 8, 15)).Should().BeFalse();
        replaced.NeedsReviewOn(new(2026, 8, 15)).Should().BeTrue();
    }

    [Theory]
    [InlineData("3311", Sector.Machinery)]
    [InlineData("3382", Sector.LightIndustry)]
    [InlineData("3051", Sector.LightIndustry)]
    [InlineData("3011", Sector.BuildingMaterials)]
    [InlineData("1751", Sector.Textile)]
    [InlineData("5942", null)]
    [InlineData("2614", null)]
    [InlineData("2681", Sector.LightIndustry)]
    [InlineData("0111", null)]
    public async Task The_longest_prefix_of_the_class_code_decides_the_sector(string code, Sector? sector) =>
        (await app.InDatabaseAsync(db => db.IndustryClasses.SingleAsync(industry => industry.Code == code, Now))).Sector.Should().Be(sector);

    private Task LoadAsync() => app.Services.GetRequiredService<DatabaseSetup>().SeedAsync(SeedNames.Reference, SeedOptions.None, Now);

    /// <summary>Content and row versions of all tables that the seed fills.</summary>
    private Task<string> FingerprintAsync() => app.InDatabaseAsync(async db =>
    {
        string[] tables =
        [
            "subdistricts", "communities", "departments", "industry_classes", "supervision_items", "major_hazard_criteria",
            "holiday_schedules", "holiday_schedule_versions", "parameter_versions",
        ];
        var each = string.Join(" union all ", tables.Select(table => $"select '{table}' || md5(string_agg(t::text || xmin::text, '|' order by t::text)) as line from {table} t"));
        return string.Join('\n', await db.Database.SqlQueryRaw<string>(each).ToListAsync(Now));
    });
}
