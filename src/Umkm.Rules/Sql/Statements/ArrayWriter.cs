namespace Umkm.Rules.Sql.Statements;
internal sealed class ArrayWriter(StatementParts parts) : StatementWriter(parts)
{
    public override string Write() => throw new NotSupportedException();
}
