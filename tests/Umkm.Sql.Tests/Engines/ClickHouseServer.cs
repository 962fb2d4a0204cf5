using System.Globalization;
using System.Net.Http;
using System.Text;

namespace Umkm.Sql.Tests.Engines;

/// <summary>One ClickHouse server from the Debian package, asked over HTTP.</summary>
internal sealed class ClickHouseServer : IDisposable
{
    private static readonly Lazy<string?> LazyMissing = new(() =>
        Commands.Find("clickhouse-server") is null || Commands.Find("clickhouse-client") is null
            ? Commands.Install("clickhouse-server", "clickhouse-client")
            : null
    );

    private readonly TemporaryFolder _folder = new();
    private readonly Server _server;
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromMinutes(30) };
    private readonly int _port;

    /// <param name="port">The port for HTTP.</param>
    /// <param name="nativePort">The port for other servers.</param>
    /// <param name="shards">The native ports of all shards of the cluster <c>umkm</c>.</param>
    public ClickHouseServer(int port, int nativePort, IEnumerable<int> shards)
    {
        _port = port;
        File.WriteAllText(
            _folder.File("users.xml"),
            "<yandex><profiles><default></default></profiles><users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users><quotas><default></default></quotas></yandex>"
        );
        string cluster = string.Concat(
            shards.Select(s =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<shard><internal_replication>true</internal_replication><replica><host>127.0.0.1</host><port>{s}</port></replica></shard>"
                )
            )
        );
        File.WriteAllText(
            _folder.File("config.xml"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                <yandex>
                  <logger><level>warning</level><log>{_folder.File("log")}</log><errorlog>{_folder.File("errors")}</errorlog></logger>
                  <http_port>{port}</http_port><tcp_port>{nativePort}</tcp_port><listen_host>127.0.0.1</listen_host>
                  <path>{_folder.File("data")}/</path><tmp_path>{_folder.File("tmp")}/</tmp_path><mark_cache_size>100000000</mark_cache_size>
                  <users_config>{_folder.File(
                    "users.xml"
                )}</users_config><default_profile>default</default_profile><default_database>default</default_database>
                  <remote_servers><umkm>{cluster}</umkm></remote_servers>
                </yandex>
                """
            )
        );
        _server = new Server(Commands.Find("clickhouse-server")!, "--config-file=" + _folder.File("config.xml"));
        _server.WaitFor(() => Ask("default", "SELECT 1") == "1\n");
        Version = Ask("default", "SELECT version()").Trim();
    }

    /// <summary>Why it cannot be had; null when it can.</summary>
    public static string? Missing => LazyMissing.Value;

    public string Version { get; }

    /// <summary>What a statement yields.</summary>
    public string Ask(string database, string statement)
    {
        using TextReader reader = Read(database, statement);
        return reader.ReadToEnd();
    }

    /// <summary>What a statement yields, as it comes.</summary>
    public TextReader Read(string database, string statement) => new StreamReader(Send(database, "", new StringContent(statement, Encoding.UTF8)));

    /// <summary>Puts a file into a table.</summary>
    public void Insert(string database, string table, string file)
    {
        using FileStream data = File.OpenRead(file);
        Send(database, "&query=" + Uri.EscapeDataString($"INSERT INTO {table} FORMAT CSVWithNames"), new StreamContent(data)).Dispose();
    }

    public void Dispose()
    {
        _http.Dispose();
        _server.Dispose();
        _folder.Dispose();
    }

    private Stream Send(string database, string options, HttpContent content)
    {
        string address = string.Create(
            CultureInfo.InvariantCulture,
            $"http://127.0.0.1:{_port}/?database={database}&insert_distributed_sync=1&max_query_size=10000000{options}"
        );
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        HttpResponseMessage response = _http.Send(request, HttpCompletionOption.ResponseHeadersRead);
        if (!response.IsSuccessStatusCode)
        {
            using var error = new StreamReader(response.Content.ReadAsStream());
            string text = error.ReadToEnd();
            throw new InvalidOperationException("ClickHouse: " + text[..Math.Min(2000, text.Length)]);
        }
        return response.Content.ReadAsStream();
    }
}
