using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Umkm.Packages.Tests.Support;

/// <summary>The public surface of an assembly as text: one line a type, one line a member, in a fixed order.</summary>
internal static class ApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The text, lines ended by a line feed.</summary>
    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Head(type)).Append('\n');
            foreach (string member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("  ").Append(member).Append('\n');
            }
        }
        return text.ToString();
    }

    private static string Head(Type type)
    {
        string kind =
            type.IsEnum ? $"enum : {TypeText.Of(Enum.GetUnderlyingType(type))}"
            : type.IsInterface ? "interface"
            : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
            : type.IsValueType ? (IsRecord(type) ? "record struct" : "struct")
            : (
                type.IsAbstract && type.IsSealed ? "static "
                : type.IsAbstract ? "abstract "
                : type.IsSealed ? "sealed "
                : ""
            ) + (IsRecord(type) ? "record" : "class");
        IEnumerable<string> bases =
        [
            .. type is { IsClass: true, BaseType: { } b } && b != typeof(object) && !typeof(Delegate).IsAssignableFrom(type)
                ? [TypeText.Of(b)]
                : Array.Empty<string>(),
            .. type.IsEnum
                ? Array.Empty<string>()
                : type.GetInterfaces().Where(i => i.IsPublic).Select(i => TypeText.Of(i)).Order(StringComparer.Ordinal).ToArray(),
        ];
        string list = string.Join(", ", bases);
        return $"{type.Namespace}.{TypeText.Of(type)} [{kind}{(list.Length == 0 ? "" : $" : {list}")}]";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type)
                .Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), System.Globalization.CultureInfo.InvariantCulture)}");
        }
        return type.GetMembers(Declared).Where(IsListed).Select(Text);
    }

    private static bool IsListed(MemberInfo member) =>
        member switch
        {
            MethodBase method => Visible(method)
                && !method.IsDefined(typeof(CompilerGeneratedAttribute))
                && (!method.IsSpecialName || method is ConstructorInfo || method.Name.StartsWith("op_", StringComparison.Ordinal)),
            PropertyInfo property => property.GetAccessors(nonPublic: true).Any(Visible) && property.Name != "EqualityContract",
            FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
            EventInfo @event => @event.AddMethod is { } add && Visible(add),
            _ => false,
        };

    private static string Text(MemberInfo member)
    {
        switch (member)
        {
            case ConstructorInfo constructor:
                return $"{Access(constructor)}new({TypeText.Parameters(constructor)})";
            case MethodInfo method:
                string arguments = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";
                return $"{Access(method)}{method.Name}{arguments}({TypeText.Parameters(method)}) -> {TypeText.Of(method.ReturnParameter)}";
            case PropertyInfo property:
                MethodInfo any = property.GetAccessors(nonPublic: true).First(Visible);
                string index = property.GetIndexParameters().Length > 0 ? $"[{TypeText.Parameters(property.GetIndexParameters())}]" : "";
                string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
                string setter =
                    property.SetMethod is { } set && Visible(set)
                        ? set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
                            ? " init;"
                            : " set;"
                        : "";
                return $"{Access(any)}{required}{property.Name}{index} {{{(property.GetMethod is { } get && Visible(get) ? " get;" : "")}{setter} }} -> {TypeText.Of(property)}";
            case FieldInfo field:
                string constant = field.IsLiteral ? $" = {field.GetRawConstantValue()}" : "";
                return $"{(field.IsLiteral ? "const " : field.IsStatic ? "static readonly " : "")}{field.Name}{constant} -> {TypeText.Of(field)}";
            default:
                return $"event {member.Name}";
        }
    }

    private static string Access(MethodBase method) =>
        (method.IsFamily || method.IsFamilyOrAssembly ? "protected " : "")
        + (method.IsStatic && method is not ConstructorInfo ? "static " : "")
        + (method.IsAbstract ? "abstract " : "");

    private static bool Visible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsRecord(Type type) => type.GetMethods(Declared).Any(m => m.Name == "PrintMembers");
}
