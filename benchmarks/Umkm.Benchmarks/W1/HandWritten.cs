namespace Umkm.Benchmarks.W1;

/// <summary>W1 written by hand in C#: with ordinary branches, and branch-free.</summary>
internal static class HandWritten
{
    // Permit bits: NIB 1, Sertifikat Standar 2, Izin 4, SPPL 8, SPP-IRT 16, Halal 32.
    public static void Idiomatic(Register r, Answer a)
    {
        for (int i = 0; i < Register.Count; i++)
        {
            bool isNew = r.Established[i] >= Cutoffs.New;
            int size;
            if (isNew)
            {
                long capital = r.Capital[i];
                size =
                    capital <= 1_000_000_000 ? 0
                    : capital <= 5_000_000_000 ? 1
                    : capital <= 10_000_000_000 ? 2
                    : 3;
            }
            else
            {
                long sales = r.Sales[i];
                size =
                    sales <= 2_000_000_000 ? 0
                    : sales <= 15_000_000_000 ? 1
                    : sales <= 50_000_000_000 ? 2
                    : 3;
            }
            bool umk = size <= 1;
            int division = r.Code[i] / 1000;
            bool food = division is 10 or 11;
            int required = 1;
            if (r.Risk[i] is 1 or 2)
            {
                required |= 2;
            }
            if (r.Risk[i] == 3)
            {
                required |= 4;
            }
            if (umk)
            {
                required |= 8;
            }
            if (food)
            {
                required |= 48;
            }
            int held = r.Permits[i];
            int missing = required & ~held;
            bool nib = (held & 1) != 0;
            int kur = 0;
            if (!umk)
            {
                kur |= 1;
            }
            if (r.Established[i] >= Cutoffs.Young)
            {
                kur |= 2;
            }
            if (!nib)
            {
                kur |= 4;
            }
            if (r.Credit[i] != 0)
            {
                kur |= 8;
            }
            if (r.Employment[i] is 1 or 2 or 3)
            {
                kur |= 16;
            }
            int tax = 0;
            if (r.Sales[i] > 4_800_000_000)
            {
                tax |= 1;
            }
            int years =
                r.Form[i] == 0 ? 7
                : r.Form[i] == 4 ? 3
                : 4;
            if (r.TaxYears[i] > years)
            {
                tax |= 2;
            }
            int halal = (umk ? 0 : 1) | (food ? 0 : 2) | (nib ? 0 : 4) | ((held & 32) != 0 ? 8 : 0);
            int procurement = (umk || r.Form[i] == 3 ? 0 : 1) | (nib ? 0 : 2);
            int training = (umk ? 0 : 1) | (r.Workers[i] <= 19 ? 0 : 2) | (missing == 0 ? 0 : 4);
            a.Class[i] = (byte)size;
            a.Required[i] = (byte)required;
            a.Missing[i] = (byte)missing;
            a.Unmet[0][i] = (byte)kur;
            a.Unmet[1][i] = (byte)tax;
            a.Unmet[2][i] = (byte)halal;
            a.Unmet[3][i] = (byte)procurement;
            a.Unmet[4][i] = (byte)training;
        }
    }

    private static readonly byte[] RequiredByRisk = [1, 3, 3, 5];
    private static readonly byte[] YearsByForm = [7, 4, 4, 4, 3];
    private static readonly byte[] OfficialByEmployment = [0, 1, 1, 1, 0];

    public static unsafe void BranchFree(Register r, Answer a)
    {
        int first = Cutoffs.New;
        int young = Cutoffs.Young;
        fixed (
            int* established = r.Established,
                workers = r.Workers,
                code = r.Code
        )
        fixed (
            long* capital = r.Capital,
                sales = r.Sales
        )
        fixed (
            byte* risk = r.Risk,
                form = r.Form,
                employment = r.Employment,
                credit = r.Credit,
                tax = r.TaxYears
        )
        fixed (ushort* permits = r.Permits)
        fixed (
            byte* size = a.Class,
                required = a.Required,
                missing = a.Missing,
                kur = a.Unmet[0],
                final = a.Unmet[1],
                halal = a.Unmet[2],
                procurement = a.Unmet[3],
                training = a.Unmet[4]
        )
        fixed (
            byte* byRisk = RequiredByRisk,
                byForm = YearsByForm,
                official = OfficialByEmployment
        )
        {
            for (int i = 0; i < Register.Count; i++)
            {
                int isNew = Bit(established[i] >= first);
                long c = capital[i];
                long s = sales[i];
                int byCapital = Bit(c > 1_000_000_000) + Bit(c > 5_000_000_000) + Bit(c > 10_000_000_000);
                int bySales = Bit(s > 2_000_000_000) + Bit(s > 15_000_000_000) + Bit(s > 50_000_000_000);
                int cls = (byCapital & -isNew) | (bySales & (isNew - 1));
                int big = Bit(cls > 1);
                int food = Bit((uint)(code[i] - 10_000) < 2_000u);
                int need = byRisk[risk[i]] | ((1 - big) << 3) | (48 & -food);
                int held = permits[i];
                int miss = need & ~held;
                int noNib = (held & 1) ^ 1;
                size[i] = (byte)cls;
                required[i] = (byte)need;
                missing[i] = (byte)miss;
                kur[i] = (byte)(
                    big | (Bit(established[i] >= young) << 1) | (noNib << 2) | (Bit(credit[i] != 0) << 3) | (official[employment[i]] << 4)
                );
                final[i] = (byte)(Bit(s > 4_800_000_000) | (Bit(tax[i] > byForm[form[i]]) << 1));
                halal[i] = (byte)(big | ((food ^ 1) << 1) | (noNib << 2) | ((held >> 5 & 1) << 3));
                procurement[i] = (byte)((big & Bit(form[i] != 3)) | (noNib << 1));
                training[i] = (byte)(big | (Bit(workers[i] > 19) << 1) | (Bit(miss != 0) << 2));
            }
        }
    }

    private static int Bit(bool value) => value ? 1 : 0;
}
