using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.Loader;

namespace Umkm.RunProfile;

/// <summary>The types and methods behind the runtime's numbers; null for those that cannot be named outside of the run.</summary>
internal sealed class RuntimeNames
{
    private const int SingleArray = 0x1d;
    private const int Array = 0x14;
    private const int Pointer = 0x0f;
    private const int Reference = 0x10;
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private readonly RecordedRun _run;
    private readonly Dictionary<ulong, Type?> _types = [];

    // Any type by reference: code is shared by all of them. The compiler looks for it in an assembly of this name.
    private readonly Type _canon = new PersistedAssemblyBuilder(new AssemblyName("System.Private.Canon"), typeof(object).Assembly)
        .DefineDynamicModule("System.Private.Canon.dll")
        .DefineType("System.__Canon", TypeAttributes.Public);

    public RuntimeNames(RecordedRun run)
    {
        _run = run;
        Dictionary<string, string> files = run.Modules.Values.DistinctBy(Path.GetFileName).ToDictionary(p => Path.GetFileNameWithoutExtension(p)!);
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            files.TryGetValue(name.Name!, out string? file) ? context.LoadFromAssemblyPath(file) : null;
    }

    public Type? Type(ulong id)
    {
        if (!_types.TryGetValue(id, out Type? type))
        {
            _types[id] = type = _run.Types.TryGetValue(id, out RecordedType? recorded) ? Made(recorded) : null;
        }
        return type;
    }

    public MethodBase? Method(ulong id)
    {
        if (!_run.Methods.TryGetValue(id, out RecordedMethod? recorded) || Type(recorded.Type) is not { IsArray: false } type)
        {
            return null;
        }
        MethodBase method = Module(_run.Types[recorded.Type].Module).ResolveMethod(recorded.Token)!;
        if (type.IsGenericType)
        {
            method =
                IsOfRuntime(type) ? type.GetMembers(Own).OfType<MethodBase>().Single(m => m.MetadataToken == recorded.Token)
                : method is MethodInfo shared ? TypeBuilder.GetMethod(type, shared)
                : TypeBuilder.GetConstructor(type, (ConstructorInfo)method);
        }
        return recorded.Arguments.Length == 0 ? method
            : Types(recorded.Arguments) is { } arguments && method is MethodInfo { IsGenericMethodDefinition: true } open
                ? open.MakeGenericMethod(arguments)
            : null;
    }

    private Type? Made(RecordedType recorded)
    {
        if (recorded.Name == "System.__Canon")
        {
            return _canon;
        }
        if (Types(recorded.Arguments) is not { } arguments)
        {
            return null;
        }
        if (recorded.Element is SingleArray or Array or Pointer or Reference)
        {
            return recorded.Element switch
            {
                SingleArray => arguments[0].MakeArrayType(),
                Array => arguments[0].MakeArrayType(recorded.Rank),
                Pointer => arguments[0].MakePointerType(),
                _ => arguments[0].MakeByRefType(),
            };
        }
        Type type = Module(recorded.Module).ResolveType(recorded.Token);
        return arguments.Length > 0 ? type.MakeGenericType(arguments)
            : type.IsGenericTypeDefinition ? null
            : type;
    }

    private Type[]? Types(ulong[] ids)
    {
        Type[] types = [.. ids.Select(Type).OfType<Type>()];
        return types.Length == ids.Length ? types : null;
    }

    private Module Module(ulong id) => Assembly.Load(Path.GetFileNameWithoutExtension(_run.Modules[id])).ManifestModule;

    private static bool IsOfRuntime(Type type) => type.GetType() == typeof(object).GetType();
}
