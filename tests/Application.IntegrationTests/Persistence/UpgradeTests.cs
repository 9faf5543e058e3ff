using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Enterprises;
using Supervision.Application.Filings;
using Supervision.Application.Hazards;
using Supervision.Application.Inspections;
using Supervision.Domain.Attachments;
using Supervision.Domain.Hazards;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Application.IntegrationTests.Persistence;

/// <summary>What an operator counts on: a new version of the program takes over the data of an earlier one.</summary>
public sealed class UpgradeTests(UpgradedApp app) : IClassFixture<UpgradedApp>
{
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_model_has_no_change_that_no_migration_makes() =>
        (await app.InDatabaseAsync(db => Task.FromResult(db.Database.HasPendingModelChanges()))).Should().BeFalse("`dotnet ef migrations add` writes the one that is missing");

    [Fact]
    public void An_upgrade_says_what_it_did()
    {
        app.Upgrade.IsNew.Should().BeFalse();
        app.Upgrade.Applied[0].Should().Be("20261125000001_FunctionsQualified");
        app.Upgrade.Sentence.Should().StartWith("The database was upgraded from an earlier version by ").And.Contain("FunctionsQualified");
    }

    [Fact]
    public async Task An_upgrade_of_what_is_present_already_says_nothing() =>
        (await app.Services.GetRequiredService<DatabaseSetup>().MigrateAsync(Now)).Sentence.Should().BeNull();

    [Fact]
    public async Task Every_record_is_there_and_can_be_read()
    {
        var counts = await app.InDatabaseAsync(async db => new[]
        {
            await db.Enterprises.CountAsync(Now), await db.Filings.CountAsync(Now), await db.FilingLines.CountAsync(Now), await db.JointLists.CountAsync(Now),
            await db.JointVisits.CountAsync(Now), await db.Inspections.CountAsync(Now), await db.Participations.CountAsync(Now), await db.Hazards.CountAsync(Now),
            await db.Rechecks.CountAsync(Now), await db.ClosureReports.CountAsync(Now), await db.Attachments.CountAsync(Now), await db.AuditEntries.CountAsync(Now),
        });
        counts.Should().Equal(24, 40, 60, 9, 24, 18, 44, 29, 8, 20, 2, 40);

        await app.InDatabaseAsync(async db =>
        {
            foreach (var type in db.Model.GetEntityTypes().Where(type => !type.IsOwned() && !type.HasSharedClrType).Select(type => type.ClrType))
                await (Task)ReadAll.MakeGenericMethod(type).Invoke(null, [db])!;
            return 0;
        });
    }

    [Fact]
    public async Task The_course_of_a_matter_reads_as_it_did()
    {
        var visit = await app.InDatabaseAsync(db => db.Inspections.Where(inspection => inspection.Number == "坪综查〔2025〕102号").Select(inspection => inspection.Id).SingleAsync(Now));

        var course = (await app.SendAsync(new ShowInspectionTimeline(visit), Now)).Value.Items;

        course.Should().HaveCount(40);
        course[^1].Should().Match<object>(first => first.ToString()!.Contains("inspection.dispatched") && first.ToString()!.Contains("下发检查任务 坪综查〔2025〕102号，3 家单位参加"));
        course.Should().Contain(entry => entry.Sentence == "接受 12月12日 检查邀请" && entry.Actor == "叶青青" && entry.Department == "HB");
        course.Should().OnlyContain(entry => entry.Sentence.Length > 0);
    }

    [Fact]
    public async Task Every_visit_hazard_list_and_enterprise_is_shown()
    {
        var ids = await app.InDatabaseAsync(async db => (
            Visits: await db.Inspections.Select(one => one.Id).ToListAsync(Now), Hazards: await db.Hazards.Select(one => one.Id).ToListAsync(Now),
            Filings: await db.Filings.Select(one => one.Id).ToListAsync(Now), Enterprises: await db.Enterprises.Select(one => one.Id).ToListAsync(Now)));

        foreach (var id in ids.Visits) (await app.SendAsync(new ShowInspection(id), Now)).IsError.Should().BeFalse();
        foreach (var id in ids.Hazards) (await app.SendAsync(new ShowHazard(id), Now)).IsError.Should().BeFalse();
        foreach (var id in ids.Filings) (await app.SendAsync(new ShowFiling(id), Now)).IsError.Should().BeFalse();
        foreach (var id in ids.Enterprises) (await app.SendAsync(new ShowEnterprise(id), Now)).IsError.Should().BeFalse();
    }

    [Fact]
    public async Task What_was_attached_to_a_rectification_still_is()
    {
        var hazard = await app.InDatabaseAsync(db => db.Hazards.SingleAsync(hazard => hazard.Number == "坪隐〔2026〕108号", Now));

        hazard.Status.Should().Be(HazardStatus.Rectified);
        (await app.SendAsync(new ShowHazard(hazard.Id), Now)).Value.Attachments.Should().ContainSingle().Which.FileName.Should().Be("photo.png");
    }

    [Fact]
    public async Task The_document_of_an_exemption_belongs_to_its_list()
    {
        var line = await app.InDatabaseAsync(db => db.FilingLines.AsNoTracking().SingleAsync(line => line.Exemption!.AttachmentId != null, Now));

        var link = await app.InDatabaseAsync(db => db.AttachmentLinks.SingleAsync(link => link.AttachmentId == line.Exemption!.AttachmentId, Now));

        link.Should().Match<AttachmentLink>(one => one.OwnerKind == AttachmentOwnerKind.Filing && one.OwnerId == line.FilingId && one.Purpose == AttachmentPurpose.Exemption && one.LinkedBy != null);
    }

    private static readonly MethodInfo ReadAll = typeof(UpgradeTests).GetMethod(nameof(ReadAllAsync), BindingFlags.Static | BindingFlags.NonPublic)!;

    private static async Task ReadAllAsync<T>(SupervisionDbContext db) where T : class => (await db.Set<T>().AsNoTracking().ToListAsync(Now)).Should().NotContainNulls();
}

public sealed class NewerDatabaseTests : IAsyncLifetime
{
    private UpgradedApp? _app;

    public async ValueTask InitializeAsync()
    {
        _app = new UpgradedApp();
        await _app.InitializeAsync();
    }

    public ValueTask DisposeAsync() => _app!.DisposeAsync();

    [Fact]
    public async Task A_database_that_a_later_program_has_changed_is_refused_and_left_as_it_is()
    {
        var setup = _app!.Services.GetRequiredService<DatabaseSetup>();
        await _app.InDatabaseAsync(db => db.Database.ExecuteSqlRawAsync("insert into \"__EFMigrationsHistory\" values ('29990101000000_Later', '99.0')"));

        var migrate = () => setup.MigrateAsync(TestContext.Current.CancellationToken);
        var serve = () => setup.RefuseNewerAsync(TestContext.Current.CancellationToken);

        (await migrate.Should().ThrowAsync<DatabaseNewerException>()).Which.Message.Should().StartWith("The database is newer than this program: it has 29990101000000_Later");
        await serve.Should().ThrowAsync<DatabaseNewerException>();
    }
}
