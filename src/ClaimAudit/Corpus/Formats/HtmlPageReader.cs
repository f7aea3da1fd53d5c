using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ClaimAudit.Corpus.PlainText;
using ClaimAudit.Values;

namespace ClaimAudit.Corpus.Formats;

/// <summary>
/// Reads HTML: schema.org FAQ pages as JSON-LD or microdata, details with summary, description lists, headings that are questions, and
/// whatever plain text knows. Scripts are not run and nothing is fetched.
/// </summary>
internal sealed class HtmlPageReader : IPageReader
{
    public string Format => "html";

    public ImmutableArray<string> Extensions { get; } = [".html", ".htm"];

    public PageReading Read(SourceDocument file)
    {
        var parser = new HtmlParser();
        using var document = parser.ParseDocument(file.Text);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var entries = LinkedData(file.Id, document, diagnostics);
        var rendering = HtmlRenderer.Render(document.Body ?? (INode)document);
        var text = PageText.Of(rendering.Text);
        var heads = HtmlQuestions.Find(rendering with { Text = text.Seen });
        var title = TitleOf(document);
        if (entries.Count > 0 && entries.Count >= heads.Length)
        {
            return new PageReading(StructuredPages.Of(file.Id, title, entries), diagnostics.ToImmutable());
        }

        if (heads.IsEmpty)
        {
            return new PageReading([], diagnostics.ToImmutable());
        }

        var rendered = new SourceDocument(file.Id, rendering.Text);
        var page = new Page(rendered, title, null, PageAssembly.Answers(text, heads), AnchoredToAnswers: true);
        return new PageReading([page], diagnostics.ToImmutable());
    }

    private static List<StructuredEntry> LinkedData(string id, IHtmlDocument document, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var entries = new List<StructuredEntry>();
        foreach (var script in HtmlNodes.ElementsBelow(document).Where(IsLinkedData))
        {
            var walk = new JsonWalk(id, 0);
            walk.Read(script.TextContent);
            entries.AddRange(walk.Entries.Select(entry => entry with { Question = Words(entry.Question), Answer = Words(entry.Answer) }));
            if (walk.Diagnostics.Count > 0)
            {
                diagnostics.Add(new Diagnostic(
                    DiagnosticCodes.MalformedFile, DiagnosticLevel.Warning, id, 0, 0,
                    "A script of type application/ld+json cannot be read and was passed over. Correct its JSON."));
            }
        }

        return entries;
    }

    private static bool IsLinkedData(IElement element) =>
        element.LocalName == "script"
        && string.Equals(element.GetAttribute("type"), "application/ld+json", StringComparison.OrdinalIgnoreCase);

    /// <summary>The text of a value of linked data, which may itself be HTML.</summary>
    private static string Words(string value)
    {
        if (!value.AsSpan().ContainsAny('<', '&'))
        {
            return value;
        }

        using var fragment = new HtmlParser().ParseDocument(value);
        return HtmlRenderer.Render(fragment.Body ?? (INode)fragment).Text;
    }

    /// <summary>The first main heading that is no question, else the title of the document's head.</summary>
    private static string TitleOf(IHtmlDocument document)
    {
        var elements = HtmlNodes.ElementsBelow(document).Where(element => element.LocalName is "h1" or "title").ToList();
        var heading = Words(elements, "h1");
        return heading.Length > 0 && !QuestionShape.IsQuestion(heading) ? heading : Words(elements, "title");
    }

    private static string Words(List<IElement> elements, string name) =>
        WhiteSpace.Fold(elements.Find(element => element.LocalName == name)?.TextContent);
}
