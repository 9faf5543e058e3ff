using Supervision.Infrastructure.EmbeddedPostgres;

namespace Supervision.Application.IntegrationTests.EmbeddedPostgres;

public sealed class ServerFolderTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"supervision-folder-{Guid.NewGuid():N}");

    public ServerFolderTests() => Directory.CreateDirectory(_folder);

    [Fact]
    public void A_folder_below_a_closed_one_is_not_open()
    {
        if (OperatingSystem.IsWindows()) return;
        var inner = Directory.CreateDirectory(Path.Combine(_folder, "inner")).FullName;
        ServerFolder.IsOpen(inner).Should().BeTrue();

        File.SetUnixFileMode(_folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        ServerFolder.IsOpen(inner).Should().BeFalse();
    }

    [Fact]
    public async Task An_ordinary_user_keeps_the_data_where_it_was_asked_for()
    {
        var folder = await ServerFolder.PrepareAsync(Path.Combine(_folder, "data"), new(null), TestContext.Current.CancellationToken);

        folder.Root.Should().Be(Path.Combine(_folder, "data"));
        folder.Notice.Should().BeNull();
        folder.MadeBy.Should().BeNull();
    }

    [Fact]
    public async Task The_password_is_made_once()
    {
        var folder = await ServerFolder.PrepareAsync(_folder, new(null), TestContext.Current.CancellationToken);

        folder.Password().Should().HaveLength(48).And.Be(folder.Password());
    }

    [Fact]
    public void A_pid_file_without_its_process_is_dead()
    {
        File.WriteAllText(Path.Combine(_folder, "postmaster.pid"), "4194305\n/data\n1700000000\n54321\n");

        var file = PostmasterFile.Read(_folder);

        file!.Port.Should().Be(54321);
        file.IsAlive().Should().BeFalse();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
