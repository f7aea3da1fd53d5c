using System.Collections.Immutable;

namespace ClaimAudit.Cli.CommandLine;

/// <summary>All reports one run is asked for.</summary>
internal static class ReportRequests
{
    /// <summary>Reads every <c>--report</c>; none means the default format to standard output.</summary>
    /// <exception cref="UsageException">A request is wrong, or two go to the same place.</exception>
    public static ImmutableArray<ReportRequest> Parse(
        IReadOnlyCollection<string> texts,
        IReadOnlyCollection<string> formats,
        CliHost host)
    {
        var requests = texts.Select(text => ReportRequest.Parse(text, formats)).ToImmutableArray();
        if (requests.IsEmpty)
        {
            return [new ReportRequest(formats.First(), null)];
        }

        CheckStandardOutput(requests);
        CheckFiles(requests, host);
        return requests;
    }

    private static void CheckStandardOutput(ImmutableArray<ReportRequest> requests)
    {
        var toOutput = requests.Where(request => request.File is null).Select(request => request.Format).ToList();
        if (toOutput.Count > 1)
        {
            throw new UsageException(
                $"{string.Join(" and ", toOutput)} would both be written to standard output; send all but one to a file: --report {toOutput[1]}=FILE");
        }
    }

    private static void CheckFiles(ImmutableArray<ReportRequest> requests, CliHost host)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in requests.Select(request => request.File).OfType<string>())
        {
            var path = host.Resolve(file);
            if (!taken.Add(path))
            {
                throw new UsageException($"two reports would be written to '{file}'; name a file for each");
            }

            if (Directory.Exists(path))
            {
                throw new UsageException($"'{file}' is a folder; name a file for the report");
            }

            if (!Directory.Exists(Path.GetDirectoryName(path)))
            {
                throw new UsageException($"the folder of '{file}' does not exist; create it first");
            }
        }
    }
}
