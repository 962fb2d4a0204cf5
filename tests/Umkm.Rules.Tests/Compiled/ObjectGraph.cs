using System.Collections;
using System.Reflection;

namespace Umkm.Rules.Tests.Compiled;

/// <summary>Compares two values by every property they have, public or not, down to texts and numbers: also those that a record leaves out of its own equality.</summary>
internal static class ObjectGraph
{
    /// <summary>The path of the first difference, with both values; null when there is none.</summary>
    public static string? Difference(object? expected, object? actual, string path)
    {
        if (expected is null || actual is null)
        {
            return expected is null && actual is null ? null : $"{path}: {expected ?? "null"} / {actual ?? "null"}";
        }
        if (expected.GetType() != actual.GetType())
        {
            return $"{path}: {expected.GetType().Name} / {actual.GetType().Name}";
        }
        if (IsPlain(expected.GetType()))
        {
            return expected.Equals(actual) ? null : $"{path}: {expected} / {actual}";
        }
        if (expected is IEnumerable list)
        {
            object?[] left = [.. list.Cast<object?>()];
            object?[] right = [.. ((IEnumerable)actual).Cast<object?>()];
            return left.Length != right.Length
                ? $"{path}: {left.Length} / {right.Length} items"
                : left.Select((item, i) => Difference(item, right[i], $"{path}[{i}]")).FirstOrDefault(d => d is not null);
        }
        return expected
            .GetType()
            .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(p => p.GetIndexParameters().Length == 0 && p.PropertyType != typeof(Type))
            .Select(p => Difference(p.GetValue(expected), p.GetValue(actual), $"{path}.{p.Name}"))
            .FirstOrDefault(d => d is not null);
    }

    private static bool IsPlain(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(string) || type.Namespace == "NodaTime";
}
