using System.Globalization;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Umkm.PublicDocumentation;

/// <summary>What of an assembly others can use: public and protected members of types that they can see. A key is the documentation id with the
/// number of parameters in place of their types.</summary>
internal static class VisibleMembers
{
    /// <summary>The keys of all of them.</summary>
    public static HashSet<string> Of(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        MetadataReader reader = file.GetMetadataReader();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (TypeDefinition type in reader.TypeDefinitions.Select(reader.GetTypeDefinition).Where(t => IsVisible(reader, t)))
        {
            string name = NameOf(reader, type);
            keys.Add("T:" + name);
            keys.UnionWith(
                type.GetMethods()
                    .Select(reader.GetMethodDefinition)
                    .Where(IsVisible)
                    .Select(m => Key("M", name, reader.GetString(m.Name), Parameters(reader, m)))
            );
            keys.UnionWith(
                type.GetFields().Select(reader.GetFieldDefinition).Where(IsVisible).Select(f => Key("F", name, reader.GetString(f.Name), 0))
            );
            foreach (PropertyDefinition property in type.GetProperties().Select(reader.GetPropertyDefinition))
            {
                PropertyAccessors both = property.GetAccessors();
                MethodDefinition[] accessors =
                [
                    .. new[] { both.Getter, both.Setter }.Where(a => !a.IsNil).Select(reader.GetMethodDefinition).Where(IsVisible),
                ];
                if (accessors.Length > 0)
                {
                    int parameters = both.Getter.IsNil
                        ? Parameters(reader, accessors[0]) - 1
                        : Parameters(reader, reader.GetMethodDefinition(both.Getter));
                    keys.Add(Key("P", name, reader.GetString(property.Name), parameters));
                }
            }
            keys.UnionWith(
                type.GetEvents()
                    .Select(reader.GetEventDefinition)
                    .Where(e => IsVisible(reader.GetMethodDefinition(e.GetAccessors().Adder)))
                    .Select(e => Key("E", name, reader.GetString(e.Name), 0))
            );
        }
        return keys;
    }

    /// <summary>The key of a documentation id, e.g. of <c>M:Umkm.Domain.Nib.TryParse(System.String,Umkm.Domain.Nib@)</c>.</summary>
    public static string KeyOf(string id)
    {
        if (id[0] == 'T')
        {
            return id;
        }
        int open = id.IndexOf('(', StringComparison.Ordinal);
        string name = (open < 0 ? id : id[..open]).Split('~')[0];
        int generic = name.IndexOf("``", StringComparison.Ordinal);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{(generic < 0 ? name : name[..generic])}/{(open < 0 ? 0 : Count(id[(open + 1)..id.LastIndexOf(')')]))}"
        );
    }

    /// <summary>How many types stand in a list, of which each may have lists of its own.</summary>
    private static int Count(string types)
    {
        int depth = 0;
        int commas = 0;
        foreach (char c in types)
        {
            depth +=
                c is '{' or '[' or '(' ? 1
                : c is '}' or ']' or ')' ? -1
                : 0;
            commas += c == ',' && depth == 0 ? 1 : 0;
        }
        return types.Length == 0 ? 0 : commas + 1;
    }

    private static string Key(string kind, string type, string member, int parameters) =>
        string.Create(CultureInfo.InvariantCulture, $"{kind}:{type}.{member.Replace('.', '#')}/{parameters}");

    private static string NameOf(MetadataReader reader, TypeDefinition type)
    {
        string name = reader.GetString(type.Name);
        return type.IsNested ? $"{NameOf(reader, reader.GetTypeDefinition(type.GetDeclaringType()))}.{name}"
            : type.Namespace.IsNil ? name
            : $"{reader.GetString(type.Namespace)}.{name}";
    }

    private static bool IsVisible(MetadataReader reader, TypeDefinition type) =>
        (type.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => true,
            TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsVisible(
                reader,
                reader.GetTypeDefinition(type.GetDeclaringType())
            ),
            _ => false,
        };

    private static bool IsVisible(MethodDefinition method) =>
        (method.Attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;

    private static bool IsVisible(FieldDefinition field) =>
        (field.Attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;

    private static int Parameters(MetadataReader reader, MethodDefinition method)
    {
        BlobReader signature = reader.GetBlobReader(method.Signature);
        if (signature.ReadSignatureHeader().IsGeneric)
        {
            signature.ReadCompressedInteger();
        }
        return signature.ReadCompressedInteger();
    }
}
