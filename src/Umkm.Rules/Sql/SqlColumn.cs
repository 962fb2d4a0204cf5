using System.Collections.Immutable;
using Umkm.Rules.RuleLanguage;

namespace Umkm.Rules.Sql;

/// <summary>A column of the register. Null means unknown, wherever a column is not a key.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Term">The term of the glossary that it gives; null for keys and columns of our own.</param>
/// <param name="Slugs">The only texts it may hold; empty for any.</param>
internal sealed record SqlColumn(string Name, SqlColumnType Type, LocalizedText Meaning, Term? Term, ImmutableArray<string> Slugs);

/// <summary>A table of the register.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What a row is.</param>
/// <param name="Columns">Its columns; the keys first.</param>
/// <param name="KeyLength">How many of the first columns make a row unique; 0 for no key.</param>
internal sealed record SqlTable(string Name, LocalizedText Meaning, ImmutableArray<SqlColumn> Columns, int KeyLength);
