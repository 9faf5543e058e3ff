namespace Supervision.Infrastructure.Spreadsheets.Reading;

/// <summary>Counts what is really unpacked; what the package says of its parts' lengths is not believed.</summary>
internal sealed class BoundedStream(Stream part, WorkbookLimits limits) : Stream
{
    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Counted(part.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Counted(part.Read(buffer));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) part.Dispose();
        base.Dispose(disposing);
    }

    private int Counted(int bytes)
    {
        limits.Unpacked(bytes);
        return bytes;
    }
}
