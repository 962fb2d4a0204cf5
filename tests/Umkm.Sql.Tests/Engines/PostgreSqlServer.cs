using System.Globalization;
using Npgsql;
using Umkm.Rules;
using Umkm.Rules.Books;
using Umkm.Rules.Sql;

namespace Umkm.Sql.Tests.Engines;

/// <summary>A PostgreSQL server from the Debian package.</summary>
internal sealed class PostgreSqlServer : IEngine
{
    private static readonly Lazy<string?> LazyMissing = new(() => Folder() is null ? Commands.Install("postgresql") : null);

    private readonly TemporaryFolder _folder = new();
    private readonly Server _server;
    private readonly NpgsqlConnection _connection;

    public PostgreSqlServer()
    {
        string programs = Folder()!;
        string[] user = [];
        if (Environment.UserName == "root")
        {
            // PostgreSQL refuses to run as root.
            Commands.Run("chown", null, ["postgres", _folder.Path]);
            user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"];
        }
        string[] initialise =
        [
            .. user,
            Path.Combine(programs, "initdb"),
            "-D",
            _folder.File("data"),
            "-U",
            "umkm",
            "--auth=trust",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
        ];
        Commands.Run(initialise[0], _folder.Path, initialise[1..]);
        Port = Server.FreePort();
        string[] serve =
        [
            .. user,
            Path.Combine(programs, "postgres"),
            "-D",
            _folder.File("data"),
            "-p",
            Port.ToString(CultureInfo.InvariantCulture),
            "-k",
            "",
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "fsync=off",
            "-c",
            "work_mem=64MB",
        ];
        _server = new Server(serve[0], serve[1..]);
        _connection = new NpgsqlConnection(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Host=127.0.0.1;Port={Port};Username=umkm;Database=postgres;Command Timeout=1800;Include Error Detail=true"
            )
        );
        _server.WaitFor(() =>
        {
            _connection.Open();
            return true;
        });
    }

    /// <summary>Why it cannot be had; null when it can.</summary>
    public static string? Missing => LazyMissing.Value;

    /// <summary>Where the programs are; null when there are none.</summary>
    public static string? Programs => Folder();

    /// <summary>Where it listens, on loopback.</summary>
    public int Port { get; }

    public string Name => "PostgreSQL " + _connection.PostgreSqlVersion;

    public void Load(RuleBook book, Func<string, string> file)
    {
        SqlSchema schema = SqlSchema.Of(book);
        Do(SqlDdl.Write(schema, SqlDialect.PostgreSql, Lang.Indonesian));
        foreach (SqlTable table in schema.Tables)
        {
            using var reader = new StreamReader(file(table.Name));
            using TextWriter import = _connection.BeginTextImport($"COPY {table.Name} FROM STDIN (FORMAT csv, HEADER, NULL '\\N')");
            char[] block = new char[64 * 1024];
            for (int read; (read = reader.Read(block)) > 0; )
            {
                import.Write(block, 0, read);
            }
        }
        Do("ANALYZE");
    }

    public IEnumerable<string?[]> Query(string statement)
    {
        Do("SET jit = off");
        using TextReader reader = _connection.BeginTextExport($"COPY ({statement}) TO STDOUT");
        foreach (string?[] row in RegisterFiles.TabSeparated(reader))
        {
            yield return row;
        }
    }

    public void Dispose()
    {
        _connection.Dispose();
        _server.Dispose();
        _folder.Dispose();
    }

    public void Do(string statement)
    {
        using var command = new NpgsqlCommand(statement, _connection);
        command.ExecuteNonQuery();
    }

    private static string? Folder() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .GetDirectories("/usr/lib/postgresql")
                .OrderByDescending(d => d, StringComparer.Ordinal)
                .Select(d => Path.Combine(d, "bin"))
                .FirstOrDefault(d => File.Exists(Path.Combine(d, "initdb")))
            : null;
}
