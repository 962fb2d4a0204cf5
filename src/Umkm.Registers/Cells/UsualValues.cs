using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Umkm.Domain.Regions;
using Umkm.Rules.Binding;

namespace Umkm.Registers.Cells;

/// <summary>The usual forms of values, read from bytes without making texts. False means: not the usual form, look again.</summary>
internal static class UsualValues
{
    private static readonly SearchValues<byte> OfSlugs = SearchValues.Create("-0123456789abcdefghijklmnopqrstuvwxyz"u8);

    /// <summary>The first year of four digits: those below are refused where their reason is told.</summary>
    private const int FirstYear = 1000;

    /// <summary>What a small letter has that a capital has not.</summary>
    private const byte LowerCase = 0x20;

    private static readonly int[] Editions = [.. Enum.GetValues<KbliEdition>().Select(e => (int)e)];

    /// <summary>Each month has so many days.</summary>
    private const int ShortestMonth = 28;

    /// <summary>The days from 1 March of the year 0, counted from 1, up to 1970-01-01.</summary>
    private const int Epoch = 719_469;

    public static bool IsDigits(ReadOnlySpan<byte> bytes) => !bytes.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    /// <summary>Digits only, at most <paramref name="most"/>.</summary>
    public static bool Whole(ReadOnlySpan<byte> bytes, long most, out long? value)
    {
        value = null;
        if (bytes.Length is 0 or > 18)
        {
            return false;
        }
        long number = 0;
        foreach (byte b in bytes)
        {
            uint digit = unchecked((uint)(b - '0'));
            if (digit > 9)
            {
                return false;
            }
            // So many digits fit.
            number = unchecked((number * 10) + digit);
        }
        value = number;
        return number <= most;
    }

    /// <summary>A date as 2026-11-22, as days since 1970-01-01.</summary>
    public static bool Date(ReadOnlySpan<byte> bytes, out long? value)
    {
        value = null;
        if (bytes.Length != 10)
        {
            return false;
        }
        // Less what stands for a digit 0 and the dashes: the latter are 0 then.
        ulong begin = BinaryPrimitives.ReadUInt64LittleEndian(bytes) ^ BinaryPrimitives.ReadUInt64LittleEndian("0000-00-"u8);
        uint end = BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]) ^ 0x3030u;
        if ((begin & 0xFF00_00FF_0000_0000) != 0 || !Digits.AreDigits(begin) || !Digits.AreDigits(end))
        {
            return false;
        }
        int year = (Two(begin) * 100) + Two(begin >> 16);
        int month = Two(begin >> 40);
        int day = Two(end);
        if (year < FirstYear || month is < 1 or > 12 || day < 1 || (day > ShortestMonth && day > DateTime.DaysInMonth(year, month)))
        {
            return false;
        }
        value = DayOf(year, month, day);
        return true;
    }

    /// <summary>A day as days since 1970-01-01, by years that begin in March, so that a leap day is the last.</summary>
    private static int DayOf(int year, int month, int day)
    {
        unchecked
        {
            (int years, int months) = month > 2 ? (year, month - 3) : (year - 1, month + 9);
            return (365 * years) + (years / 4) - (years / 100) + (years / 400) + (((153 * months) + 2) / 5) + day - Epoch;
        }
    }

    /// <summary>Two digits, less the digit 0, as a number.</summary>
    private static int Two(ulong digits) => unchecked(((int)(digits & 0xF) * 10) + (int)(digits >> 8 & 0xF));

    /// <summary>Digits of which not all are the same, and not all behind the sixth are noughts; those get their reason elsewhere.</summary>
    public static bool IsNumber(ReadOnlySpan<byte> bytes) =>
        IsDigits(bytes) && bytes[6..].ContainsAnyExcept((byte)'0') && bytes[1..].ContainsAnyExcept(bytes[^1]);

    /// <summary>The dotted code of a kabupaten, kota or something in one, that exists.</summary>
    public static bool Region(ReadOnlySpan<byte> bytes, out long? value)
    {
        value = null;
        if (bytes.Length is not (5 or 8 or 13))
        {
            return false;
        }
        // Less what stands for a digit 0 and the dot: the latter is 0 then.
        uint begin = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ BinaryPrimitives.ReadUInt32LittleEndian("00.0"u8);
        uint fourth = bytes[4] ^ (uint)'0';
        if ((begin & 0x00FF_0000) != 0 || !Digits.AreDigits(begin) || fourth > 9)
        {
            return false;
        }
        long number = unchecked((Two(begin) * 100) + ((int)(begin >> 24) * 10) + (int)fourth);
        if (!RegionList.IsRegency((int)number))
        {
            return false;
        }
        for (int i = 5; i < bytes.Length; i++)
        {
            if (i is 5 or 8)
            {
                if (bytes[i] != '.')
                {
                    return false;
                }
                continue;
            }
            uint digit = unchecked((uint)(bytes[i] - '0'));
            if (digit > 9)
            {
                return false;
            }
            number = (number * 10) + digit;
        }
        value =
            number
            * bytes.Length switch
            {
                5 => 1_000_000,
                8 => 10_000,
                _ => 1,
            };
        return true;
    }

    /// <summary>A KBLI code with its edition: 10794/2020.</summary>
    public static bool Kbli(ReadOnlySpan<byte> bytes, out long? value)
    {
        value = null;
        if (
            bytes.Length != 10
            || bytes[5] != '/'
            || !Whole(bytes[..5], 99_999, out long? code)
            || !Whole(bytes[6..], 9999, out long? edition)
            || !Editions.Contains((int)edition!.Value)
        )
        {
            return false;
        }
        value = FactColumns.KbliNumber((int)code!.Value, (int)edition.Value);
        return true;
    }

    /// <summary>The form of a slug.</summary>
    public static bool IsSlug(ReadOnlySpan<byte> bytes) => bytes.Length is > 0 and <= 100 && !bytes.ContainsAnyExcept(OfSlugs);

    /// <summary>true or false in small letters: 1 or 0; below zero for anything else.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int TrueOrFalse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length is not (4 or 5))
        {
            return -1;
        }
        uint begin = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
        // Of either nothing is left, or the text is neither.
        uint unlikeTrue = (begin ^ BinaryPrimitives.ReadUInt32LittleEndian("true"u8)) | ((uint)bytes.Length ^ 4);
        uint unlikeFalse = (begin ^ BinaryPrimitives.ReadUInt32LittleEndian("fals"u8)) | ((uint)bytes.Length ^ 5) | (bytes[^1] ^ (uint)'e');
        return (ulong)unlikeTrue * unlikeFalse == 0 ? 5 - bytes.Length : -1;
    }

    /// <summary>true, false, ya, tidak, in upper or lower case.</summary>
    public static bool YesNo(ReadOnlySpan<byte> bytes, out long? value)
    {
        value = bytes.Length switch
        {
            4 => Is(bytes, "true"u8) ? 1 : null,
            2 => (bytes[0] | LowerCase) == 'y' && (bytes[1] | LowerCase) == 'a' ? 1 : null,
            5 => (Is(bytes, "fals"u8) && (bytes[4] | LowerCase) == 'e') || (Is(bytes, "tida"u8) && (bytes[4] | LowerCase) == 'k') ? 0 : null,
            _ => null,
        };
        return value is not null;
    }

    /// <summary>Whether the first four bytes are four letters, in upper or lower case.</summary>
    private static bool Is(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> letters) =>
        (BinaryPrimitives.ReadUInt32LittleEndian(bytes) | (LowerCase * 0x0101_0101u)) == BinaryPrimitives.ReadUInt32LittleEndian(letters);
}
