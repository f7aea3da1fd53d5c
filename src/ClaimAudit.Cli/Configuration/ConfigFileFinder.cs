using ClaimAudit.Values;

namespace ClaimAudit.Cli.Configuration;

/// <summary>Finds and opens the settings file.</summary>
internal static class ConfigFileFinder
{
    /// <summary>Reads the file named, or else <c>claimaudit.yml</c> in the working folder or above; none is no error.</summary>
    public static ConfigReading Read(string? named, CliHost host)
    {
        var path = named is null ? Nearest(host.WorkingDirectory) : host.Resolve(named);
        if (path is null)
        {
            return new ConfigReading(ConfigFile.Empty, []);
        }

        var shown = named ?? Path.GetRelativePath(host.WorkingDirectory, path).Replace('\\', '/');
        try
        {
            return ConfigFileReader.Read(shown, Path.GetDirectoryName(path)!, File.ReadAllText(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            var message = File.Exists(path) ? "the settings file cannot be read" : "there is no such settings file";
            return new ConfigReading(ConfigFile.Empty, [new Diagnostic(ConfigFileReader.Code, DiagnosticLevel.Error, shown, 0, 0, message)]);
        }
    }

    private static string? Nearest(string folder)
    {
        for (var place = new DirectoryInfo(folder); place is not null; place = place.Parent)
        {
            var path = Path.Combine(place.FullName, ConfigFile.Name);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
