using System.Text;

namespace ClaimAudit.Tests.Reporting.Samples;

/// <summary>Reads comma-separated values as a spreadsheet does.</summary>
internal static class CsvRows
{
    public static List<List<string>> Of(string text)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (text[i] == '"')
            {
                quoted = !quoted;
            }
            else if (quoted || text[i] is not (',' or '\n'))
            {
                cell.Append(text[i]);
            }
            else
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (text[i] == '\n')
                {
                    rows.Add(row);
                    row = [];
                }
            }
        }

        return rows;
    }
}
