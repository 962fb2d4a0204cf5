using System.Reflection;
using System.Runtime.CompilerServices;

namespace Umkm.Packages.Tests.Support;

/// <summary>Types as C# writes them, with what may be null.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(char)] = "char",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    public static string Of(PropertyInfo property) => Of(property.PropertyType, new NullabilityInfoContext().Create(property));

    public static string Of(FieldInfo field) => Of(field.FieldType, new NullabilityInfoContext().Create(field));

    public static string Of(ParameterInfo parameter) => Of(parameter.ParameterType, new NullabilityInfoContext().Create(parameter));

    /// <summary>The parameters of a method, each with its default.</summary>
    public static string Parameters(MethodBase method) =>
        (method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "") + Parameters(method.GetParameters());

    public static string Parameters(ParameterInfo[] parameters) =>
        string.Join(
            ", ",
            parameters.Select(p =>
                $"{(p.IsOut ? "out " : p.IsDefined(typeof(IsReadOnlyAttribute)) ? "in " : p.ParameterType.IsByRef ? "ref " : p.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "")}{Of(p)} {p.Name}{(p.HasDefaultValue ? $" = {Default(p)}" : "")}"
            )
        );

    public static string Of(Type type, NullabilityInfo? known = null)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, known);
        }
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Of(value, known is { GenericTypeArguments: [var inner, ..] } ? inner : null) + "?";
        }
        string mark = known is not null && !type.IsValueType && known.ReadState == NullabilityState.Nullable ? "?" : "";
        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!, known?.ElementType)}[]{mark}";
        }
        if (!type.IsGenericType)
        {
            return (Keywords.GetValueOrDefault(type) ?? Name(type)) + mark;
        }
        Type[] arguments = type.GetGenericArguments();
        IEnumerable<string> parts = arguments.Select(
            (a, i) => Of(a, known is not null && i < known.GenericTypeArguments.Length ? known.GenericTypeArguments[i] : null)
        );
        string list = string.Join(", ", parts);
        return type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true ? $"({list})" : $"{Name(type)}<{list}>{mark}";
    }

    private static string Name(Type type)
    {
        string name = type.Name.Split('`')[0];
        return type.DeclaringType is { } outer && !type.IsGenericParameter ? $"{Name(outer)}.{name}" : name;
    }

    private static string Default(ParameterInfo parameter) =>
        parameter.DefaultValue switch
        {
            null => parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? "default" : "null",
            bool flag => flag ? "true" : "false",
            string text => $"\"{text}\"",
            var other => Convert.ToString(other, System.Globalization.CultureInfo.InvariantCulture)!,
        };
}
