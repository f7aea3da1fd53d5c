using ClaimAudit.Lucene;
using ClaimAudit.Tests.Gold;
using ClaimAudit.Tests.Handmade;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Grouping.Lucene;

/// <summary>The engine gives this index keys and no words, so what it finds is the same, byte for byte.</summary>
public sealed class LuceneGoldTests
{
    [TestCaseSource(typeof(GoldCollection), nameof(GoldCollection.OfOneSite))]
    public void The_report_is_that_of_the_default_index(object labelled)
    {
        var collection = (GoldCollection)labelled;
        using var folder = new TemporaryFolder();
        var options = new AuditOptions("0.0.0", 2, () => LuceneClaimIndex.Create(folder.File("index")));

        Auditing.Json(Auditing.Engine.Audit(collection.Pages, [], options)).Should().Be(Auditing.Json(collection.Report));
    }
}
