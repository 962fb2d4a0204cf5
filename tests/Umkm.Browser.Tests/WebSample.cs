using System.Diagnostics;
using Microsoft.Playwright;

namespace Umkm.Browser.Tests;

/// <summary>The sample as a program of its own on a port that is free.</summary>
public sealed class WebSample : IAsyncLifetime
{
    private const string Listening = "Now listening on: ";

    private Process? _program;

    /// <summary>Where it listens.</summary>
    public string Address { get; private set; } = "";

    public async Task InitializeAsync()
    {
        if (Chromium.Executable is null)
        {
            return;
        }
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Umkm.Samples.Web.dll"), "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        _program = Process.Start(start)!;
        while (await _program.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                Address = line[(at + Listening.Length)..].Trim();
                break;
            }
        }
        // What is not read would fill the pipe and stop the program.
        _ = _program.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
    }

    public Task DisposeAsync()
    {
        _program?.Kill();
        _program?.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>A page of a width, with nothing left from others.</summary>
    internal async Task<IPage> Open(string path, int width)
    {
        IBrowserContext context = await (await Chromium.Shared).NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 844 },
                BaseURL = Address,
                JavaScriptEnabled = true,
            }
        );
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }
}
