using System.Globalization;
using System.Xml;
using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Junit;

/// <summary>JUnit XML for CI servers: a suite for each page, a case for each finding. New contradictions fail; tensions and known findings are skipped.</summary>
public sealed class JunitReportWriter : IReportWriter
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, IndentChars = "  ", NewLineChars = "\n", OmitXmlDeclaration = true };

    /// <inheritdoc/>
    public string Format => "junit";

    /// <inheritdoc/>
    public void Write(AuditReport report, TextWriter output)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using (var xml = XmlWriter.Create(output, Settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "claimaudit");
            foreach (var suite in JunitSuites.Of(report))
            {
                WriteSuite(xml, suite);
            }

            xml.WriteEndElement();
        }

        output.Write('\n');
    }

    private static void WriteSuite(XmlWriter xml, JunitSuite suite)
    {
        xml.WriteStartElement("testsuite");
        Attribute(xml, "name", suite.Name);
        Attribute(xml, "tests", Number(Math.Max(1, suite.Findings.Length + suite.Errors.Length)));
        Attribute(xml, "failures", Number(suite.Findings.Count(JunitSuite.Fails)));
        Attribute(xml, "errors", Number(suite.Errors.Length));
        Attribute(xml, "skipped", Number(suite.Findings.Count(finding => !JunitSuite.Fails(finding))));
        foreach (var finding in suite.Findings)
        {
            WriteFinding(xml, suite.Name, finding);
        }

        foreach (var error in suite.Errors)
        {
            WriteError(xml, suite.Name, error);
        }

        if (suite.Findings.IsEmpty && suite.Errors.IsEmpty)
        {
            StartCase(xml, suite.Name, "no two answers contradict each other");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteFinding(XmlWriter xml, string suite, Finding finding)
    {
        StartCase(xml, suite, $"{finding.Rule} {finding.Id}: {finding.Proposition}");
        if (JunitSuite.Fails(finding))
        {
            xml.WriteStartElement("failure");
            Attribute(xml, "type", finding.Rule);
            Attribute(xml, "message", finding.Explanation);
            xml.WriteString(Xml(JunitDetails.Of(finding)));
        }
        else
        {
            xml.WriteStartElement("skipped");
            Attribute(xml, "message", ReasonToSkip(finding) + finding.Explanation);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteError(XmlWriter xml, string suite, Diagnostic diagnostic)
    {
        StartCase(xml, suite, diagnostic.Code);
        xml.WriteStartElement("error");
        Attribute(xml, "type", diagnostic.Code);
        Attribute(xml, "message", diagnostic.ToString());
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string ReasonToSkip(Finding finding) =>
        finding.State == FindingState.New ? "A tension, no contradiction: " : "In the baseline: ";

    private static void StartCase(XmlWriter xml, string suite, string name)
    {
        xml.WriteStartElement("testcase");
        Attribute(xml, "classname", suite);
        Attribute(xml, "name", name);
    }

    private static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, Xml(value));

    private static string Xml(string text) => ReadableText.Of(text);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
