using System.Globalization;
using Umkm.Rules.Books;
using Umkm.Rules.Documents;
using Umkm.Rules.Explanations;

namespace Umkm.Rules.Mutations;

/// <summary>Tells people which bounds no case guards.</summary>
internal static class UnguardedBoundsPage
{
    private static readonly Phrase Title = new("Batas yang tidak dijaga kasus", "Bounds that no case guards");
    private static readonly Phrase Tried = new(
        "{tried} perubahan dicoba (kata pembanding ditukar, batas digeser satu satuan): {noticed} membuat suatu kasus gagal, "
            + "{alike} tidak mengubah jawaban dalam keadaan apa pun, {left} tidak terlihat oleh kasus.",
        "{tried} changes tried (comparison word swapped, bound moved by one unit): {noticed} make a case fail, {alike} change no answer in any "
            + "situation, {left} are not noticed by the cases."
    );
    private static readonly Phrase None = new("Setiap batas dijaga kasus.", "Every bound is guarded by a case.");
    private static readonly Phrase Line = new(
        "{place}: {decision} versi {version}: tidak ada kasus yang gagal bila \"{before}\" diganti \"{after}\"",
        "{place}: {decision} version {version}: no case fails when \"{before}\" becomes \"{after}\""
    );
    private static readonly Phrase How = new(
        "Tulislah kasus tepat pada batas itu, dan satu satuan di sebelahnya, dengan jawaban yang diturunkan dari peraturannya.",
        "Write a case at the bound itself and one a unit beside it, with the answers derived from the regulation."
    );
    private static readonly Phrase Alike = new("Perubahan yang tidak mengubah jawaban", "Changes that change no answer");
    private static readonly Phrase AlikeLine = new(
        "{place}: {decision} versi {version}: \"{before}\" dan \"{after}\" memberi jawaban yang sama; syarat lain sudah menentukan di sana",
        "{place}: {decision} version {version}: \"{before}\" and \"{after}\" give the same answers; other conditions already decide there"
    );

    /// <summary>The report as a page.</summary>
    /// <param name="bounds">What was found.</param>
    /// <param name="language">The language.</param>
    /// <param name="form">The form.</param>
    public static string Write(UnguardedBounds bounds, Lang language, ExplanationForm form)
    {
        Guard.Against.Null(bounds);
        var page = new DocumentBuilder(language);
        page.Heading(1, page.Say(Title));
        int noticed = bounds.Tried - bounds.Alike.Length - bounds.Unnoticed.Length;
        page.Paragraph(
            page.Say(
                Tried,
                ("tried", Number(bounds.Tried)),
                ("noticed", Number(noticed)),
                ("alike", Number(bounds.Alike.Length)),
                ("left", Number(bounds.Unnoticed.Length))
            )
        );
        if (bounds.Unnoticed.IsEmpty)
        {
            page.Paragraph(page.Say(None));
        }
        foreach (BoundChange change in bounds.Unnoticed)
        {
            page.Item(0, Tell(Line, change, language));
        }
        if (!bounds.Unnoticed.IsEmpty)
        {
            page.Paragraph(page.Say(How));
        }
        if (!bounds.Alike.IsEmpty)
        {
            page.Heading(2, page.Say(Alike));
        }
        foreach (BoundChange change in bounds.Alike)
        {
            page.Item(0, Tell(AlikeLine, change, language));
        }
        return AssessmentExplanation.Form(page.Build(), language, form);
    }

    /// <summary>A change that no case notices, as one line.</summary>
    public static string Tell(BoundChange change, Lang language) => Tell(Line, change, language);

    private static string Tell(Phrase line, BoundChange change, Lang language) =>
        line.In(
            language,
            ("place", change.Place.ToString()),
            ("decision", change.Decision.Id),
            ("version", change.Version.InForce.ToString()),
            ("before", change.Before.In(language)),
            ("after", change.After.In(language))
        );

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
