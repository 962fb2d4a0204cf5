using System.Reflection;
using System.Reflection.Emit;

namespace Umkm.StartProfile;

/// <summary>A profile as the compiler reads it (.mibc): an assembly of which one method names groups and each group's method names methods.</summary>
internal static class Profile
{
    // A group says which assemblies must be at hand for it.
    private const string Needed = "Umkm.Rules;";

    public static void Write(string path, IEnumerable<MethodBase> methods)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("start"), typeof(object).Assembly);
        ModuleBuilder module = assembly.DefineDynamicModule("start.dll");
        MethodBuilder group = Method(module, "Group", code => Name(code, module, methods));
        Method(
            module,
            "AssemblyDictionary",
            code =>
            {
                code.Emit(OpCodes.Ldstr, Needed);
                code.Emit(OpCodes.Ldtoken, group);
                code.Emit(OpCodes.Pop);
            }
        );
        module.CreateGlobalFunctions();
        assembly.Save(path);
    }

    private static MethodBuilder Method(ModuleBuilder module, string name, Action<ILGenerator> body)
    {
        MethodBuilder method = module.DefineGlobalMethod(name, MethodAttributes.Public | MethodAttributes.Static, typeof(void), []);
        ILGenerator code = method.GetILGenerator();
        body(code);
        code.Emit(OpCodes.Ret);
        return method;
    }

    private static void Name(ILGenerator code, ModuleBuilder module, IEnumerable<MethodBase> methods)
    {
        foreach (MethodBase method in methods)
        {
            code.Emit(
                OpCodes.Ldtoken,
                method is MethodInfo info ? module.GetMethodMetadataToken(info) : module.GetMethodMetadataToken((ConstructorInfo)method)
            );
            code.Emit(OpCodes.Pop);
        }
    }
}
