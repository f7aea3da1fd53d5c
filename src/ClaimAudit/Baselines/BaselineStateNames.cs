namespace ClaimAudit.Baselines;

/// <summary>The states of an entry as files and command lines write them.</summary>
public static class BaselineStateNames
{
    /// <summary>All names, in the order of the states.</summary>
    public static IReadOnlyList<string> All { get; } = ["accepted", "false-alarm", "wont-fix"];

    /// <summary>The name of a state.</summary>
    public static string NameOf(BaselineState state) => All[(int)state];

    /// <summary>The state of a name; null where there is none of that name.</summary>
    public static BaselineState? StateOf(string name)
    {
        var index = All.ToList().IndexOf(name);
        return index < 0 ? null : (BaselineState)index;
    }
}
