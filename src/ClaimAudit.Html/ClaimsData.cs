using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ClaimAudit.Reporting;
using ClaimAudit.Values;

namespace ClaimAudit.Html;

/// <summary>The quotes behind the cells of the matrices, numbered as they are asked for, to be embedded once.</summary>
public sealed class ClaimsData
{
    private const int QuoteLimit = 600;

    private readonly ReportView _view;
    private readonly Dictionary<ReportedClaim, int> _numbers = [];
    private readonly List<ReportedClaim> _claims = [];

    /// <summary>No quotes yet.</summary>
    internal ClaimsData(ReportView view) => _view = view;

    /// <summary>The numbers of some claims, parted by spaces.</summary>
    public string NumbersOf(IEnumerable<ReportedClaim> claims) =>
        string.Join(' ', claims.Select(claim => NumberOf(claim).ToString(CultureInfo.InvariantCulture)));

    /// <summary>All claims asked for, as JSON that is safe inside a script element.</summary>
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

    private int NumberOf(ReportedClaim claim)
    {
        if (!_numbers.TryGetValue(claim, out var number))
        {
            number = _claims.Count;
            _numbers.Add(claim, number);
            _claims.Add(claim);
        }

        return number;
    }

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
