#!/usr/bin/env bash
# NRules 1.0.4: .All(condition) is true of any facts when another pattern stands before it in the rule; as the first pattern it works.
# Expected by a good guess: When().Match(() => order).All<Line>(l => l.Paid) fires only when every line is paid, wherever .All stands; the fluent form is
# that of the documentation ("Existential and universal quantifiers"). Seen: with Match before it the rule fires for an unpaid line, without a word, in
# every order of insertion; .All first and .Not of the opposite after Match do what they say. A rule for a benefit that reads so grants it to everyone.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat > finding.csproj <<'P'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup><PackageReference Include="NRules" Version="1.0.4" /></ItemGroup>
</Project>
P
cat > Program.cs <<'P'
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;

foreach (Type rule in new[] { typeof(AllAfterMatch), typeof(AllFirst), typeof(NotOfTheOpposite) })
{
    Console.WriteLine($"{rule.Name}: unpaid {Fires(rule, false, true)} {Fires(rule, false, false)}, paid {Fires(rule, true, true)}");
}

static int Fires(Type rule, bool paid, bool orderFirst)
{
    var repository = new RuleRepository();
    repository.Load(x => x.From(rule));
    ISession session = repository.Compile().CreateSession();
    object[] facts = [new Order(1), new Line(1, paid)];
    foreach (object fact in orderFirst ? facts : facts.Reverse())
    {
        session.Insert(fact);
    }
    return session.Fire();
}

public sealed record Order(int Id);

public sealed record Line(int Id, bool Paid);

public sealed class AllAfterMatch : Rule { public override void Define() { Order o = null!; When().Match(() => o).All<Line>(l => l.Paid); Then().Do(_ => Nothing.Do()); } }
public sealed class AllFirst : Rule { public override void Define() { Order o = null!; When().All<Line>(l => l.Paid).Match(() => o); Then().Do(_ => Nothing.Do()); } }
public sealed class NotOfTheOpposite : Rule { public override void Define() { Order o = null!; When().Match(() => o).Not<Line>(l => !l.Paid); Then().Do(_ => Nothing.Do()); } }

public static class Nothing { public static void Do() { } }
P
out=$(dotnet run -c Release 2>&1)
echo "$out"
# Seen on 2026-11-28.
[ "$out" = "AllAfterMatch: unpaid 1 1, paid 1
AllFirst: unpaid 0 0, paid 1
NotOfTheOpposite: unpaid 0 0, paid 1" ]
