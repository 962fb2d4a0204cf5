using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.IO.Compression;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Umkm.Rules;
using Umkm.Rules.Books;

namespace Umkm.AspNetCore.Tests;

/// <summary>Decisions, schemas, the description of the service, registers, health and measures.</summary>
public class BookTests
{
    [Fact]
    public async Task What_is_about_the_book_carries_its_hash_and_is_not_sent_twice()
    {
        Host host = await Host.Shared();
        foreach (string path in new[] { "/umkm/decisions", "/umkm/decisions/izin/spp-irt", "/umkm/schemas/Subject", "/umkm/types.ts" })
        {
            HttpResponseMessage first = await host.Client.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, first.StatusCode);
            Assert.Contains(RuleBook.Embedded.Hash, first.Headers.ETag!.Tag, StringComparison.Ordinal);
            using var again = new HttpRequestMessage(HttpMethod.Get, path);
            again.Headers.IfNoneMatch.Add(first.Headers.ETag);
            Assert.Equal(HttpStatusCode.NotModified, (await host.Client.SendAsync(again)).StatusCode);
        }
    }

    [Fact]
    public async Task Each_decision_has_its_page_and_one_that_is_not_there_the_nearest_name()
    {
        Host host = await Host.Shared();
        JsonElement list = await Host.Json(await host.Client.GetAsync("/umkm/decisions"));
        Assert.Equal(RuleBook.Embedded.Decisions.Length, list.GetProperty("decisions").GetArrayLength());
        HttpResponseMessage page = await host.Client.GetAsync("/umkm/decisions/izin/spp-irt?on=2026-11-22&format=markdown");
        Assert.Contains("SPP-IRT", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        HttpResponseMessage missing = await host.Client.GetAsync("/umkm/decisions/izin/spp-irtt?lang=en");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Contains("izin/spp-irt", await missing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_description_names_every_operation_and_shape_and_no_list_lacks_its_items()
    {
        Host host = await Host.Shared();
        JsonNode document = JsonNode.Parse(await host.Client.GetStringAsync("/openapi/v1.json"))!;
        Assert.Equal(
            [
                "/umkm/assess",
                "/umkm/decisions",
                "/umkm/decisions/{id}",
                "/umkm/questions",
                "/umkm/schemas",
                "/umkm/schemas/{name}",
                "/umkm/screen",
                "/umkm/timeline",
                "/umkm/types.ts",
            ],
            document["paths"]!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal)
        );
        JsonObject shapes = document["components"]!["schemas"]!.AsObject();
        Assert.NotNull(shapes["UmkmEnterprise"]!["properties"]!["businessCapital"]);
        int lists = 0;
        Walk(document);
        Assert.True(lists > 30, $"{lists} lists");

        void Walk(JsonNode? node)
        {
            if (node is JsonObject named)
            {
                if (named["type"] is JsonNode type && type.ToJsonString().Contains("\"array\"", StringComparison.Ordinal))
                {
                    lists++;
                    Assert.True(named["items"] is JsonObject { Count: > 0 }, named.ToJsonString());
                }
                if (named["$ref"] is JsonValue reference)
                {
                    Assert.True(shapes.ContainsKey(reference.GetValue<string>().Split('/')[^1]), reference.ToJsonString());
                }
            }
            IEnumerable<JsonNode?> inside = node switch
            {
                JsonObject o => o.Select(p => p.Value),
                JsonArray a => a,
                _ => [],
            };
            foreach (JsonNode? part in inside)
            {
                Walk(part);
            }
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_register_comes_back_as_an_archive_in_which_no_row_is_lost(bool asForm)
    {
        Host host = await Host.Shared();
        const string Register = "id,businessCapital\nA-1,1000000\nA-2,banyak\nA-3,2000000000\n";
        HttpContent content = asForm
            ? new MultipartFormDataContent { { new StringContent(Register), "register", "toko.csv" } }
            : new StringContent(Register, System.Text.Encoding.UTF8, "text/csv");
        HttpResponseMessage response = await host.Client.PostAsync("/umkm/screen?on=2026-11-22", content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync());
        Assert.Equal(["jawaban.csv", "ditolak.csv", "ringkasan.json", "laporan.html"], zip.Entries.Select(e => e.Name));
        string Text(string name) => new StreamReader(zip.GetEntry(name)!.Open()).ReadToEnd();
        Assert.Equal(3, Text("jawaban.csv").TrimEnd().Split('\n').Length);
        Assert.Contains("A-2", Text("ditolak.csv"), StringComparison.Ordinal);
        JsonElement counts = JsonElement.Parse(Text("ringkasan.json"));
        Assert.Equal(3, counts.GetProperty("rows").GetInt32());
        Assert.Contains("</html>", Text("laporan.html"), StringComparison.Ordinal);
        HttpResponseMessage report = await host.Post("/umkm/screen?on=2026-11-22&format=report", Register, "text/csv");
        Assert.Contains("</html>", await report.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_tells_the_book_and_the_age_of_its_oldest_check()
    {
        RuleBook book = RuleBook.Embedded;
        NodaTime.LocalDate latest = book.Decisions.SelectMany(d => d.Versions).Max(v => v.CheckedOn);
        foreach ((int days, HealthStatus expected) in new[] { (1, HealthStatus.Healthy), (4000, HealthStatus.Degraded) })
        {
            var clock = new FixedClock(latest.PlusDays(days).ToDateTimeUnspecified());
            var services = new ServiceCollection();
            services.AddLogging().AddUmkm();
            services.AddSingleton<TimeProvider>(clock).AddHealthChecks().AddUmkm(degradedAfterDays: 1000);
            await using ServiceProvider provider = services.BuildServiceProvider();
            HealthReport report = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync();
            HealthReportEntry entry = report.Entries["umkm"];
            Assert.Equal(expected, entry.Status);
            Assert.Equal(book.Hash, entry.Data["hash"]);
            Assert.True((int)entry.Data["oldestCheckDays"] >= days);
        }
    }

    [Fact]
    public async Task Measures_and_activities_say_what_was_done_and_nothing_about_anybody()
    {
        var measured = new List<string>();
        using var meters = new MeterListener();
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == "Umkm.AspNetCore")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        meters.SetMeasurementEventCallback<long>(
            (instrument, value, tags, _) =>
            {
                lock (measured)
                {
                    measured.Add($"{instrument.Name} {value} {string.Join(' ', tags.ToArray().Select(t => $"{t.Key}={t.Value}"))}");
                }
            }
        );
        meters.Start();
        var activities = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = s => s.Name == "Umkm.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = a =>
            {
                lock (activities)
                {
                    activities.Add(a);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using Host host = await Host.Start();
        await host.Post("/umkm/assess?on=2026-11-22", Files.Sample("keripik-tempe.json"));
        await host.Post("/umkm/assess?on=kemarin", "{}");
        Assert.Contains("umkm.requests 1 umkm.operation=assess", measured);
        Assert.Contains(measured, m => m.StartsWith("umkm.requests.refused 1 umkm.operation=assess umkm.problem=date", StringComparison.Ordinal));
        Assert.Contains(activities, a => a.DisplayName == "umkm assess");
        Assert.DoesNotContain(
            measured.Concat(activities.SelectMany(a => a.Tags.Select(t => $"{t.Value}"))),
            t => t.Contains("M-0100", StringComparison.Ordinal)
        );
    }

    private sealed class FixedClock(DateTime now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(now, TimeSpan.Zero);
    }
}
