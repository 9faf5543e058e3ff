using System.Security.Cryptography;
using Supervision.Application.Common.Ports;

namespace Supervision.Infrastructure.Files;

/// <summary>One folder; replicas share it. Two levels of folders below keep each of them short.</summary>
internal sealed class FolderFileStore(FileStoreOptions options, TimeProvider clock) : IFileStore
{
    public async Task<StoredFile> SaveAsync(Stream content, CancellationToken ct)
    {
        var name = Guid.NewGuid().ToString("N");
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using (var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write)) await content.CopyToAsync(file, ct);
        File.SetLastWriteTimeUtc(path, clock.GetUtcNow().UtcDateTime);
        await using var written = OpenRead(name);
        return new(name, written.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(written, ct)));
    }

    public Stream OpenRead(string name) => new FileStream(PathOf(name), FileMode.Open, FileAccess.Read, FileShare.Read);

    public void Delete(string name)
    {
        var path = PathOf(name);
        if (File.Exists(path)) File.Delete(path);
    }

    public IEnumerable<string> WrittenBefore(DateTimeOffset instant) => !Directory.Exists(options.Folder) ? [] :
        Directory.EnumerateFiles(options.Folder, "*", SearchOption.AllDirectories)
            .Where(path => IsName(Path.GetFileName(path)) && File.GetLastWriteTimeUtc(path) < instant.UtcDateTime)
            .Select(path => Path.GetFileName(path));

    private static bool IsName(string name) => Guid.TryParseExact(name, "N", out _);

    private string PathOf(string name) => IsName(name)
        ? Path.Combine(options.Folder, name[..2], name[2..4], name)
        : throw new ArgumentException("not a name that this store gave", nameof(name));
}

/// <param name="Folder">Absolute; made when the first file comes. Setting <c>Files:Folder</c>, else <c>files</c> in the data folder.</param>
internal sealed record FileStoreOptions(string Folder);
