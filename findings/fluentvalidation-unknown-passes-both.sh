#!/usr/bin/env bash
# FluentValidation 12.2.0: an unknown value and an unknown bound are not alike. A capital that is null passes "at most the bound" and "above the bound" and InclusiveBetween, each of them; a known
# capital beside a bound that is null fails "at most" and "above" both, and two unknowns pass those and fail NotEqual. Equal(7) fails for null, Length(16), Matches and
# MinimumLength pass. No rule but NotNull asks whether anything is known.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > seen.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable></PropertyGroup>
  <ItemGroup><PackageReference Include="FluentValidation" Version="12.2.0" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using FluentValidation;

var rules = new InlineValidator<Loan>();
rules.RuleFor(x => x.Capital).LessThanOrEqualTo(x => x.Bound).WithMessage("at most the bound");
rules.RuleFor(x => x.Capital).GreaterThan(x => x.Bound).WithMessage("above the bound");
rules.RuleFor(x => x.Capital).NotEqual(x => x.Bound).WithMessage("not equal to the bound");
rules.RuleFor(x => x.Capital).InclusiveBetween(2_000_000_000, 3_000_000_000).WithMessage("between 2 and 3 miliar");
rules.RuleFor(x => x.Capital).Equal(7).WithMessage("equal to 7");
rules.RuleFor(x => x.Number).Length(16).WithMessage("16 digits long");
rules.RuleFor(x => x.Number).Matches("^35").WithMessage("of East Java");
foreach (var loan in new Loan[] { new(500_000_000, 1_000_000_000, "1"), new(null, 1_000_000_000, null), new(500_000_000, null, null), new(null, null, null) })
{
    var failed = rules.Validate(loan).Errors.Select(error => error.ErrorMessage);
    Console.WriteLine($"capital {loan.Capital?.ToString() ?? "unknown"}, bound {loan.Bound?.ToString() ?? "unknown"}, number {loan.Number ?? "unknown"}: fails {string.Join(", ", failed)}");
}

internal sealed record Loan(long? Capital, long? Bound, string? Number);
CS
dotnet run > seen
cat seen
diff seen - <<'SEEN' && echo "as seen on FluentValidation 12.2.0"
capital 500000000, bound 1000000000, number 1: fails above the bound, between 2 and 3 miliar, equal to 7, 16 digits long, of East Java
capital unknown, bound 1000000000, number unknown: fails equal to 7
capital 500000000, bound unknown, number unknown: fails at most the bound, above the bound, between 2 and 3 miliar, equal to 7
capital unknown, bound unknown, number unknown: fails not equal to the bound, equal to 7
SEEN
