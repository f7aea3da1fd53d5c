namespace ClaimAudit.Extraction.Quantities;

/// <summary>Reads the words before and behind a figure that bound it, blur it or tie it to an event.</summary>
internal static class BoundReader
{
    private const int MostPhrases = 4;

    /// <summary>Reads leftwards from the atom before a figure.</summary>
    public static BoundReading Before(AtomRow row, int first, Dimension dimension)
    {
        QuantityBound? bound = null;
        var approximate = false;
        string? anchor = null;
        var edge = first;
        for (var phrase = 0; phrase < MostPhrases; phrase++)
        {
            var at = PastArticle(row, edge - 1);
            if (bound is null && BoundPhrases.TryBefore(row, at, out var found, out var start))
            {
                var denied = Denial(row, start);
                bound = denied < start ? BoundPhrases.Denied(found) : found;
                anchor = AnchorOf(row, at, denied < start);
                edge = denied;
            }
            else if (Approximation(row, at) is > 0 and var length)
            {
                approximate = true;
                edge = at - length + 1;
            }
            else
            {
                break;
            }
        }

        return WithPreposition(row, new BoundReading(bound, approximate, anchor, edge), dimension);
    }

    /// <summary>Reads rightwards from the atom behind a figure.</summary>
    public static BoundReading After(AtomRow row, int end)
    {
        if (row.Is(end, "or") && row.Is(end + 1, "so"))
        {
            return new BoundReading(null, true, null, end + 2);
        }

        return BoundPhrases.TryAfter(row, end, out var bound, out var edge)
            ? new BoundReading(bound, false, null, edge)
            : new BoundReading(null, false, null, end);
    }

    /// <summary>The preposition behind a duration: <c>before</c> in "30 days before the start"; null without.</summary>
    public static string? AnchorAfter(AtomRow row, int end) => row.Word(end) switch
    {
        "before" or "after" or "from" or "following" or "prior" => row.Word(end),
        "in" when row.Is(end + 1, "advance") => "before",
        "of" or "notice" when row.Is(end, "notice") && row.Word(end + 1) is "before" or "after" => row.Word(end + 1),
        _ => null,
    };

    private static BoundReading WithPreposition(AtomRow row, BoundReading reading, Dimension dimension)
    {
        var at = PastArticle(row, reading.Edge - 1);
        var word = row.Word(at);
        if (word is not ("after" or "before" or "by" or "until" or "till" or "through" or "since" or "in" or "for" or "from" or "on" or "at" or "per" or "during"))
        {
            return reading;
        }

        var isTime = dimension is Dimension.Date or Dimension.ClockTime;
        QuantityBound? implied = word switch
        {
            "by" or "until" or "till" or "through" when isTime => QuantityBound.AtMost,
            "before" when isTime => QuantityBound.LessThan,
            "after" when isTime => QuantityBound.MoreThan,
            "since" when isTime => QuantityBound.AtLeast,
            "from" when isTime || dimension == Dimension.Money => QuantityBound.AtLeast,
            _ => null,
        };
        return reading with
        {
            Bound = reading.Bound ?? implied,
            Anchor = reading.Anchor ?? word,
            Edge = reading.Bound is null && implied is not null ? at : reading.Edge,
        };
    }

    private static int Denial(AtomRow row, int start)
    {
        var at = row.Word(start - 1) is "to" or "be" ? start - 2 : start - 1;
        return row.Word(at) is "no" or "not" or "n't" or "never" or "cannot" or "without" ? at : start;
    }

    private static string? AnchorOf(AtomRow row, int last, bool denied) => row.Word(last) switch
    {
        "within" => "within",
        "than" when denied && row.Is(last - 1, "later") => "no later than",
        "than" when denied && row.Word(last - 1) is "earlier" or "sooner" => "no earlier than",
        _ => null,
    };

    private static int Approximation(AtomRow row, int last) => row.Word(last) switch
    {
        "about" or "around" or "roughly" or "approximately" or "some" or "nearly" or "almost" or "circa" or "ca" or "~" or "approx" or "estimated" => 1,
        "to" when row.Is(last - 1, "close") => 2,
        "average" when row.Is(last - 1, "on") => 2,
        "of" when row.Is(last - 1, "average") => 2,
        _ => 0,
    };

    private static int PastArticle(AtomRow row, int at) => row.Word(at) is "a" or "an" or "the" ? at - 1 : at;
}
