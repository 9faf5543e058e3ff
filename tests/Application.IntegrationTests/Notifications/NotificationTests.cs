using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Identity;
using Supervision.Application.Inspections.Scheduling;
using Supervision.Application.Notifications;
using Supervision.Infrastructure.Identity;
using Supervision.Infrastructure.Outbox;

namespace Supervision.Application.IntegrationTests.Notifications;

/// <summary>Who is told of what, by the accounts of the demonstration.</summary>
public sealed class NotificationTests(TestApp app) : IClassFixture<TestApp>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_takes_part_in_a_visit_is_told_of_it_and_nobody_else()
    {
        var visit = await Visit.OfAsync(app, "XF", "ZJ");
        (await visit.ScheduleAsync(Visit.Street, visit.Day)).IsError.Should().BeFalse();

        (await ToldAsync(visit, "inspection.scheduled")).Should().BeEquivalentTo("xf.liaison", "xf.leader", "zj.liaison", "zj.leader", "kz.coordinator");
    }

    [Fact]
    public async Task An_enterprise_is_told_of_its_visit_when_it_is_notified_and_not_before()
    {
        var visit = await Visit.OfAsync(app, "XF");
        await OwnAsync(visit, "owner.open");
        await visit.AgreedAsync();
        (await ToldAsync(visit)).Should().NotContain("owner.open");

        (await visit.DoAsync(Visit.Street, version => new NotifyEnterprise(visit.Id, version))).IsError.Should().BeFalse();

        (await ToldAsync(visit, "inspection.notified")).Should().BeEquivalentTo("xf.liaison", "xf.leader", "owner.open");
    }

    [Fact]
    public async Task A_visit_that_a_complaint_led_to_gives_the_enterprise_no_message_before_somebody_is_there()
    {
        var visit = await Visit.OfAsync(app, builder => builder.Confidential("XF"), "XF");
        await OwnAsync(visit, "owner.secret");
        await visit.AgreedAsync();

        await DeliverAsync();

        (await ToldAsync(visit)).Should().NotContain("owner.secret").And.Contain("xf.liaison");
    }

    [Fact]
    public async Task What_is_found_is_told_to_the_enterprise_and_what_it_does_about_it_to_the_body_that_found_it()
    {
        var visit = await Visit.OfAsync(app, "SJ");
        await OwnAsync(visit, "owner.found");
        await visit.StartedAsync();
        var hazard = (await visit.FoundAsync("SJ", failing: 1)).Single();
        await visit.RectifiedAsync(hazard.Id);

        (await ToldAsync(visit, "hazard.ordered")).Should().BeEquivalentTo("owner.found", "kz.coordinator");
        (await ToldAsync(visit, "hazard.rectified")).Should().BeEquivalentTo("sj.liaison", "sj.leader", "sj.officer");
    }

    [Fact]
    public async Task Who_did_it_is_not_told_and_an_account_that_is_closed_for_good_is_not_told_either()
    {
        var visit = await Visit.OfAsync(app, "HB");
        var liaison = await AccountAsync("hb.liaison");

        // No command closes an account.
        await app.InDatabaseAsync(db => db.Users.Where(account => account.UserName == "hb.leader")
            .ExecuteUpdateAsync(set => set.SetProperty(account => account.LockoutEnd, DateTimeOffset.MaxValue), Stop));
        await visit.ScheduleAsync(Visit.Street, visit.Day);
        await DeliverAsync();
        await visit.DoAsync(Visit.Street with { Id = (await AccountAsync("kz.coordinator")).Id }, version => new CancelInspection(visit.Id, version, "企业停产"));

        (await ToldAsync(visit, "inspection.scheduled")).Should().BeEquivalentTo("hb.liaison", "kz.coordinator");
        (await ToldAsync(visit, "inspection.cancelled")).Should().BeEquivalentTo("hb.liaison", "hb.officer");
        liaison.Role.Should().Be(Role.Liaison);
    }

    [Fact]
    public async Task What_ends_today_or_is_late_is_said_once_a_day_however_often_the_job_runs()
    {
        var visit = await Visit.OfAsync(app, "YJ");
        await visit.ScheduleAsync(Visit.Street, visit.Day);
        var due = await app.InDatabaseAsync(db => db.Participations.Where(part => part.InspectionId == visit.Id).Select(part => part.AnswerDueOn!.Value).SingleAsync(Stop));
        visit.ItIs(due, 7);

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => app.SendAsync(new RemindOfDeadlines(app.Clock.GetUtcNow()), Stop)));
        await DeliverAsync();

        var told = await app.InDatabaseAsync(db => (
            from message in db.Notifications
            join account in db.Users on message.AccountId equals account.Id
            where message.Kind == "deadlines.department" && account.DepartmentCode == "YJ"
            select account.UserName).ToListAsync(Stop));
        told.Should().Contain("yj.liaison").And.OnlyHaveUniqueItems();

        visit.ItIs(due.AddDays(1), 7);
        (await app.SendAsync(new RemindOfDeadlines(app.Clock.GetUtcNow()), Stop)).Value.Sentence.Should().Contain("提醒");
    }

    private Task<Account> AccountAsync(string name) => app.InDatabaseAsync(db => db.Users.AsNoTracking().SingleAsync(account => account.UserName == name, Stop));

    /// <summary>An account of the visited enterprise; no command opens one.</summary>
    private Task<int> OwnAsync(Visit visit, string name) => app.InDatabaseAsync(db =>
    {
        db.Users.Add(new() { Id = Guid.CreateVersion7(), UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = name, Role = Role.Enterprise, EnterpriseId = visit.EnterpriseId });
        return db.SaveChangesAsync(Stop);
    });

    private Task<int> DeliverAsync() => app.Services.GetRequiredService<OutboxDispatcher>().DrainAsync(Stop);

    /// <summary>The names of the accounts with a message about this visit.</summary>
    private async Task<List<string?>> ToldAsync(Visit visit, string? kind = null)
    {
        await DeliverAsync();
        return await app.InDatabaseAsync(db => (
            from message in db.Notifications
            join subject in db.Set<Application.Common.Events.EventSubject>() on message.EventId equals subject.EventId
            join account in db.Users on message.AccountId equals account.Id
            where subject.SubjectId == visit.Id && (kind == null || message.Kind == kind)
            select account.UserName).ToListAsync(Stop));
    }
}
