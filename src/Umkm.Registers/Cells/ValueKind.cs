namespace Umkm.Registers.Cells;

/// <summary>What a cell, or a part of one, holds.</summary>
internal enum ValueKind
{
    /// <summary>An id of 1 to 200 characters.</summary>
    Id,

    /// <summary>Any text.</summary>
    Text,

    /// <summary>A NIB.</summary>
    Nib,

    /// <summary>An NPWP.</summary>
    Npwp,

    /// <summary>A NIK.</summary>
    Nik,

    /// <summary>One of some words.</summary>
    Word,

    /// <summary>A slug of which the rule book may know the value.</summary>
    Slug,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A day, or a year or month of which the day is not known.</summary>
    PartialDate,

    /// <summary>A region code.</summary>
    Region,

    /// <summary>A KBLI code with its edition.</summary>
    Kbli,

    /// <summary>An amount of Rp0 or more.</summary>
    Money,

    /// <summary>An amount that may be below zero.</summary>
    Balance,

    /// <summary>A whole number, zero or more.</summary>
    Count,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A year of four digits.</summary>
    Year,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>Yes or no.</summary>
    YesNo,
}
