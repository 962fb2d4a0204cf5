using Microsoft.Diagnostics.Tracing;
using Microsoft.Diagnostics.Tracing.Parsers.Clr;

namespace Umkm.RunProfile;

/// <summary>A type as the runtime tells it.</summary>
/// <param name="Module">Its module.</param>
/// <param name="Token">Its definition there.</param>
/// <param name="Name">Its name.</param>
/// <param name="Element">What kind of type it is, by the numbers of signatures.</param>
/// <param name="Rank">The rank of an array.</param>
/// <param name="Arguments">Its arguments, or what an array or a reference holds.</param>
internal sealed record RecordedType(ulong Module, int Token, string Name, int Element, int Rank, ulong[] Arguments);

/// <summary>A method as the runtime tells it.</summary>
internal sealed record RecordedMethod(ulong Type, int Token, ulong[] Arguments);

/// <summary>What the runtime told of a run, by its own numbers.</summary>
internal sealed class RecordedRun
{
    public Dictionary<ulong, string> Modules { get; } = [];

    public Dictionary<ulong, RecordedType> Types { get; } = [];

    public Dictionary<ulong, RecordedMethod> Methods { get; } = [];

    /// <summary>The counts of each method, packed.</summary>
    public Dictionary<ulong, byte[]> Counts { get; } = [];

    public static RecordedRun Read(string path)
    {
        var run = new RecordedRun();
        using var trace = new EventPipeEventSource(path);
        trace.Clr.LoaderModuleLoad += e => run.Modules[(ulong)e.ModuleID] = e.ModuleILPath;
        trace.Clr.TypeBulkType += run.Add;
        trace.Clr.MethodMethodDetails += e =>
            run.Methods[(ulong)e.MethodID] = new((ulong)e.TypeID, e.MethodToken, Each(e.TypeParameterCount, i => (ulong)e.TypeParameters(i)));
        trace.Clr.All += e =>
        {
            // Long ones come in parts.
            if (e is JitInstrumentationDataVerboseTraceData { Data: { } part } counts)
            {
                ulong method = (ulong)counts.MethodID;
                run.Counts[method] = [.. run.Counts.GetValueOrDefault(method) ?? [], .. part];
            }
        };
        trace.Process();
        return run;
    }

    private void Add(GCBulkTypeTraceData types)
    {
        for (int i = 0; i < types.Count; i++)
        {
            GCBulkTypeValues type = types.Values(i);
            Types[type.TypeID] = new(
                type.ModuleID,
                type.TypeNameID,
                type.TypeName,
                type.CorElementType,
                (int)type.Flags >> 8 & 0x3f,
                Each(type.TypeParameterCount, type.TypeParameterID)
            );
        }
    }

    private static ulong[] Each(int count, Func<int, ulong> at) => [.. Enumerable.Range(0, count).Select(at)];
}
