using System.Text.Json.Serialization;

namespace Umkm.Domain;

/// <summary>One product of an enterprise. Null means unknown.</summary>
/// <example>
/// <code>
/// var product = new Product { Kind = ProductKind.ProcessedFood, MadeAt = ProductionPlace.Home, ShelfLifeDays = 90 };
/// </code>
/// </example>
[JsonConverter(typeof(UmkmJsonConverter))]
public sealed record Product
{
    /// <summary>The name; a permit refers to the product by it.</summary>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair.</exception>
    public string? Name
    {
        get;
        init => field = Guard.Against.MalformedText(value);
    }

    /// <summary>What sort of product it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enum's.</exception>
    public ProductKind? Kind
    {
        get;
        init => field = Guard.Against.OutsideEnum(value, Slugs.ProductKind);
    }

    /// <summary>Where it is made.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enum's.</exception>
    public ProductionPlace? MadeAt
    {
        get;
        init => field = Guard.Against.OutsideEnum(value, Slugs.ProductionPlace);
    }

    /// <summary>How it is packed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enum's.</exception>
    public Packaging? Packaging
    {
        get;
        init => field = Guard.Against.OutsideEnum(value, Slugs.Packaging);
    }

    /// <summary>How it is kept.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enum's.</exception>
    public StorageCondition? Storage
    {
        get;
        init => field = Guard.Against.OutsideEnum(value, Slugs.StorageCondition);
    }

    /// <summary>How many days it keeps. Zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below zero.</exception>
    public int? ShelfLifeDays
    {
        get;
        init => field = Guard.Against.Negative(value);
    }

    /// <summary>Whom it is made for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enum's.</exception>
    public AgeGroup? AgeGroup
    {
        get;
        init => field = Guard.Against.OutsideEnum(value, Slugs.AgeGroup);
    }

    /// <summary>True when it contains something of animals.</summary>
    public bool? AnimalContent { get; init; }

    /// <summary>True when it is made of forbidden material (UU 33/2014 Pasal 18, 20, 26): no halal certificate, but a non-halal statement.</summary>
    public bool? NonHalal { get; init; }

    /// <summary>The trait of processed food that decides which marketing paper it can have.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enum's.</exception>
    public FoodTrait? FoodTrait
    {
        get;
        init => field = Guard.Against.OutsideEnum(value, Slugs.FoodTrait);
    }
}
