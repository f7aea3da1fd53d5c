namespace ClaimAudit.Rules;

/// <summary>A phrase found in a sequence of tokens.</summary>
/// <typeparam name="T">What the phrase stands for.</typeparam>
/// <param name="Start">The first token, from 0.</param>
/// <param name="Length">How many tokens the phrase covers, hyphens between its words included.</param>
/// <param name="Value">What the phrase stands for.</param>
public readonly record struct PhraseMatch<T>(int Start, int Length, T Value)
{
    /// <summary>The token just behind the phrase.</summary>
    public int End => Start + Length;
}
