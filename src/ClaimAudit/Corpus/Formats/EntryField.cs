namespace ClaimAudit.Corpus.Formats;

/// <summary>What a key of a JSON object or a column of a table holds.</summary>
internal enum EntryField
{
    /// <summary>Nothing of interest.</summary>
    Other,

    /// <summary>A question.</summary>
    Question,

    /// <summary>An answer.</summary>
    Answer,

    /// <summary>The words of an object that is itself a question or an answer.</summary>
    Text,

    /// <summary>A name: of schema.org's questions, their words; of others, a title.</summary>
    Name,

    /// <summary>A jurisdiction.</summary>
    Jurisdiction,

    /// <summary>A jurisdiction, if it is a state of the table; else the state of something else.</summary>
    State,

    /// <summary>The kind of an object.</summary>
    Type,
}
