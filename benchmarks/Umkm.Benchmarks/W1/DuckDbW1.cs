using DuckDB.NET.Data;

namespace Umkm.Benchmarks.W1;

/// <summary>W1 as one statement of DuckDB over a table of coded columns in memory, into another table.</summary>
internal sealed class DuckDbW1 : IDisposable
{
    private const string Statement = """
        SELECT i, size, required, required & ~held AS missing,
          big | CASE WHEN established >= $young THEN 2 ELSE 0 END | (noNib << 1) | CASE WHEN credit <> 0 THEN 8 ELSE 0 END
            | CASE WHEN employment BETWEEN 1 AND 3 THEN 16 ELSE 0 END AS kur,
          CASE WHEN sales > 4800000000 THEN 1 ELSE 0 END
            | CASE WHEN taxYears > CASE form WHEN 0 THEN 7 WHEN 4 THEN 3 ELSE 4 END THEN 2 ELSE 0 END AS pph,
          big | CASE WHEN food THEN 0 ELSE 2 END | (noNib << 1) | ((held & 32) >> 2) AS sehati,
          CASE WHEN big = 1 AND form <> 3 THEN 1 ELSE 0 END | noNib AS pengadaan,
          big | CASE WHEN workers > 19 THEN 2 ELSE 0 END | CASE WHEN required & ~held <> 0 THEN 4 ELSE 0 END AS pelatihan
        FROM (
          SELECT *, 1 | CASE WHEN risk IN (1, 2) THEN 2 WHEN risk = 3 THEN 4 ELSE 0 END | CASE WHEN size <= 1 THEN 8 ELSE 0 END
              | CASE WHEN food THEN 48 ELSE 0 END AS required,
            CASE WHEN size > 1 THEN 1 ELSE 0 END AS big, CASE WHEN held & 1 = 0 THEN 2 ELSE 0 END AS noNib
          FROM (
            SELECT *, code // 1000 IN (10, 11) AS food,
              CASE WHEN established >= $new
                THEN CASE WHEN capital <= 1000000000 THEN 0 WHEN capital <= 5000000000 THEN 1 WHEN capital <= 10000000000 THEN 2 ELSE 3 END
                ELSE CASE WHEN sales <= 2000000000 THEN 0 WHEN sales <= 15000000000 THEN 1 WHEN sales <= 50000000000 THEN 2 ELSE 3 END
              END AS size
            FROM w1))
        """;

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly string _statement = Statement
        .Replace("$new", Text(Cutoffs.New), StringComparison.Ordinal)
        .Replace("$young", Text(Cutoffs.Young), StringComparison.Ordinal);

    public DuckDbW1(Register register)
    {
        _connection.Open();
        Do(
            "CREATE TABLE w1 (i INTEGER, established INTEGER, capital BIGINT, sales BIGINT, workers INTEGER, code INTEGER, risk INTEGER, "
                + "form INTEGER, employment INTEGER, held INTEGER, credit INTEGER, taxYears INTEGER)"
        );
        using DuckDBAppender appender = _connection.CreateAppender("w1");
        for (int i = 0; i < Register.Count; i++)
        {
            appender
                .CreateRow()
                .AppendValue(i)
                .AppendValue(register.Established[i])
                .AppendValue(register.Capital[i])
                .AppendValue(register.Sales[i])
                .AppendValue(register.Workers[i])
                .AppendValue(register.Code[i])
                .AppendValue((int)register.Risk[i])
                .AppendValue((int)register.Form[i])
                .AppendValue((int)register.Employment[i])
                .AppendValue((int)register.Permits[i])
                .AppendValue((int)register.Credit[i])
                .AppendValue((int)register.TaxYears[i])
                .EndRow();
        }
    }

    /// <summary>Answers every enterprise.</summary>
    public void Run(int threads)
    {
        Do($"SET threads = {Text(threads)}");
        Do($"CREATE OR REPLACE TABLE hasil AS {_statement}");
    }

    /// <summary>The answers of the last run.</summary>
    public Answer ToAnswer()
    {
        var answer = new Answer();
        byte[][] columns = [answer.Class, answer.Required, answer.Missing, .. answer.Unmet];
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = "FROM hasil";
        using DuckDBDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            int row = reader.GetInt32(0);
            for (int c = 0; c < columns.Length; c++)
            {
                columns[c][row] = (byte)reader.GetInt32(c + 1);
            }
        }
        return answer;
    }

    public void Dispose() => _connection.Dispose();

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void Do(string statement)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
