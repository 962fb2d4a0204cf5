using Umkm.Rules.Books;

namespace Umkm.Rules.Compiled;

/// <summary>The register of instruments as a compiled book writes it.</summary>
internal static class InstrumentForm
{
    public static void Write(ByteWriter to, InstrumentRegister register)
    {
        to.List(
            register.Kinds,
            (w, kind) =>
            {
                w.Text(kind.Short);
                w.Text(kind.Name);
                w.Text(kind.Maker);
            }
        );
        to.List(
            register.All,
            (w, one) =>
            {
                w.Text(one.Name);
                w.Text(one.Title);
                w.Write(one.PromulgatedOn);
                w.Write(one.From);
                w.Text(one.LastArticle);
                w.Texts(one.ChangedBy);
                w.Texts(one.RevokedBy);
                w.Texts(one.Aliases);
                w.Number((int)one.Evidence);
                w.Write(one.CheckedOn);
                w.Write(one.Place);
            }
        );
    }

    public static InstrumentRegister Read(ByteReader from) =>
        new(
            from.List(r => new InstrumentKind(r.Text(), r.Text(), r.Text())),
            from.List(r => new Instrument
            {
                Name = r.Text(),
                Title = r.OptionalText(),
                PromulgatedOn = r.OptionalDay(),
                From = r.OptionalDay(),
                LastArticle = r.OptionalText(),
                ChangedBy = r.Texts(),
                RevokedBy = r.Texts(),
                Aliases = r.Texts(),
                Evidence = (Evidence)r.Int(),
                CheckedOn = r.Day(),
                Place = r.Place(),
            })
        );
}
