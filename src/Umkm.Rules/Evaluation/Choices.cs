using System.Numerics;
using Umkm.Rules.Columns;
using Umkm.Rules.Planning;

namespace Umkm.Rules.Evaluation;

/// <summary>The steps that read columns of choices.</summary>
internal static class Choices
{
    /// <summary>One comparison.</summary>
    public static void In(ChoiceIn step, FactTable facts, Registers registers, BandMarks marks)
    {
        int start = registers.Start(step.Table);
        int count = registers.Count(step.Table);
        ulong others = step.Every & ~step.Mask;
        if (facts.Column(step.Table, step.Column) is not ChoiceColumn column)
        {
            Comparisons.All(registers.Of(step.True), step.Mask != 0);
            Comparisons.All(registers.Of(step.False), others != 0);
        }
        else if (registers.OfFew || count <= FewRows.Most)
        {
            FewRows.Meets(column, start, count, step.Mask, others, registers.Of(step.True), registers.Of(step.False));
        }
        else
        {
            In(new ChoicesIn(step.Table, step.Column, [step]), facts, registers, marks);
        }
    }

    /// <summary>All comparisons of one column.</summary>
    public static void In(ChoicesIn step, FactTable facts, Registers registers, BandMarks marks)
    {
        int start = registers.Start(step.Table);
        int count = registers.Count(step.Table);
        if (registers.OfFew || count <= FewRows.Most || facts.Column(step.Table, step.Column) is not ChoiceColumn column)
        {
            foreach (ChoiceIn set in step.Sets)
            {
                In(set, facts, registers, marks);
            }
        }
        else if (column.Bytes is { } bytes)
        {
            Meet<byte>(bytes.AsSpan(start, count), step, registers, marks);
        }
        else if (column.Shorts is { } shorts)
        {
            Meet<ushort>(shorts.AsSpan(start, count), step, registers, marks);
        }
        else
        {
            Meet<ulong>(column.Longs.AsSpan(start, count), step, registers, marks);
        }
    }

    private static void Meet<T>(ReadOnlySpan<T> sets, ChoicesIn step, Registers registers, BandMarks marks)
        where T : unmanaged, IBinaryInteger<T>
    {
        Span<Question<T>> questions = marks.Questions<T>(2 * step.Sets.Length);
        for (int i = 0; i < step.Sets.Length; i++)
        {
            ChoiceIn set = step.Sets[i];
            questions[2 * i] = new Question<T>(T.CreateTruncating(set.Mask), registers.Place(set.True));
            questions[(2 * i) + 1] = new Question<T>(T.CreateTruncating(set.Every & ~set.Mask), registers.Place(set.False));
        }
        Kernels.Ask<MeetsMask, T>(sets, questions, registers.All);
    }
}
