using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Umkm.Sql.Tests.Engines;

/// <summary>A server of our own on loopback: it ends when it is disposed of, and also when this process does, however it ends.</summary>
internal sealed class Server : IDisposable
{
    // The shell waits for the end of its input, which the end of this process brings about, and then ends the server.
    private const string Guard = "\"$@\" </dev/null & server=$!; cat >/dev/null; kill -INT $server; wait $server";

    private readonly Process _guard;
    private readonly List<string> _output = [];

    public Server(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", Guard, "guard", program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _guard = Process.Start(start)!;
        _guard.OutputDataReceived += Keep;
        _guard.ErrorDataReceived += Keep;
        _guard.BeginOutputReadLine();
        _guard.BeginErrorReadLine();
    }

    /// <summary>A port that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Waits until the server answers.</summary>
    public void WaitFor(Func<bool> answers)
    {
        for (var waited = Stopwatch.StartNew(); ; Thread.Sleep(100))
        {
            try
            {
                if (answers())
                {
                    return;
                }
            }
            catch (Exception e) when (waited.Elapsed.TotalSeconds < 60 && e is not OutOfMemoryException)
            {
                // Not yet.
            }
            if (waited.Elapsed.TotalSeconds > 60)
            {
                lock (_output)
                {
                    throw new InvalidOperationException("The server did not start: " + string.Join("\n", _output.TakeLast(20)));
                }
            }
        }
    }

    public void Dispose()
    {
        _guard.StandardInput.Close();
        if (!_guard.WaitForExit(30_000))
        {
            _guard.Kill(entireProcessTree: true);
        }
        _guard.Dispose();
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (_output)
        {
            _output.Add(line.Data ?? "");
        }
    }
}
