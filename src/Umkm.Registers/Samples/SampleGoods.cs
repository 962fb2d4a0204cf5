namespace Umkm.Registers.Samples;

/// <summary>What the enterprises of the sample do and make.</summary>
internal static class SampleGoods
{
    public static EquatableList<BusinessActivity>? Activities(ref SampleNumbers n, SampleTrade trade)
    {
        if (!n.Chance(950))
        {
            return null;
        }
        BusinessActivity first = Activity(ref n, trade);
        return n.Chance(850) ? [first] : [first, Activity(ref n, n.PickSkewed<SampleTrade>(SampleTrade.All))];
    }

    private static BusinessActivity Activity(ref SampleNumbers n, SampleTrade trade)
    {
        Kbli kbli =
            trade.Code2025 is { } code && n.Chance(300)
                ? new(KbliCode.Parse(code), KbliEdition.Kbli2025)
                : new(KbliCode.Parse(trade.Code2020), KbliEdition.Kbli2020);
        return new BusinessActivity { Kbli = kbli, Risk = n.Chance(400) ? n.PickSkewed<RiskLevel>(Slugs.RiskLevel.Values) : null };
    }

    public static EquatableList<Product>? Products(ref SampleNumbers n, SampleTrade trade, string word)
    {
        if (!n.Chance(820))
        {
            return null;
        }
        if (trade.Kind is not { } kind)
        {
            return [];
        }
        var products = new List<Product>();
        for (int i = n.Chance(800) ? 1 : 2; i > 0; i--)
        {
            products.Add(
                new Product
                {
                    Name = products.Count == 0 ? word : word + " Istimewa",
                    Kind = n.Chance(950) ? kind : null,
                    MadeAt = n.Chance(800)
                        ? n.Chance(900)
                            ? ProductionPlace.Home
                            : ProductionPlace.Plant
                        : null,
                    Packaging = n.Chance(700) ? n.PickSkewed<Packaging>(Slugs.Packaging.Values) : null,
                    Storage = n.Chance(600) ? n.PickSkewed<StorageCondition>(Slugs.StorageCondition.Values) : null,
                    ShelfLifeDays = trade.IsFood && n.Chance(600) ? n.Pick<int>([2, 7, 14, 30, 90, 180]) : null,
                    AgeGroup = n.Chance(400) ? AgeGroup.General : null,
                    AnimalContent = trade.IsFood && n.Chance(500) ? n.Chance(250) : null,
                    NonHalal = trade.IsFood && products.Count == 0 ? false : null,
                    FoodTrait = trade.IsFood && products.Count == 0 ? FoodTrait.None : null,
                }
            );
        }
        return EquatableList.From(products);
    }
}
