using System.Text.Json;
using Umkm.Domain.Messages;

namespace Umkm.Domain.Json;

/// <summary>Reads the facts about tax, debt and local terms.</summary>
internal ref partial struct SubjectReader
{
    internal TaxFacts? Tax()
    {
        TaxFacts tax = new();
        ulong seen = 0;
        if (!Open())
        {
            return null;
        }

        while (Next(SubjectProperties.Tax, ref seen) is string name)
        {
            tax = name switch
            {
                "registeredOn" => tax with { RegisteredOn = PartOfDate() },
                "generalRatesChosen" => tax with { GeneralRatesChosen = YesNo() },
                "year" => tax with { Year = Year() },
                "businessTurnover" => tax with { BusinessTurnover = Money() },
                "professionalTurnover" => tax with { ProfessionalTurnover = Money() },
                "finalTaxedTurnover" => tax with { FinalTaxedTurnover = Money() },
                "foreignTurnover" => tax with { ForeignTurnover = Money() },
                "spouseTurnover" => tax with { SpouseTurnover = Money() },
                "spouseSeparate" => tax with { SpouseSeparate = YesNo() },
                "minorChildrenTurnover" => tax with { MinorChildrenTurnover = Money() },
                "ownCompaniesTurnover" => tax with { OwnCompaniesTurnover = Money() },
                "ownCompanySameExpertise" => tax with { OwnCompanySameExpertise = YesNo() },
                "permanentEstablishment" => tax with { PermanentEstablishment = YesNo() },
                "taxFacility" => tax with { TaxFacility = YesNo() },
                _ => tax with { LockedOut = YesNo() },
            };
        }

        return tax;
    }

    internal DebtFacts? Debt()
    {
        DebtFacts debt = new();
        ulong seen = 0;
        if (!Open())
        {
            return null;
        }

        while (Next(SubjectProperties.Debt, ref seen) is string name)
        {
            debt = name switch
            {
                "principal" => debt with { Principal = Money() },
                "writtenOffOn" => debt with { WrittenOffOn = PartOfDate() },
                "insured" => debt with { Insured = YesNo() },
                _ => debt with { Collateral = Slug(Slugs.Collateral) },
            };
        }

        return debt;
    }

    internal Facts LocalFacts()
    {
        Dictionary<string, FactValue> values = new(StringComparer.Ordinal);
        HashSet<string> seen = new(StringComparer.Ordinal);
        if (!Open())
        {
            return Facts.None;
        }

        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            int nameAt = Offset;
            string name = "";
            bool named = CountEntry() && FactName(seen, out name);
            _json.Read();
            if (!named)
            {
                _json.Skip();
            }
            else if (_json.TokenType != JsonTokenType.Null && Fact() is FactValue value)
            {
                values.Add(name, value);
                WarnOfUnread(name, nameAt);
            }
        }

        _path.Up();
        return Facts.From(values);
    }

    private readonly bool FactName(HashSet<string> seen, out string name)
    {
        if (!TryText(out name))
        {
            Add(Offset, JsonMessages.BrokenEscape.With());
            return false;
        }

        _path.At(name);
        if (!FactGuards.IsFactName(name))
        {
            Add(Offset, SubjectMessages.FactName.WithFound(Shown.Text(name)));
            return false;
        }

        if (!seen.Add(name))
        {
            Add(Offset, JsonMessages.Duplicate.WithFound(Shown.Text(name)));
            return false;
        }

        return true;
    }

    internal FactValue? Fact()
    {
        switch (_json.TokenType)
        {
            case JsonTokenType.True or JsonTokenType.False:
                return FactValue.From(_json.TokenType == JsonTokenType.True);
            case JsonTokenType.Number:
                return Whole(-Rupiah.Bound, Rupiah.Bound) is long number ? FactValue.From(number) : null;
            case JsonTokenType.String:
                return Text() is not string text ? null
                    : !IsoDate.HasForm(text) ? FactValue.From(text)
                    : Accept(IsoDate.Read(text), out NodaTime.LocalDate date) ? FactValue.From(date)
                    : null;
            default:
                WrongType(JsonWords.Fact, JsonWords.UseNull);
                return null;
        }
    }

    private readonly void WarnOfUnread(string name, int offset)
    {
        if (_options.FactNames is not EquatableList<string> names || names.Contains(name, StringComparer.Ordinal))
        {
            return;
        }

        string? nearest = Warnings.IsFull ? null : Spelling.Nearest(name, names);
        MessageArgument found = new("found", Shown.Text(name));
        Warnings.Add(
            offset,
            _path.ToString(),
            nearest is null
                ? SubjectMessages.UnknownFact.With(found)
                : SubjectMessages.MisspeltFact.With(found, new MessageArgument("nearest", nearest))
        );
    }
}
