using ClaimAudit.Language;

namespace ClaimAudit.Training.WordNet;

/// <summary>A form that no rule of detachment explains.</summary>
/// <param name="Class">The class of form and base.</param>
/// <param name="Form">The form.</param>
/// <param name="Base">The lemma it is a form of.</param>
internal readonly record struct IrregularForm(WordClass Class, string Form, string Base);
