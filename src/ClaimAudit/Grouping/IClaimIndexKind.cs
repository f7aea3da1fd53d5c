namespace ClaimAudit.Grouping;

/// <summary>A kind of index a user can choose by name.</summary>
public interface IClaimIndexKind
{
    /// <summary>The name, in lower case, such as <c>sqlite</c>.</summary>
    string Name { get; }

    /// <summary>What stands behind the name and <c>=</c>, in capitals, such as <c>FILE</c>; empty where nothing may stand there.</summary>
    string Place { get; }

    /// <summary>An empty index at a place. What stood there before stays readable until the first commit.</summary>
    /// <param name="place">The file or folder; empty for a kind that has none.</param>
    /// <exception cref="ClaimIndexException">The index cannot be made there, or this kind is not built in.</exception>
    IClaimIndex Create(string place);
}
