using System.Reflection;
using System.Reflection.Emit;
using Umkm.RunProfile;
using Umkm.StartProfile;

// Of a run recorded by the runtime (a file .nettrace) a profile for the compiler (.mibc). usage: Umkm.RunProfile TRACE PROFILE
var run = RecordedRun.Read(args[0]);
var names = new RuntimeNames(run);
int named = 0;
Profile.Write(
    args[1],
    (code, module) =>
    {
        foreach ((ulong id, byte[] counts) in run.Counts)
        {
            if (names.Method(id) is { } method)
            {
                code.Emit(OpCodes.Ldtoken, Profile.Token(module, method));
                code.Emit(OpCodes.Ldstr, "InstrumentationDataStart");
                new CountsWriter(code, module, names).Write(counts);
                code.Emit(OpCodes.Ldstr, "InstrumentationDataEnd");
                code.Emit(OpCodes.Pop);
                named++;
            }
        }
    }
);
Console.WriteLine($"{named} methods, {run.Counts.Count - named} without a name");
return named == 0 ? 1 : 0;
