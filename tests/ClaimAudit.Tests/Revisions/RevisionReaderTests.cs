using System.Text;
using ClaimAudit.Corpus;
using ClaimAudit.Revisions;
using ClaimAudit.Tests.Handmade;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Revisions;

public sealed class RevisionReaderTests
{
    private const string Long = "A page of some length,\nso that git can tell\nthat it is the same page\nunder another name.\n";

    [Test]
    public void A_folder_is_read_as_it_was_and_the_work_tree_stays_as_it_is()
    {
        using var folder = Repository(("pages/wyoming.txt", "old é\r\n"), ("pages/sub/montana.md", "montana"), ("pages/logo.png", "x"), ("other.txt", "x"));
        folder.Write("pages/wyoming.txt", "new");
        folder.Write("pages/added.txt", "new");
        File.Delete(folder.File("pages/sub/montana.md"));
        var status = folder.MustGit("status", "--porcelain");
        var index = File.ReadAllBytes(folder.File(".git/index"));

        var reading = Read(folder, "HEAD", "pages");

        Texts(reading).Should().Equal(("sub/montana.md", "montana"), ("wyoming.txt", "old é\r\n"));
        File.ReadAllBytes(folder.File(".git/index")).Should().Equal(index);
        folder.MustGit("status", "--porcelain").Should().Be(status);
    }

    [Test]
    public void Any_name_of_a_commit_will_do()
    {
        using var folder = Repository(("wyoming.txt", "first"));
        folder.MustGit("tag", "v1");
        var hash = folder.MustGit("rev-parse", "HEAD");
        folder.Write("wyoming.txt", "second");
        folder.Commit("second");

        foreach (var reference in new[] { "v1", hash, hash[..10], "HEAD~1", "main^" })
        {
            Texts(Read(folder, reference, ".")).Should().Equal(("wyoming.txt", "first"));
        }
    }

    [Test]
    public void A_file_named_itself_is_read_under_its_name_whatever_its_ending()
    {
        using var folder = Repository(("pages/answers", "old"), ("pages/wyoming.txt", "x"));

        Texts(Read(folder, "HEAD", "pages/answers")).Should().Equal(("answers", "old"));
    }

    [Test]
    public void What_did_not_exist_then_is_no_error()
    {
        using var folder = Repository(("wyoming.txt", "x"));
        folder.Write("new/montana.txt", "new");

        var reading = Read(folder, "HEAD", "new", "new/montana.txt");

        reading.Diagnostics.Should().BeEmpty();
        reading.Files.Should().BeEmpty();
    }

    [TestCase("pages")]
    [TestCase("pages/wyoming.txt")]
    public void What_is_gone_by_now_is_read_as_it_was(string path)
    {
        using var folder = Repository(("pages/wyoming.txt", "old"));
        Directory.Delete(folder.File("pages"), recursive: true);

        Texts(Read(folder, "HEAD", path)).Should().Equal(("wyoming.txt", "old"));
    }

    [TestCase("pages")]
    [TestCase("pages/wy.txt")]
    public void A_renamed_page_carries_its_present_id(string path)
    {
        using var folder = Repository(("pages/wyoming.txt", Long));
        folder.MustGit("mv", "pages/wyoming.txt", "pages/wy.txt");
        folder.Write("pages/wy.txt", Long + "And a new line.\n");

        Texts(Read(folder, "HEAD", path)).Should().Equal(("wy.txt", Long));
    }

    [Test]
    public void Pages_of_the_same_name_in_two_folders_are_both_read()
    {
        using var folder = Repository(("a/wyoming.txt", "a"), ("b/wyoming.txt", "b"));

        Texts(Read(folder, "HEAD", "a", "b", "a")).Should().Equal(("a/wyoming.txt", "a"), ("b/wyoming.txt", "b"));
    }

    [Test]
    public void A_page_reached_in_two_ways_is_read_once()
    {
        using var folder = Repository(("pages/wyoming.txt", "x"));

        Texts(Read(folder, "HEAD", "pages", ".", "pages/wyoming.txt")).Should().Equal(("pages/wyoming.txt", "x"));
    }

    [Test]
    public void What_was_read_becomes_pages_as_the_files_would()
    {
        using var folder = Repository(("wyoming.txt", "\uFEFF1. Is data shared?\nAgencies share data.\n2. Is it kept?\nIt is kept.\n"), ("binary.txt", "\0"));

        var former = new CorpusReader().Read(Read(folder, "HEAD", "."));
        var present = new CorpusReader().Read([folder.Path]);

        former.Pages.Should().ContainSingle().Which.Answers.Should().HaveCount(2);
        former.Should().BeEquivalentTo(present);
    }

    [TestCase("nowhere")]
    [TestCase("--help")]
    [TestCase("0123456789012345678901234567890123456789")]
    [TestCase("HEAD:wyoming.txt")]
    public void An_unknown_commit_is_an_error(string reference)
    {
        using var folder = Repository(("wyoming.txt", "x"));

        Error(Read(folder, reference, ".")).Should().StartWith($"error CLA9233: the repository knows no commit '{reference}'");
    }

    [Test]
    public void A_shallow_clone_says_how_to_fetch_the_commit()
    {
        using var origin = Repository(("wyoming.txt", "first"));
        var first = origin.MustGit("rev-parse", "HEAD");
        origin.Write("wyoming.txt", "second");
        origin.Commit("second");
        using var clone = new TemporaryFolder();
        clone.MustGit("clone", "--quiet", "--depth=1", new Uri(origin.Path).AbsoluteUri, ".");

        Error(Read(clone, first, ".")).Should().StartWith($"error CLA9234: '{first}' is not in this shallow clone; fetch it first: git fetch --depth=1 origin {first}");
        Texts(Read(clone, "HEAD", ".")).Should().Equal(("wyoming.txt", "second"));
    }

    [Test]
    public void A_folder_outside_of_any_repository_is_an_error()
    {
        using var folder = new TemporaryFolder();

        Error(Read(folder, "HEAD", ".")).Should().StartWith("error CLA9232: --since needs a git repository");
    }

    [Test]
    public void A_missing_git_is_an_error()
    {
        using var folder = new TemporaryFolder();

        var reading = RevisionReader.Read("HEAD", [folder.Path], _ => true, folder.File("no-such-git"));

        Error(reading).Should().StartWith("error CLA9231: git cannot be started");
    }

    private static TemporaryFolder Repository(params (string Name, string Text)[] files)
    {
        var folder = new TemporaryFolder();
        folder.MustGit("init", "--quiet");
        folder.MustGit("config", "core.autocrlf", "false");
        foreach (var (name, text) in files)
        {
            folder.Write(name, text);
        }

        folder.Commit("first");
        return folder;
    }

    private static RevisionReading Read(TemporaryFolder folder, string reference, params string[] paths) =>
        RevisionReader.Read(
            reference,
            paths.Select(folder.File),
            id => id.EndsWith(".txt", StringComparison.Ordinal) || id.EndsWith(".md", StringComparison.Ordinal));

    private static IEnumerable<(string Id, string Text)> Texts(RevisionReading reading)
    {
        reading.Diagnostics.Should().BeEmpty();
        return reading.Files.Select(file => (file.Id, Encoding.UTF8.GetString(file.Bytes.Span)));
    }

    private static string Error(RevisionReading reading)
    {
        reading.Files.Should().BeEmpty();
        var diagnostic = reading.Diagnostics.Should().ContainSingle().Which;
        diagnostic.Level.Should().Be(DiagnosticLevel.Error);
        diagnostic.Document.Should().NotBeEmpty();
        return (diagnostic with { Document = string.Empty }).ToString();
    }
}
