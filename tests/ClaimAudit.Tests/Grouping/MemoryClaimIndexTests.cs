using ClaimAudit.Grouping;
using NUnit.Framework;

namespace ClaimAudit.Tests.Grouping;

[TestFixture]
public sealed class MemoryClaimIndexTests : ClaimIndexContract
{
    protected override IClaimIndex NewIndex() => ClaimIndexes.BuiltIn.Create("memory");
}
