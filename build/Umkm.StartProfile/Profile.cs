using System.Reflection;
using System.Reflection.Emit;

namespace Umkm.StartProfile;

/// <summary>A profile as the compiler reads it (.mibc): an assembly of which one method names groups and each group's method names methods.</summary>
internal static class Profile
{
    // A group says which assemblies must be at hand for it.
    private const string Needed = "Umkm.Rules;";

    /// <param name="path">The file.</param>
    /// <param name="name">Writes what is known of methods, each by its token.</param>
    public static void Write(string path, Action<ILGenerator, ModuleBuilder> name)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("start"), typeof(object).Assembly);
        ModuleBuilder module = assembly.DefineDynamicModule("start.dll");
        MethodBuilder group = Method(module, "Group", code => name(code, module));
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

    public static int Token(ModuleBuilder module, MethodBase method) =>
        method is MethodInfo info ? module.GetMethodMetadataToken(info) : module.GetMethodMetadataToken((ConstructorInfo)method);

    private static MethodBuilder Method(ModuleBuilder module, string name, Action<ILGenerator> body)
    {
        MethodBuilder method = module.DefineGlobalMethod(name, MethodAttributes.Public | MethodAttributes.Static, typeof(void), []);
        ILGenerator code = method.GetILGenerator();
        body(code);
        code.Emit(OpCodes.Ret);
        return method;
    }
}
