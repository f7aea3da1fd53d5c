using System.Text.Json;
using ClaimAudit.Baselines.Json;

namespace ClaimAudit.Baselines;

/// <summary>Checks the version a file says it is of, before anything else in it is judged.</summary>
internal static class FormatVersions
{
    /// <summary>Whether the file is of the version read here; if not, that is reported.</summary>
    public static bool Fits(JsonObject reader, JsonNode root, string key, string version)
    {
        if (root.Kind != JsonValueKind.Object)
        {
            reader.Report(BaselineCodes.WrongValue, root.Line, root.Column, $"the file must be an object that begins with \"{key}\": \"{version}\"");
            return false;
        }

        if (reader.Required(key, JsonValueKind.String) is not { } found)
        {
            return false;
        }

        if (found.Text == version)
        {
            return true;
        }

        reader.Report(BaselineCodes.WrongVersion, found.Line, found.Column, $"version \"{found.Text}\" is not known; this program reads version \"{version}\": write the file again with this program, or use the program that wrote it");
        return false;
    }
}
