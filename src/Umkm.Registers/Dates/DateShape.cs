namespace Umkm.Registers.Dates;

/// <summary>Whether a text is written as a form of days says, whatever day it is: <c>30/02/2016</c> is of the form <c>hh/bb/tttt</c>.</summary>
internal static class DateShape
{
    private const int DigitsOfYear = 4;

    /// <summary>Whether digits stand where a form has day, month and year, and all else is the same.</summary>
    /// <param name="form">The form, with <c>b</c> also for a month that is written by its name.</param>
    /// <param name="text">The text, with the number of its month for the name.</param>
    public static bool Fits(string form, string text)
    {
        int at = 0;
        for (int i = 0; i < form.Length; )
        {
            int run = form.AsSpan(i).IndexOfAnyExcept(form[i]) is var other && other < 0 ? form.Length - i : other;
            if (form[i] is not ('h' or 'b' or 't'))
            {
                run = 1;
                at = at >= 0 && at < text.Length && text[at] == form[i] ? at + 1 : -1;
            }
            else
            {
                at = at < 0 ? at : Digits(text, at, form[i] == 't' ? DigitsOfYear : run, form[i] != 't' && run == 1 ? 2 : null);
            }
            if (at < 0)
            {
                return false;
            }
            i += run;
        }
        return at == text.Length;
    }

    /// <summary>The place behind as many digits; below zero when there are fewer.</summary>
    private static int Digits(string text, int at, int count, int? most)
    {
        int end = at;
        while (end < text.Length && end - at < (most ?? count) && char.IsAsciiDigit(text[end]))
        {
            end++;
        }
        return end - at >= count ? end : -1;
    }
}
