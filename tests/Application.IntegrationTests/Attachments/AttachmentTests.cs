using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Attachments;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Attachments;
using Supervision.Domain.Common;

namespace Supervision.Application.IntegrationTests.Attachments;

/// <summary>What may be uploaded a day, to whom it is shown, and what is cleared away.</summary>
public sealed class AttachmentTests(AttachmentTests.App app) : IClassFixture<AttachmentTests.App>
{
    private const int FilesPerDay = 5;
    private const int BytesPerDay = 4000;

    [Fact]
    public async Task Of_twenty_uploads_at_once_no_more_are_taken_than_an_account_may_have_a_day_and_the_next_day_there_is_room_again()
    {
        var user = TestUser.Officer("XF");

        var uploads = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => UploadAsync(user, 10)));

        uploads.Count(upload => !upload.IsError).Should().Be(FilesPerDay);
        uploads.Where(upload => upload.IsError).Should().AllSatisfy(upload => upload.IsRefused("attachment.quota.files"));
        (await UploadAsync(TestUser.Officer("XF"), 10)).Done();
        app.Clock.Advance(TimeSpan.FromDays(1));
        (await UploadAsync(user, 10)).Done();
    }

    [Fact]
    public async Task The_bytes_of_a_day_are_counted_with_the_file_that_is_about_to_come()
    {
        var user = TestUser.Officer("HB");
        (await UploadAsync(user, BytesPerDay - 100)).Done();

        (await UploadAsync(user, 101)).IsRefused("attachment.quota.bytes");
        (await UploadAsync(user, 100)).Done();
    }

    [Fact]
    public async Task What_belongs_to_nothing_is_cleared_away_in_time_with_its_file_and_what_belongs_to_a_record_stays()
    {
        var user = TestUser.Officer("ZJ");
        var (forgotten, linked) = ((await UploadAsync(user, 10)).Done().Id, (await UploadAsync(user, 10)).Done().Id);
        await LinkAsync(user, linked);
        var files = await StoredNamesAsync(forgotten, linked);

        app.Clock.Advance(TimeSpan.FromHours(95));
        var fresh = (await UploadAsync(user, 10)).Done().Id;
        await SweepAsync();
        (await KnownAsync(forgotten, linked, fresh)).Should().HaveCount(3, "it is not old enough");

        app.Clock.Advance(TimeSpan.FromHours(2));
        await SweepAsync();
        (await KnownAsync(forgotten, linked, fresh)).Should().BeEquivalentTo([linked, fresh]);

        await SweepAsync();
        Store.WrittenBefore(DateTimeOffset.MaxValue).Should().NotContain(files[forgotten]).And.Contain(files[linked]);
    }

    [Fact]
    public async Task A_file_whose_upload_was_rolled_back_is_cleared_away_in_time()
    {
        var stored = await Store.SaveAsync(Pdf(10), CancellationToken.None);

        await SweepAsync();
        Store.WrittenBefore(DateTimeOffset.MaxValue).Should().Contain(stored.Name, "its upload may still be under way");

        app.Clock.Advance(TimeSpan.FromHours(97));
        await SweepAsync();
        Store.WrittenBefore(DateTimeOffset.MaxValue).Should().NotContain(stored.Name);
    }

    [Fact]
    public async Task A_file_that_is_linked_while_it_would_be_cleared_away_either_stays_with_its_link_or_is_refused()
    {
        var user = TestUser.Officer("SJ");
        for (var round = 0; round < 10; round++)
        {
            var file = (await UploadAsync(user with { Id = Guid.CreateVersion7() }, 10)).Done().Id;
            app.Clock.Advance(TimeSpan.FromHours(97));

            var linking = LinkAsync(user, file);
            var sweeping = SweepAsync();
            await Task.WhenAll(linking, sweeping);

            (await KnownAsync(file)).Should().HaveCount(await linking ? 1 : 0);
        }
    }

    [Fact]
    public async Task A_link_that_is_not_kept_yet_is_waited_for()
    {
        var user = TestUser.Officer("YJ");
        var file = (await UploadAsync(user, 10)).Done().Id;
        app.Clock.Advance(TimeSpan.FromHours(97));
        var (linked, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());

        var linking = LinkAsync(user, file, async () =>
        {
            linked.SetResult();
            await goOn.Task;
        });
        await linked.Task;
        var sweeping = SweepAsync();
        (await Task.WhenAny(sweeping, Task.Delay(300, TestContext.Current.CancellationToken))).Should().NotBe(sweeping);
        goOn.SetResult();
        await Task.WhenAll(linking, sweeping);

        (await KnownAsync(file)).Should().Equal(file);
    }

    [Fact]
    public async Task Another_bodys_file_cannot_be_linked()
    {
        var file = (await UploadAsync(TestUser.Officer("XF"), 10)).Done().Id;

        (await LinkAsync(TestUser.Officer("HB"), file)).Should().BeFalse();
        (await LinkAsync(TestUser.Officer("XF-KZ"), file)).Should().BeTrue("an office is of the body");
    }

    [Fact]
    public void Each_kind_of_record_that_has_files_says_who_sees_them()
    {
        using var scope = app.Services.CreateScope();

        scope.ServiceProvider.GetServices<IAttachmentOwner>().Select(owner => owner.Kind).Should().BeEquivalentTo(Enum.GetValues<AttachmentOwnerKind>());
    }

    private IFileStore Store => app.Services.GetRequiredService<IFileStore>();

    private Task<Result<AttachmentDetails>> UploadAsync(TestUser user, int bytes) => app.SendAsync(user, new UploadAttachment("证据.pdf", Pdf(bytes)));

    private async Task SweepAsync() => (await app.SendAsync(new SweepOrphanedFiles(app.Clock.GetUtcNow()))).Done();

    private static MemoryStream Pdf(int bytes) => new([.. "%PDF-"u8, .. new byte[bytes - 5]]);

    /// <summary>Links in a transaction of its own, as a use case does; <paramref name="before"/> runs when the link is made and not kept yet.</summary>
    private async Task<bool> LinkAsync(TestUser user, Guid file, Func<Task>? before = null)
    {
        var result = await app.InDatabaseAsync(db => db.InTransactionAsync<Result<bool>>(async () =>
        {
            var links = new AttachmentLinks(db, user, app.Clock);
            var added = await links.TryAddAsync(new(AttachmentOwnerKind.Hazard, Guid.NewGuid()), AttachmentPurpose.Rectification, [file], CancellationToken.None);
            await db.SaveChangesAsync();
            if (before is not null) await before();
            return added;
        }, CancellationToken.None));
        return result.Value;
    }

    private Task<List<Guid>> KnownAsync(params Guid[] files) =>
        app.InDatabaseAsync(db => db.Attachments.Where(file => files.Contains(file.Id)).Select(file => file.Id).ToListAsync());

    private Task<Dictionary<Guid, string>> StoredNamesAsync(params Guid[] files) =>
        app.InDatabaseAsync(db => db.Attachments.Where(file => files.Contains(file.Id)).ToDictionaryAsync(file => file.Id, file => file.StoredName));

    public sealed class App : TestApp
    {
        protected override void Configure(IServiceCollection services) => services.AddSingleton(new AttachmentOptions { FilesPerDay = FilesPerDay, BytesPerDay = BytesPerDay });
    }
}
