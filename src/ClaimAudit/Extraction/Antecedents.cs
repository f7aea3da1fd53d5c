using System.Collections.Immutable;

namespace ClaimAudit.Extraction;

/// <summary>What the pronouns of a sentence may stand for: the subject and the object of the sentence before.</summary>
/// <param name="Subject">The terms of the subject spoken of last, its head first.</param>
/// <param name="ManySubjects">Whether the subject is a plural.</param>
/// <param name="Object">The terms of that sentence's object, its head first.</param>
/// <param name="ManyObjects">Whether the object is a plural.</param>
internal sealed record Antecedents(ImmutableArray<Term> Subject, bool ManySubjects, ImmutableArray<Term> Object, bool ManyObjects)
{
    /// <summary>Before anything was spoken of.</summary>
    public static Antecedents None { get; } = new([], false, [], false);

    /// <summary>Whether a word, in lower case, is a pronoun that points back.</summary>
    public static bool PointsBack(string word) => word is "it" or "they" or "them" or "this" or "these" or "that" or "those" or "he" or "she" or "him" or "her"
        || IsPossessive(word);

    /// <summary>What a pronoun stands for: the subject, unless only the object agrees with it in number.</summary>
    public ImmutableArray<Term> Of(string pronoun)
    {
        if (Object.IsEmpty || ManySubjects == ManyObjects)
        {
            return Subject;
        }

        return pronoun switch
        {
            "they" or "them" or "these" or "those" or "their" => ManyObjects ? Object : Subject,
            "it" or "its" => ManyObjects ? Subject : Object,
            _ => Subject,
        };
    }

    private static bool IsPossessive(string word) => word is "its" or "their" or "his";
}
