using System.ComponentModel;
using System.Globalization;

namespace Umkm.Domain;

/// <summary>Lets configuration and old frameworks read a member of a closed list by its slug; numbers and names of C# are refused.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal sealed class SlugTypeConverter<T> : TypeConverter
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is no slug of the list.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? Slugs.Of<T>().Read(text).Value : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is T given
            ? Slugs.Of<T>().SlugOf(given)
            : base.ConvertTo(context, culture, value, destinationType);
}
