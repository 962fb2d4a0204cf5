using System.Buffers.Binary;
using System.IO.Compression;

namespace Umkm.Registers.Inputs;

/// <summary>Walks the members of a gzip file (RFC 1952), which may be several joined ones, and says whether each of them is whole.</summary>
internal static class GzipMembers
{
    private const int HasCheck = 2;
    private const int HasExtra = 4;
    private const int HasName = 8;
    private const int HasComment = 16;

    /// <summary>Whether a file is made of whole members only, each with as many bytes as its end says. Reads it from its beginning.</summary>
    public static bool AreWhole(Stream file)
    {
        file.Position = 0;
        using var bytes = new BufferedStream(new Unowned(file), 64 * 1024);
        try
        {
            int members = 0;
            for (int first; (first = bytes.ReadByte()) >= 0; members++)
            {
                if (first == 0 && members > 0)
                {
                    // Zeros after the last member fill up a block.
                    return OnlyZeros(bytes);
                }
                if (first != 0x1F || !Skip(bytes) || !Unpack(bytes))
                {
                    return false;
                }
            }
            return members > 0;
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            return false;
        }
    }

    private static bool OnlyZeros(Stream bytes)
    {
        int next;
        while ((next = bytes.ReadByte()) == 0) { }
        return next < 0;
    }

    /// <summary>Skips the rest of a header.</summary>
    private static bool Skip(Stream bytes)
    {
        Span<byte> head = stackalloc byte[9];
        bytes.ReadExactly(head);
        if (head[0] != 0x8B || head[1] != 8)
        {
            return false;
        }
        int flags = head[2];
        if ((flags & HasExtra) != 0)
        {
            Span<byte> length = stackalloc byte[2];
            bytes.ReadExactly(length);
            for (int left = BinaryPrimitives.ReadUInt16LittleEndian(length); left > 0; left--)
            {
                Byte(bytes);
            }
        }
        for (int texts = ((flags & HasName) != 0 ? 1 : 0) + ((flags & HasComment) != 0 ? 1 : 0); texts > 0; texts--)
        {
            while (Byte(bytes) != 0) { }
        }
        if ((flags & HasCheck) != 0)
        {
            Byte(bytes);
            Byte(bytes);
        }
        return true;
    }

    private static int Byte(Stream bytes) => bytes.ReadByte() is >= 0 and int one ? one : throw new EndOfStreamException();

    /// <summary>Unpacks the data, handed over byte by byte so that what follows it stays unread, and compares its length with its end.</summary>
    private static bool Unpack(Stream bytes)
    {
        long length = 0;
        using (var data = new DeflateStream(new Unowned(bytes, most: 1), CompressionMode.Decompress))
        {
            byte[] buffer = new byte[64 * 1024];
            int read;
            while ((read = data.Read(buffer)) > 0)
            {
                length += read;
            }
        }
        Span<byte> end = stackalloc byte[8];
        bytes.ReadExactly(end);
        return BinaryPrimitives.ReadUInt32LittleEndian(end[4..]) == unchecked((uint)length);
    }

    /// <summary>A stream that is read on and left open, so many bytes at a time.</summary>
    private sealed class Unowned(Stream inner, int most = int.MaxValue) : ForwardStream
    {
        public override int Read(Span<byte> buffer) => inner.Read(buffer[..Math.Min(buffer.Length, most)]);
    }
}
