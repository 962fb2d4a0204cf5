using Umkm.Registers.Inputs;

namespace Umkm.Cli.Files;

/// <summary>A stream of which the first bytes were looked at and are put back.</summary>
internal sealed class BegunStream(byte[] begin, Stream rest) : ForwardStream
{
    private int _taken;

    public override int Read(Span<byte> buffer)
    {
        if (_taken == begin.Length)
        {
            return rest.Read(buffer);
        }
        int count = Math.Min(buffer.Length, begin.Length - _taken);
        begin.AsSpan(_taken, count).CopyTo(buffer);
        _taken += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            rest.Dispose();
        }
        base.Dispose(disposing);
    }
}
