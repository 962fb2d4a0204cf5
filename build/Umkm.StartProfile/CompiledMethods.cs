using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using System.Globalization;
using System.Reflection;
using System.Reflection.Emit;

namespace Umkm.StartProfile;

/// <summary>The methods that the runtime compiles while the program runs.</summary>
internal sealed class CompiledMethods : EventListener
{
    // Of the runtime's own events: methods that are compiled, and of which types.
    private const EventKeywords Compiling = (EventKeywords)(0x10 | 0x40_0000_0000);
    private readonly ConcurrentQueue<Handles> _seen = new();

    /// <summary>Names those that are generic, or of a generic type, each once.</summary>
    public void Name(ILGenerator code, ModuleBuilder module)
    {
        foreach (MethodBase method in Generic())
        {
            code.Emit(OpCodes.Ldtoken, Profile.Token(module, method));
            code.Emit(OpCodes.Pop);
        }
    }

    private IEnumerable<MethodBase> Generic() =>
        _seen.ToArray().Select(Method).OfType<MethodBase>().Where(m => m.IsGenericMethod || m.DeclaringType is { IsGenericType: true }).Distinct();

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
        {
            EnableEvents(eventSource, EventLevel.Verbose, Compiling);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData is { EventName: "MethodDetails", PayloadNames: { } names, Payload: { } values })
        {
            _seen.Enqueue(new Handles(Handle(values[names.IndexOf("MethodID")]), Handle(values[names.IndexOf("TypeID")])));
        }
    }

    private static nint Handle(object? number) => (nint)Convert.ToUInt64(number, CultureInfo.InvariantCulture);

    private static MethodBase? Method(Handles seen) =>
        MethodBase.GetMethodFromHandle(RuntimeMethodHandle.FromIntPtr(seen.Method), RuntimeTypeHandle.FromIntPtr(seen.Type));

    /// <summary>The runtime's names of a method and of the type that it belongs to.</summary>
    private sealed record Handles(nint Method, nint Type);
}
