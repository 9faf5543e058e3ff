namespace Supervision.Application.Common.Ports;

/// <summary>Keeps uploaded files outside the database and outside what the web server shows, under names that it makes itself.</summary>
public interface IFileStore
{
    Task<StoredFile> SaveAsync(Stream content, CancellationToken ct);

    /// <param name="name">As <see cref="StoredFile.Name"/> gave it.</param>
    Stream OpenRead(string name);

    /// <summary>Does nothing where it is gone already.</summary>
    void Delete(string name);

    /// <summary>Names of files that were written before this instant, read while they are walked through.</summary>
    IEnumerable<string> WrittenBefore(DateTimeOffset instant);
}

/// <param name="Size">字节数</param>
/// <param name="Sha256">64 small hex digits.</param>
public sealed record StoredFile(string Name, long Size, string Sha256);
