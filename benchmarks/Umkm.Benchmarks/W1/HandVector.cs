namespace Umkm.Benchmarks.W1;

/// <summary>W1 written by hand with vectors: 64 enterprises at a time, every question one word of bits, and what is asked for left as such words, as the engine
/// leaves it. Each column is read once for each bound, each answer written once.</summary>
internal static class HandVector<TMasks>
    where TMasks : struct, IMasks
{
    public static bool CanRun => TMasks.CanRun;

    public static void Run(Register r, Planes a)
    {
        int at = 0;
        for (int word = 0; word < Planes.Words; word++)
        {
            int i = word * 64;
            ulong isNew = TMasks.Above(ref r.Established[i], Cutoffs.New - 1);
            ulong young = TMasks.Above(ref r.Established[i], Cutoffs.Young - 1);
            ref long capital = ref r.Capital[i];
            ref long sales = ref r.Sales[i];
            ulong overMicro = Choose(isNew, TMasks.Above(ref capital, 1_000_000_000), TMasks.Above(ref sales, 2_000_000_000));
            ulong overSmall = Choose(isNew, TMasks.Above(ref capital, 5_000_000_000), TMasks.Above(ref sales, 15_000_000_000));
            ulong overMedium = Choose(isNew, TMasks.Above(ref capital, 10_000_000_000), TMasks.Above(ref sales, 50_000_000_000));
            ulong food = TMasks.Above(ref r.Code[i], 9_999) & ~TMasks.Above(ref r.Code[i], 11_999);
            ref byte risk = ref r.Risk[i];
            ulong high = TMasks.Above(ref risk, 2);
            ulong standard = TMasks.Above(ref risk, 0) & ~high;
            ref ushort permits = ref r.Permits[i];
            ulong noNib = ~TMasks.Has(ref permits, 1);
            ulong noStandard = standard & ~TMasks.Has(ref permits, 2);
            ulong noIzin = high & ~TMasks.Has(ref permits, 4);
            ulong noSppl = ~overSmall & ~TMasks.Has(ref permits, 8);
            ulong noSppIrt = food & ~TMasks.Has(ref permits, 16);
            ulong halal = TMasks.Has(ref permits, 32);
            ref byte employment = ref r.Employment[i];
            ref byte form = ref r.Form[i];
            ref byte years = ref r.TaxYears[i];
            ulong person = TMasks.Equal(ref form, 0);
            ulong plain = TMasks.Equal(ref form, 4);
            ulong late = TMasks.Above(ref years, 3) & (~person & ~plain & TMasks.Above(ref years, 4) | plain) | (person & TMasks.Above(ref years, 7));
            Span<ulong> to = a.Bits.AsSpan(at, Planes.Count);
            to[0] = overMicro;
            to[1] = overSmall;
            to[2] = overMedium;
            to[3] = standard;
            to[4] = high;
            to[5] = food;
            to[6] = noNib;
            to[7] = noStandard;
            to[8] = noIzin;
            to[9] = noSppl;
            to[10] = noSppIrt;
            to[11] = food & ~halal;
            to[12] = young;
            to[13] = TMasks.Above(ref r.Credit[i], 0);
            to[14] = TMasks.Above(ref employment, 0) & ~TMasks.Above(ref employment, 3);
            to[15] = TMasks.Above(ref sales, 4_800_000_000);
            to[16] = late;
            to[17] = halal;
            to[18] = overSmall & ~TMasks.Equal(ref form, 3);
            to[19] = TMasks.Above(ref r.Workers[i], 19);
            to[20] = noNib | noStandard | noIzin | noSppl | noSppIrt | (food & ~halal);
            at += Planes.Count;
        }
    }

    private static ulong Choose(ulong which, ulong yes, ulong no) => (which & yes) | (~which & no);
}
