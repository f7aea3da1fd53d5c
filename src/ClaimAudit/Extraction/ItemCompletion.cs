using ClaimAudit.Language;

namespace ClaimAudit.Extraction;

/// <summary>Completes the item of a list by a lead-in that breaks off before it: "Visitors must:" and "wear a helmet".</summary>
internal static class ItemCompletion
{
    /// <summary>The sentence that lead-in and item make together; null where each stands by itself.</summary>
    /// <param name="leadIn">The lead-in's last sentence.</param>
    /// <param name="leadInText">Its words.</param>
    /// <param name="item">The item.</param>
    /// <param name="itemText">The item's words.</param>
    public static string? Join(Sentence leadIn, string leadInText, Sentence item, string itemText)
    {
        var colon = leadIn.Tokens.Length - 1;
        if (colon < 2 || leadIn.Tokens[colon].Lower != ":" || StandsAlone(item) || leadIn.Tokens[leadIn.Root].Lemma == "include")
        {
            return null;
        }

        var phrase = itemText.TrimEnd('.', ';', ',', ' ');
        phrase = item.Tokens[0].Pos == PartOfSpeech.ProperNoun ? phrase : char.ToLowerInvariant(phrase[0]) + phrase[1..];
        if (IsOpen(leadIn.Tokens[colon - 1]))
        {
            return $"{TextBefore(leadIn, leadInText, colon)} {phrase}.";
        }

        var following = Announcement(leadIn);
        return following < 0 ? null
            : $"{TextBefore(leadIn, leadInText, following - 1)} {phrase} {TextFrom(leadIn, leadInText, AfterAnnouncement(leadIn, following), colon)}".Trim() + ".";
    }

    private static bool StandsAlone(Sentence item) =>
        item.Child(item.Root, Relation.Nsubj) is not null || item.Child(item.Root, Relation.NsubjPass) is not null
        || item.Child(item.Root, Relation.Expl) is not null || item.Child(item.Root, Relation.Cop) is not null;

    /// <summary>A modal verb, a verb, a preposition or <c>to</c> leaves open what comes after it.</summary>
    private static bool IsOpen(Token last) =>
        last.Tag is "MD" or "IN" or "TO" || (last.Pos == PartOfSpeech.Verb && last.Tag is "VB" or "VBP" or "VBZ" or "VBD" && last.Lemma is not ("include" or "follow"));

    /// <summary>Where "following" stands in "the following benefits"; -1 for nowhere.</summary>
    private static int Announcement(Sentence leadIn)
    {
        for (var i = 1; i < leadIn.Tokens.Length; i++)
        {
            if (leadIn.Tokens[i].Lower == "following" && leadIn.Tokens[i - 1].Lower == "the")
            {
                return i;
            }
        }

        return -1;
    }

    private static int AfterAnnouncement(Sentence leadIn, int following)
    {
        var next = following + 1;
        while (leadIn.Tokens[next].Pos is PartOfSpeech.Noun or PartOfSpeech.Adjective)
        {
            next++;
        }

        return next;
    }

    private static string TextBefore(Sentence sentence, string text, int token) =>
        text[..(sentence.Tokens[token].Span.Start - sentence.Span.Start)].TrimEnd();

    private static string TextFrom(Sentence sentence, string text, int first, int end) =>
        text[(sentence.Tokens[first].Span.Start - sentence.Span.Start)..(sentence.Tokens[end].Span.Start - sentence.Span.Start)].TrimEnd();
}
