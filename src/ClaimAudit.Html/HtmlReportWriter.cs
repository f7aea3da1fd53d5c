using ClaimAudit.Html.Components;
using ClaimAudit.Reporting;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace ClaimAudit.Html;

/// <summary>The analyst's report: one HTML file that needs nothing but itself.</summary>
public sealed class HtmlReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public void Write(AuditReport report, TextWriter output)
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(ReportDocument.View)] = new ReportView(report),
        });
        output.Write("<!DOCTYPE html>\n");
        output.Write(renderer.Dispatcher.InvokeAsync(() => Render(renderer, parameters)).GetAwaiter().GetResult());
        output.Write('\n');
    }

    private static async Task<string> Render(HtmlRenderer renderer, ParameterView parameters)
    {
        var root = await renderer.RenderComponentAsync<ReportDocument>(parameters);
        return root.ToHtmlString().ReplaceLineEndings("\n");
    }
}
