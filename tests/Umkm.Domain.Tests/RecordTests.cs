using NodaTime;

namespace Umkm.Domain.Tests;

/// <summary>Enterprises and their parts: equality, what is derived, what is refused.</summary>
public class RecordTests
{
    [Fact]
    public void Equal_facts_are_equal_enterprises_and_one_other_element_makes_them_differ()
    {
        Enterprise one = new() { Activities = [new BusinessActivity { Kbli = Kbli.Parse("10794/2020") }], Trainings = ["qris", "kemasan"] };
        Enterprise same = new() { Activities = [new BusinessActivity { Kbli = Kbli.Parse("10794/2020") }], Trainings = ["qris", "kemasan"] };
        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, same with { Trainings = ["kemasan", "qris"] });
        Assert.NotEqual(one, same with { Activities = [new BusinessActivity { Kbli = Kbli.Parse("10794/2025") }] });
    }

    [Fact]
    public void A_list_not_given_is_not_an_empty_list()
    {
        Enterprise unknown = new();
        Assert.Null(unknown.Permits);
        Assert.NotEqual(unknown, unknown with { Permits = [] });
    }

    [Fact]
    public void A_list_does_not_follow_the_array_it_was_made_from()
    {
        string[] source = ["a", "b"];
        EquatableList<string> list = EquatableList.From(source);
        source[0] = "x";
        Assert.Equal("[a, b]", list.ToString());
        Assert.Throws<ArgumentNullException>(() => EquatableList.From<string>([null!]));
        Assert.Throws<IndexOutOfRangeException>(() => list[2]);
    }

    [Fact]
    public void The_last_sales_are_those_of_the_newest_year_that_had_closed_in_any_order()
    {
        Enterprise enterprise = new() { AnnualSales = [new(2024, Rupiah.FromJuta(3)), new(2025, Rupiah.FromJuta(1)), new(2022, Rupiah.FromJuta(9))] };
        Assert.Null(enterprise.LastClosedSales(new LocalDate(2022, 12, 31)));
        Assert.Equal(2022, enterprise.LastClosedSales(new LocalDate(2023, 1, 1))?.Year);
        Assert.Equal(2022, enterprise.LastClosedSales(new LocalDate(2024, 12, 31))?.Year);
        Assert.Equal(2024, enterprise.LastClosedSales(new LocalDate(2025, 12, 31))?.Year);
        Assert.Equal(Rupiah.FromJuta(1), enterprise.LastClosedSales(new LocalDate(2026, 1, 1))?.Amount);
        Enterprise yearless = new() { AnnualSales = [AnnualSale.OfLastClosedYear(Rupiah.FromJuta(7))] };
        Assert.Equal(Rupiah.FromJuta(7), yearless.LastClosedSales(new LocalDate(2010, 1, 1))?.Amount);
    }

    [Fact]
    public void Without_sales_or_without_a_closed_year_the_last_sales_are_unknown()
    {
        Assert.Null(new Enterprise().LastClosedSales(new LocalDate(2026, 1, 1)));
        Assert.Null(new Enterprise { AnnualSales = [] }.LastClosedSales(new LocalDate(2026, 1, 1)));
    }

    [Fact]
    public void Sales_that_contradict_themselves_are_refused()
    {
        AnnualSale sale = new(2025, Rupiah.Zero);
        Assert.Throws<ArgumentException>(() => new Enterprise { AnnualSales = [sale, new(2025, Rupiah.FromJuta(1))] });
        Assert.Throws<ArgumentException>(() => new Enterprise { AnnualSales = [sale, AnnualSale.OfLastClosedYear(Rupiah.Zero)] });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AnnualSale(25, Rupiah.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AnnualSale(2025, Rupiah.From(-1)));
    }

    [Fact]
    public void Amounts_and_counts_below_zero_are_refused_except_net_assets()
    {
        Rupiah below = Rupiah.From(-1);
        Assert.Equal(below, new Enterprise { NetAssets = below }.NetAssets);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Enterprise { BusinessCapital = below });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Enterprise { Investment = below });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Enterprise { LoanRequested = below });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Enterprise { Workers = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Loan { Plafond = below });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TaxFacts { BusinessTurnover = below });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DebtFacts { Principal = below });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Product { ShelfLifeDays = -1 });
    }

    [Fact]
    public void Values_outside_an_enum_and_dates_of_another_calendar_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Enterprise { LegalForm = (LegalForm)99 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Owner { Employment = (Employment)99 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Enterprise { EstablishedOn = new LocalDate(1440, 1, 1, CalendarSystem.UmAlQura) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Enterprise { EstablishedOn = new LocalDate(0, 1, 1) });
    }

    [Fact]
    public void Texts_that_cannot_be_written_and_kinds_that_are_no_slugs_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Enterprise { Name = "\ud800" });
        Assert.Throws<ArgumentException>(() => new HeldPermit { Kind = "SPP-IRT" });
        Assert.Throws<ArgumentException>(() => new Enterprise { Trainings = ["Pelatihan QRIS"] });
        Assert.Throws<ArgumentException>(() => new EnterpriseGroup { LegalStatus = "Sudah Berbadan Hukum" });
    }

    [Fact]
    public void No_enterprise_holds_a_permit_that_ends_before_it_begins()
    {
        LocalDate issued = new(2024, 1, 2);
        HeldPermit sameDay = new() { IssuedOn = issued, ValidUntil = issued };
        Assert.Single(new Enterprise { Permits = [sameDay] }.Permits!);
        Assert.Throws<ArgumentException>(() => new Enterprise { Permits = [sameDay with { ValidUntil = issued.PlusDays(-1) }] });
    }

    [Fact]
    public void A_permit_prints_its_number_masked_when_it_may_be_a_nik()
    {
        HeldPermit permit = new()
        {
            Kind = "npwp",
            Number = "3573010107900001",
            ValidUntil = new LocalDate(2026, 1, 2),
        };
        Assert.Equal(
            "HeldPermit { Kind = npwp, Number = ************0001, IssuedOn = , ValidUntil = 2026-01-02, Status = , Activity = , Product =  }",
            permit.ToString()
        );
    }

    [Fact]
    public void Local_facts_are_equal_whatever_their_order()
    {
        Facts facts = Facts.None.With("KTP Kota Malang", FactValue.From(true)).With("luas", FactValue.From(12));
        Facts same = Facts.None.With("luas", FactValue.From(12)).With("KTP Kota Malang", FactValue.From(true));
        Assert.Equal(facts, same);
        Assert.Equal(facts.GetHashCode(), same.GetHashCode());
        Assert.Equal("{KTP Kota Malang: true, luas: 12}", same.ToString());
        Assert.Equal(FactValue.From(12), facts["luas"]);
        Assert.Null(facts["lebar"]);
        Assert.NotEqual(facts, facts.With("luas", FactValue.From(13)));
        Assert.NotEqual(facts, Facts.None);
    }

    [Fact]
    public void Local_facts_have_proper_names_once_each()
    {
        Assert.Throws<ArgumentException>(() => Facts.None.With(" x", FactValue.From(true)));
        Assert.Throws<ArgumentException>(() => Facts.None.With("", FactValue.From(true)));
        KeyValuePair<string, FactValue> fact = new("a", FactValue.From(1));
        Assert.Throws<ArgumentException>(() => Facts.From([fact, fact]));
    }

    [Fact]
    public void A_text_in_the_form_of_a_date_is_a_date()
    {
        Assert.Equal(FactValue.From(new LocalDate(2026, 1, 2)), FactValue.From("2026-01-02"));
        Assert.Throws<FormatException>(() => FactValue.From("2026-02-30"));
        Assert.IsType<FactValue.Word>(FactValue.From("2 Januari 2026"));
        Assert.Throws<OverflowException>(() => FactValue.From(long.MaxValue));
    }
}
