namespace ClaimAudit.Tests.Architecture;

/// <summary>One place where a file of the library names or uses a type of elsewhere.</summary>
/// <param name="From">The folder of the file.</param>
/// <param name="Place">The file and line.</param>
/// <param name="To">The folder of the type, or the root of its namespace where it is not the library's.</param>
/// <param name="Type">The type's name.</param>
/// <param name="IsOwn">Whether the type is the library's own.</param>
internal sealed record TypeReference(string From, string Place, string To, string Type, bool IsOwn);
