#!/usr/bin/env bash
# NRules 1.0.4: a condition that reads a property of what an operator gave back compiles alone, and fails as soon as a second rule has one.
# Expected by a good guess: (x.Amount <= limit).Possible, with an operator of one's own that gives back a struct, is a condition like any other.
# Seen: with one rule it compiles and fires; with two, compilation throws NotImplementedException ("Unsupported node type in member expression"), because the
# engine compares the conditions of rules to share them, and does not know a property of a binary expression. A method in the place of the property works.
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

Try("one rule, property", typeof(First));
Try("two rules, property", typeof(First), typeof(Second));
Try("two rules, method", typeof(Third), typeof(Fourth));

static void Try(string name, params Type[] rules)
{
    try
    {
        var repository = new RuleRepository();
        repository.Load(x => x.From(rules));
        ISession session = repository.Compile().CreateSession();
        session.Insert(new Item());
        Console.WriteLine($"{name}: fired {session.Fire()}");
    }
    catch (Exception e)
    {
        Exception inner = e;
        while (inner.InnerException is { } next)
        {
            inner = next;
        }
        Console.WriteLine($"{name}: {inner.GetType().Name}");
    }
}

public readonly record struct Answer(bool Possible) { public bool IsPossible() => Possible; }

public readonly record struct Amount(long Value)
{
    public static Answer operator <=(Amount left, long right) => new(left.Value <= right);
    public static Answer operator >=(Amount left, long right) => new(left.Value >= right);
}

public sealed class Item { public Amount Amount { get; } = new(5); }

public sealed class First : Rule { public override void Define() { Item i = null!; When().Match(() => i, x => (x.Amount <= 10).Possible); Then().Do(_ => Nothing.Do()); } }
public sealed class Second : Rule { public override void Define() { Item i = null!; When().Match(() => i, x => (x.Amount <= 20).Possible); Then().Do(_ => Nothing.Do()); } }
public sealed class Third : Rule { public override void Define() { Item i = null!; When().Match(() => i, x => (x.Amount <= 10).IsPossible()); Then().Do(_ => Nothing.Do()); } }
public sealed class Fourth : Rule { public override void Define() { Item i = null!; When().Match(() => i, x => (x.Amount <= 20).IsPossible()); Then().Do(_ => Nothing.Do()); } }

public static class Nothing { public static void Do() { } }
P
out=$(dotnet run -c Release 2>&1)
echo "$out"
# Seen on 2026-11-28.
[ "$out" = "one rule, property: fired 1
two rules, property: NotImplementedException
two rules, method: fired 2" ]
