using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ClaimAudit.Reporting;
using ClaimAudit.Reporting.Summaries;
using ClaimAudit.Values;

namespace ClaimAudit.Html;

/// <summary>The quotes behind the cells of the matrices, numbered in the order of the cells, to be embedded once.</summary>
public sealed class ClaimsData
{
    private const int QuoteLimit = 600;

    private readonly ReportView _view;
    private readonly Dictionary<ReportedClaim, int> _numbers = [];
    private readonly List<ReportedClaim> _claims = [];

    /// <summary>Numbers the claims of all matrices of a view.</summary>
    internal ClaimsData(ReportView view)
    {
        _view = view;
        foreach (var claim in view.PageMatrices.Select(pair => pair.Matrix).Append(view.StateMatrix).SelectMany(ClaimsOf))
        {
            if (_numbers.TryAdd(claim, _claims.Count))
            {
                _claims.Add(claim);
            }
        }
    }

    /// <summary>The numbers of a cell's claims, parted by spaces.</summary>
    public string NumbersOf(StanceCell cell) =>
        string.Join(' ', cell.Claims.Select(claim => _numbers[claim].ToString(CultureInfo.InvariantCulture)));

    /// <summary>All quotes, as JSON that is safe inside a script element.</summary>
    public string ToJson()
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartArray();
            foreach (var claim in _claims)
            {
                Write(json, claim);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static IEnumerable<ReportedClaim> ClaimsOf(StanceMatrix matrix) =>
        matrix.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Claims);

    private void Write(Utf8JsonWriter json, ReportedClaim claim)
    {
        json.WriteStartObject();
        json.WriteString("place", _view.NameOf(claim.Answer));
        json.WriteString("anchor", _view.AnchorOf(claim.Answer));
        json.WriteString("manner", (claim.Stance == Stance.Affirms ? "affirms" : "denies") + ", " + ReportView.MannerOf(claim.Modality, claim.Role));
        json.WriteString("quote", ReadableText.Of(ReadableText.Shorten(claim.Quote, QuoteLimit)));
        json.WriteEndObject();
    }
}
