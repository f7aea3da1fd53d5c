using System.Collections.Frozen;
using System.Globalization;
using ClaimAudit.Extraction;
using ClaimAudit.Extraction.Quantities;
using ClaimAudit.Rules;
using ClaimAudit.Values;

namespace ClaimAudit.Tests.Phrases;

/// <summary>A claim the engine took from a text, as the fields of a row would say it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Text">The text it was taken from.</param>
internal sealed record ReadClaim(Claim Claim, string Text)
{
    /// <summary>The fields a row may name, each with all the ways its value may be put.</summary>
    public static FrozenDictionary<string, Func<ReadClaim, IEnumerable<string>>> Fields { get; } =
        new Dictionary<string, Func<ReadClaim, IEnumerable<string>>>(StringComparer.Ordinal)
        {
            ["predicate"] = read => read.Words(TermRole.Predicate).DefaultIfEmpty(read.WordAt(read.Claim.PredicateSpan)),
            ["actor"] = read => read.Words(TermRole.Actor),
            ["theme"] = read => read.Words(TermRole.Theme),
            ["oblique"] = read => read.Words(TermRole.Oblique),
            ["about"] = read => read.Claim.Terms.SelectMany(read.WordsOf),
            ["polarity"] = read => [KebabNames.Of(read.Claim.Features.Polarity)],
            ["force"] = read => [KebabNames.Of(read.Claim.Features.Force)],
            ["modality"] = read => [KebabNames.Of(read.Claim.Features.Modality)],
            ["role"] = read => [KebabNames.Of(read.Claim.Features.Role)],
            ["conditional"] = read => [Word(read.Claim.Features.Conditional)],
            ["past"] = read => [Word(read.Claim.Features.Past)],
            ["exists"] = read => [Word(read.Claim.SaysExists)],
            ["mention"] = read => [Word(read.Claim.IsMention)],
            ["quantifier"] = read => Quantifiers(read.Claim.Features),
            ["quantity"] = read => read.Claim.Quantities.Select(measure => Figure(measure.Quantity)),
            ["bound"] = read => read.Claim.Quantities.Select(measure => KebabNames.Of(measure.Quantity.Bound)),
            ["measure"] = read => read.Claim.Quantities.Select(measure => measure.Of?.Key ?? string.Empty),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    public override string ToString() => string.Join(", ", Fields
        .Select(field => (field.Key, Value: string.Join('/', field.Value(this).Where(value => value.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase))))
        .Where(field => field.Value.Length > 0 && field.Value is not "false").Select(field => $"{field.Key}: {field.Value}"));

    private static IEnumerable<string> Quantifiers(ClauseFeatures features) =>
        new[] { (features.Universal, "all"), (features.Only, "only"), (features.Limited && !features.Only, "some") }
            .Where(entry => entry.Item1).Select(entry => entry.Item2).DefaultIfEmpty("none");

    private static string Figure(Quantity quantity)
    {
        var figure = quantity switch
        {
            { Dimension: Dimension.ClockTime } => TimeSpan.FromMinutes((double)quantity.Figure).ToString(@"hh\:mm", CultureInfo.InvariantCulture),
            { Dimension: Dimension.Date, Unit: DateUnits.Annual } => new DateTime(2000, 1, 1).AddDays((double)quantity.Figure - 1).ToString("MM-dd", CultureInfo.InvariantCulture),
            { Dimension: Dimension.Date, Unit: not DateUnits.DayOfMonth } => DateTime.UnixEpoch.AddDays((double)quantity.Figure).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => quantity.Figure.ToString("0.####", CultureInfo.InvariantCulture),
        };
        var unit = quantity.Dimension is Dimension.ClockTime or Dimension.Date ? string.Empty : quantity.Unit;
        return $"{figure} {unit}{(quantity.Per is null ? string.Empty : $" per {quantity.Per}")}".Trim();
    }

    private IEnumerable<string> Words(TermRole role) => Claim.Terms.Where(term => term.Role == role).SelectMany(WordsOf);

    private IEnumerable<string> WordsOf(ClaimTerm term) => [WordAt(term.Span), term.Term.Key.TrimStart('@')];

    private string WordAt(TextSpan span) => span.End <= Text.Length ? span.Of(Text) : string.Empty;

    private static string Word(bool value) => value ? "true" : "false";
}
