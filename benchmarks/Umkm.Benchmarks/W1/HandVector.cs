using System.Runtime.Intrinsics;

namespace Umkm.Benchmarks.W1;

/// <summary>W1 written by hand with 512-bit vectors: 16 enterprises at a time in 32-bit lanes. Falls back to nothing: the caller asks whether it can run.</summary>
internal static class HandVector
{
    public static bool CanRun => Vector512.IsHardwareAccelerated;

    public static void Run(Register r, Answer a)
    {
        Vector512<int> first = Vector512.Create(Cutoffs.New);
        Vector512<int> young = Vector512.Create(Cutoffs.Young);
        // The last step goes back to the end, so that no tail is left.
        for (int i = 0; i >= 0; i = i == Register.Count - 16 ? -1 : Math.Min(i + 16, Register.Count - 16))
        {
            Vector512<int> established = Vector512.LoadUnsafe(ref r.Established[i]);
            Vector512<int> isNew = Vector512.GreaterThanOrEqual(established, first);
            Vector512<int> byCapital = Steps(r.Capital, i, 1_000_000_000, 5_000_000_000, 10_000_000_000);
            Vector512<int> bySales = Steps(r.Sales, i, 2_000_000_000, 15_000_000_000, 50_000_000_000);
            Vector512<int> cls = Vector512.ConditionalSelect(isNew, byCapital, bySales);
            Vector512<int> big = Vector512.GreaterThan(cls, Vector512.Create(1)) & Vector512<int>.One;
            Vector512<int> food = Vector512
                .LessThan((Vector512.LoadUnsafe(ref r.Code[i]) - Vector512.Create(10_000)).AsUInt32(), Vector512.Create(2_000u))
                .AsInt32();
            Vector512<int> risk = Widen(r.Risk, i);
            Vector512<int> standard = Vector512.Equals(risk, Vector512.Create(1)) | Vector512.Equals(risk, Vector512.Create(2));
            Vector512<int> need =
                Vector512<int>.One
                | (standard & Vector512.Create(2))
                | (Vector512.Equals(risk, Vector512.Create(3)) & Vector512.Create(4))
                | ((big ^ Vector512<int>.One) << 3)
                | (food & Vector512.Create(48));
            Vector256<ushort> held16 = Vector256.LoadUnsafe(ref r.Permits[i]);
            (Vector256<uint> heldLow, Vector256<uint> heldHigh) = Vector256.Widen(held16);
            Vector512<int> held = Vector512.Create(heldLow, heldHigh).AsInt32();
            Vector512<int> miss = Vector512.AndNot(need, held);
            Vector512<int> noNib = (held & Vector512<int>.One) ^ Vector512<int>.One;
            Vector512<int> credit = Vector512.GreaterThan(Widen(r.Credit, i), Vector512<int>.Zero) & Vector512.Create(8);
            Vector512<int> employment = Widen(r.Employment, i);
            Vector512<int> official =
                Vector512.LessThan((employment - Vector512<int>.One).AsUInt32(), Vector512.Create(3u)).AsInt32() & Vector512.Create(16);
            Vector512<int> form = Widen(r.Form, i);
            Vector512<int> years =
                Vector512.Create(4)
                + (Vector512.Equals(form, Vector512<int>.Zero) & Vector512.Create(3))
                - (Vector512.Equals(form, Vector512.Create(4)) & Vector512<int>.One);
            Store(a.Class, i, cls);
            Store(a.Required, i, need);
            Store(a.Missing, i, miss);
            Store(a.Unmet[0], i, big | (Vector512.GreaterThanOrEqual(established, young) & Vector512.Create(2)) | (noNib << 2) | credit | official);
            Store(a.Unmet[1], i, Above(r.Sales, i, 4_800_000_000) | (Vector512.GreaterThan(Widen(r.TaxYears, i), years) & Vector512.Create(2)));
            Store(a.Unmet[2], i, big | Vector512.AndNot(Vector512.Create(2), food) | (noNib << 2) | ((held >> 2) & Vector512.Create(8)));
            Store(a.Unmet[3], i, Vector512.AndNot(big, Vector512.Equals(form, Vector512.Create(3))) | (noNib << 1));
            Store(
                a.Unmet[4],
                i,
                big
                    | (Vector512.GreaterThan(Vector512.LoadUnsafe(ref r.Workers[i]), Vector512.Create(19)) & Vector512.Create(2))
                    | Vector512.AndNot(Vector512.Create(4), Vector512.Equals(miss, Vector512<int>.Zero))
            );
        }
    }

    private static Vector512<int> Above(long[] values, int at, long bound)
    {
        Vector512<long> bounds = Vector512.Create(bound);
        Vector512<long> low = Vector512.GreaterThan(Vector512.LoadUnsafe(ref values[at]), bounds);
        Vector512<long> high = Vector512.GreaterThan(Vector512.LoadUnsafe(ref values[at + 8]), bounds);
        return Vector512.Narrow(low, high) & Vector512<int>.One;
    }

    private static Vector512<int> Steps(long[] values, int at, long one, long two, long three) =>
        Above(values, at, one) + Above(values, at, two) + Above(values, at, three);

    private static Vector512<int> Widen(byte[] values, int at)
    {
        (Vector128<ushort> low, Vector128<ushort> high) = Vector128.Widen(Vector128.LoadUnsafe(ref values[at]));
        (Vector256<uint> first, Vector256<uint> second) = Vector256.Widen(Vector256.Create(low, high));
        return Vector512.Create(first, second).AsInt32();
    }

    private static void Store(byte[] into, int at, Vector512<int> values)
    {
        Vector256<short> narrow = Vector256.Narrow(values.GetLower(), values.GetUpper());
        Vector128<sbyte> bytes = Vector128.Narrow(narrow.GetLower(), narrow.GetUpper());
        bytes.AsByte().StoreUnsafe(ref into[at]);
    }
}
