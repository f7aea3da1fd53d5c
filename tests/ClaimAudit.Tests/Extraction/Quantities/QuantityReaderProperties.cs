using ClaimAudit.Extraction.Quantities;
using ClaimAudit.Language;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimAudit.Tests.Extraction.Quantities;

public sealed class QuantityReaderProperties
{
    private static readonly string[] Words =
    [
        "one", "two", "twenty", "-", "six", "hundred", "million", "a", "half", "dozen", "and", "or", "more", "to", "from", "between", "within", "at",
        "least", "no", "later", "than", "30", "2019", "1/2", "24/7", "01/15/2024", "2024-02-31", "99999999999999", "1,00", "500GB", "$", "£25", "%", "days",
        "weeks", "'", "year", "old", "per", "every", "other", "once", "May", "June", "31", "30th", "first", "day", "of", "the", "month", "11:59", "p.m.",
        "9", "5", "noon", "midnight", "section", "(", ")", ".", ",", "letters", "biweekly", "0", "times", "under", "approximately", "business", "½",
    ];

    [FsCheck.NUnit.Property(MaxTest = 400)]
    public Property Never_throws_and_stays_inside_the_sentence() =>
        Prop.ForAll(
            Gen.Elements(Words).NonEmptyListOf().ToArbitrary(),
            words => SyntaxAnalyzer.Default.Analyze(string.Join(' ', words)).All(IsSound));

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public Property Comparing_is_symmetric_and_never_throws() =>
        Prop.ForAll(
            Gen.Elements(Words).NonEmptyListOf().ToArbitrary(),
            words =>
            {
                var quantities = SyntaxAnalyzer.Default.Analyze(string.Join(' ', words)).SelectMany(sentence => new QuantityReader().Read(sentence)).ToArray();
                return quantities.All(a => quantities.All(b => QuantityComparison.Compare(a, b) == QuantityComparison.Compare(b, a)));
            });

    private static bool IsSound(Sentence sentence) => new QuantityReader().Read(sentence).All(quantity =>
        quantity.Span.Length > 0
        && sentence.Span.Contains(quantity.Span)
        && quantity.FirstToken <= quantity.LastToken
        && quantity.FirstToken >= 0
        && quantity.LastToken < sentence.Tokens.Length
        && quantity.Head >= 0
        && quantity.Head < sentence.Tokens.Length);
}
