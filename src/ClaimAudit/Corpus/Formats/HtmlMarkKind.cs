namespace ClaimAudit.Corpus.Formats;

/// <summary>The ways in which HTML pages set off questions, the strictest first.</summary>
internal enum HtmlMarkKind
{
    /// <summary>The name of a schema.org question in microdata.</summary>
    Microdata,

    /// <summary>The summary of a details element.</summary>
    Summary,

    /// <summary>A term of a description list.</summary>
    Term,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A paragraph that is wholly bold.</summary>
    Bold,
}
