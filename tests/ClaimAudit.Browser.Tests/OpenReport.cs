using ClaimAudit.Html;
using ClaimAudit.Reporting;
using ClaimAudit.Tests.Reporting.Samples;
using FluentAssertions;
using Microsoft.Playwright;

namespace ClaimAudit.Browser.Tests;

/// <summary>A report written to a file of its own and opened from there, with an eye on all the page does.</summary>
internal sealed class OpenReport : IAsyncDisposable
{
    private readonly string _folder;
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];
    private readonly string _address;

    private OpenReport(string folder, IBrowserContext context, IPage page)
    {
        _folder = folder;
        _context = context;
        _address = new Uri(Path.Combine(folder, "report.html")).AbsoluteUri;
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning", "console: " + message.Text);
        page.PageError += (_, error) => Note(true, "error: " + error);
        page.Dialog += (_, dialog) => Note(true, "dialog: " + dialog.Message);
        page.Request += (_, request) => Note(!IsOwn(request.Url), "request: " + request.Url);
    }

    public IPage Page { get; }

    public string Folder => _folder;

    public static async Task<OpenReport> Show(AuditReport report, BrowserNewContextOptions? options = null)
    {
        var folder = Directory.CreateTempSubdirectory("claimaudit-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "report.html"), Written.By(new HtmlReportWriter(), report));
        var context = await Browser.Current.NewContextAsync(new BrowserNewContextOptions(options ?? new()) { ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout(15_000);
        var open = new OpenReport(folder, context, await context.NewPageAsync());
        await open.Page.GotoAsync(open._address);
        return open;
    }

    public void ShouldHaveKeptQuiet() => _complaints.Should().BeEmpty();

    public Task<string> Status() => Page.Locator("#triage-status").InnerTextAsync();

    public Task<string> Count() => Page.Locator("#filters output").InnerTextAsync();

    public Task<string?> CurrentFinding() => Page.Locator(".finding[aria-current]").GetAttributeAsync("data-id");

    public async ValueTask DisposeAsync()
    {
        await _context.CloseAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private bool IsOwn(string url) => url.Split('#')[0] == _address || url.StartsWith("blob:", StringComparison.Ordinal);

    private void Note(bool isComplaint, string text)
    {
        if (isComplaint)
        {
            _complaints.Add(text);
        }
    }
}
