namespace Umkm.Rules.Sql;

/// <summary>What a column of the register holds.</summary>
internal enum SqlColumnType
{
    /// <summary>An id; never null.</summary>
    Key,

    /// <summary>A text or slug.</summary>
    Text,

    /// <summary>A whole number of 64 bits: rupiah, counts, years.</summary>
    Number,

    /// <summary>A day.</summary>
    Date,

    /// <summary>Yes or no.</summary>
    YesNo,
}
