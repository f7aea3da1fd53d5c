using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ClaimAudit.Rules.Reading;

/// <summary>Takes texts, lists and words out of nodes and notes everything that is not as it should be.</summary>
internal static class NodeReader
{
    /// <summary>A text that is not empty; null with a problem noted otherwise.</summary>
    public static TextNode? Text(RuleNode node, string what, ProblemList problems)
    {
        if (node is not TextNode text)
        {
            problems.Add(RuleDiagnosticCodes.WrongShape, node, $"{what} is a single text; here stands {node.Shape}.");
            return null;
        }

        if (string.IsNullOrWhiteSpace(text.Text))
        {
            problems.Add(RuleDiagnosticCodes.TooShort, node, $"{what} is empty; write its text.");
            return null;
        }

        return text;
    }

    /// <summary>The items of a list with at least so many; none with a problem noted otherwise.</summary>
    public static ImmutableArray<RuleNode> List(RuleNode node, string what, int least, ProblemList problems)
    {
        if (node is not ListNode list)
        {
            problems.Add(RuleDiagnosticCodes.WrongShape, node, $"{what} is a list, as in [one, two]; here stands {node.Shape}.");
            return [];
        }

        if (list.Items.Length < least)
        {
            problems.Add(RuleDiagnosticCodes.TooShort, node, $"{what} needs at least {least} {(least == 1 ? "item" : "items")}; it has {list.Items.Length}.");
            return [];
        }

        return list.Items;
    }

    /// <summary>The texts of a list with at least so many.</summary>
    public static ImmutableArray<TextNode> Texts(RuleNode node, string what, int least, ProblemList problems)
    {
        var items = List(node, what, least, problems);
        var texts = ImmutableArray.CreateBuilder<TextNode>(items.Length);
        foreach (var item in items)
        {
            if (Text(item, "an item of " + what, problems) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts.DrainToImmutable();
    }

    /// <summary>The words and phrases of a list with at least so many, none of them twice.</summary>
    public static ImmutableArray<string> Words(RuleNode node, string what, int least, ProblemList problems)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in Texts(node, what, least, problems))
        {
            if (!Phrase.TryParse(text.Text, out _, out var problem))
            {
                problems.Add(RuleDiagnosticCodes.BadPhrase, text, problem + ".");
            }
            else if (!seen.Add(text.Text))
            {
                problems.Add(RuleDiagnosticCodes.DuplicateWord, text, $"'{text.Text}' stands twice in {what}; keep one.");
            }
            else
            {
                words.Add(text.Text);
            }
        }

        return words.DrainToImmutable();
    }

    /// <summary>The value of an enumeration that a text names; null with a problem noted otherwise.</summary>
    public static TEnum? Value<TEnum>(TextNode text, string what, ProblemList problems)
        where TEnum : struct, Enum => Value(typeof(TEnum), text, what, problems) is { } value ? (TEnum)value : null;

    /// <summary>The values of an enumeration that a list with at least so many names.</summary>
    public static ImmutableArray<TEnum> Values<TEnum>(RuleNode node, string what, int least, ProblemList problems)
        where TEnum : struct, Enum
    {
        var boxed = Values(typeof(TEnum), node, what, least, problems);
        var values = new TEnum[boxed.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (TEnum)boxed[i];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }

    /// <summary>The text, where it is one of the allowed; null with a problem noted otherwise.</summary>
    public static string? OneOf(TextNode text, string what, ImmutableArray<string> allowed, ProblemList problems)
    {
        if (allowed.Contains(text.Text, StringComparer.Ordinal))
        {
            return text.Text;
        }

        problems.AddUnknown(RuleDiagnosticCodes.UnknownValue, text, what, allowed);
        return null;
    }

    /// <summary>An id of lower-case letters, digits and hyphens; null with a problem noted otherwise.</summary>
    public static string? Id(TextNode text, ProblemList problems)
    {
        if (char.IsAsciiLetterLower(text.Text[0])
            && text.Text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'))
        {
            return text.Text;
        }

        problems.Add(RuleDiagnosticCodes.BadId, text, $"'{text.Text}' is no id; write lower-case letters, digits and hyphens, beginning with a letter.");
        return null;
    }

    private static List<object> Values(Type type, RuleNode node, string what, int least, ProblemList problems)
    {
        var values = new List<object>();
        foreach (var text in Texts(node, $"'{what}'", least, problems))
        {
            if (Value(type, text, what, problems) is { } value)
            {
                values.Add(value);
            }
        }

        return values;
    }

    private static object? Value(Type type, TextNode text, string what, ProblemList problems)
    {
        var value = KebabNames.Find(type, text.Text);
        if (value is null)
        {
            problems.AddUnknown(RuleDiagnosticCodes.UnknownValue, text, what, KebabNames.All(type));
        }

        return value;
    }
}
