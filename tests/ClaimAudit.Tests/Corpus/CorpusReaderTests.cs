using System.Text;
using ClaimAudit.Corpus;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Corpus;

public sealed class CorpusReaderTests
{
    private const string Page = "1. What is “it”?\r\nA thing.\r\n2. Who decides?\r\nWe do.\r\n";

    private string _folder = string.Empty;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("claimaudit-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    private static IEnumerable<TestCaseData> Encodings()
    {
        yield return new TestCaseData(new UTF8Encoding(false)).SetArgDisplayNames("UTF-8");
        yield return new TestCaseData(new UTF8Encoding(true)).SetArgDisplayNames("UTF-8 with mark");
        yield return new TestCaseData(new UnicodeEncoding(false, true)).SetArgDisplayNames("UTF-16 LE");
        yield return new TestCaseData(new UnicodeEncoding(true, true)).SetArgDisplayNames("UTF-16 BE");
    }

    [TestCaseSource(nameof(Encodings))]
    public void An_encoding_changes_nothing(Encoding encoding)
    {
        var path = PathOf("page.txt");
        File.WriteAllText(path, Page, encoding);

        Read(path).Pages.Single().Document.Text.Should().Be(Page);
    }

    [Test]
    public void Folders_are_read_with_all_below_them_in_ordinal_order()
    {
        Write("b/page.txt", Page);
        Write("b/deep/er/page.md", Page);
        Write("B.txt", Page);
        Write("a.TXT", Page);
        Write("notes.log", "no page");
        Write(".hidden/page.txt", Page);
        Write(".hidden.txt", Page);

        var reading = Read(_folder);

        reading.Pages.Select(page => page.Id).Should().Equal("B.txt", "a.TXT", "b/deep/er/page.md", "b/page.txt");
        reading.Diagnostics.Should().BeEmpty();
    }

    [Test]
    public void A_file_named_is_read_whatever_its_extension()
    {
        Read(Write("notes.log", Page)).Pages.Single().Id.Should().Be("notes.log");
    }

    [Test]
    public void A_file_reached_twice_is_read_once_under_its_longest_id()
    {
        var file = Write("deep/page.txt", Page);

        foreach (var paths in new string[][] { [_folder, file, file], [file, _folder], [Path.Combine(_folder, "deep", "..", "deep", "page.txt"), _folder] })
        {
            Read(paths).Pages.Select(page => page.Id).Should().Equal("deep/page.txt");
        }
    }

    [Test]
    public void Different_files_of_one_name_are_told_apart_by_their_folders()
    {
        var first = Write("one/faq.txt", Page);
        var second = Write("two/faq.txt", Page);
        Write("one/x/sub/a.txt", Page);
        Write("one/y/sub/a.txt", Page);

        Read(first, second).Pages.Select(page => page.Id).Should().Equal("one/faq.txt", "two/faq.txt");
        Read(second, first).Pages.Select(page => page.Id).Should().Equal("one/faq.txt", "two/faq.txt");
        Read(PathOf("one/x"), PathOf("one/y")).Pages.Select(page => page.Id).Should().Equal("x/sub/a.txt", "y/sub/a.txt");
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void Links_that_lead_in_a_circle_or_nowhere_are_harmless()
    {
        Write("page.txt", Page);
        Directory.CreateSymbolicLink(PathOf("loop"), _folder);
        File.CreateSymbolicLink(PathOf("same.txt"), PathOf("page.txt"));
        File.CreateSymbolicLink(PathOf("self.txt"), PathOf("self.txt"));
        File.CreateSymbolicLink(PathOf("dead.txt"), PathOf("nowhere.txt"));

        var reading = Read(_folder);

        reading.Pages.Select(page => page.Id).Should().Equal("page.txt");
        reading.Diagnostics.Select(found => (found.Code, found.Document)).Should().Equal(
            (DiagnosticCodes.UnreadableFile, "dead.txt"), (DiagnosticCodes.UnreadableFile, "self.txt"));
    }

    private static IEnumerable<TestCaseData> BadFiles()
    {
        yield return Bad(DiagnosticCodes.EmptyFile, 0, 0, []);
        yield return Bad(DiagnosticCodes.EmptyFile, 0, 0, [0xEF, 0xBB, 0xBF, (byte)' ', (byte)'\n']);
        yield return Bad(DiagnosticCodes.BinaryFile, 0, 0, [1, 2, 0, 3]);
        yield return Bad(DiagnosticCodes.BinaryFile, 0, 0, [0xFF, 0xFE, 0, 0, 65, 0]);
        yield return Bad(DiagnosticCodes.InvalidEncoding, 2, 2, [(byte)'a', (byte)'\n', (byte)'b', 0xC3, (byte)'c']);
        yield return Bad(DiagnosticCodes.InvalidEncoding, 1, 3, [0xEF, 0xBB, 0xBF, (byte)'a', 0xC3, 0xA9, 0xFF]);
        yield return Bad(DiagnosticCodes.InvalidEncoding, 1, 2, [0xFF, 0xFE, 65, 0, 0, 0xD8, 65, 0]);
        yield return Bad(DiagnosticCodes.NoQuestions, 1, 1, [(byte)'H', (byte)'i', (byte)'.']);
    }

    [TestCaseSource(nameof(BadFiles))]
    public void A_file_that_is_no_page_is_located_and_the_rest_is_read(string code, int line, int column, byte[] bytes)
    {
        File.WriteAllBytes(PathOf("bad.txt"), bytes);
        Write("good.txt", Page);

        var reading = Read(_folder);

        reading.Pages.Select(page => page.Id).Should().Equal("good.txt");
        reading.Diagnostics.Select(found => (found.Code, found.Level, found.Document, found.Line, found.Column)).Should()
            .Equal((code, DiagnosticLevel.Error, "bad.txt", line, column));
    }

    [Test]
    public void A_missing_path_is_named_as_it_was_given()
    {
        var good = Write("good.txt", Page);

        var reading = Read("no/such/file.txt", good);

        reading.Pages.Should().ContainSingle();
        reading.Diagnostics.Single().ToString().Should().StartWith("no/such/file.txt: error CLA9001: ");
    }

    [Test]
    public void A_folder_without_a_page_is_an_error()
    {
        Write("sub/notes.log", Page);

        Read(PathOf("sub")).Diagnostics.Single().Code.Should().Be(DiagnosticCodes.FolderWithoutPages);
    }

    [Test]
    public void A_file_that_cannot_be_opened_is_an_error()
    {
        Write("good.txt", Page);
        using var locked = new FileStream(Write("locked.txt", Page), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var reading = Read(_folder);

        reading.Pages.Select(page => page.Id).Should().Equal("good.txt");
        reading.Diagnostics.Single().Code.Should().Be(DiagnosticCodes.UnreadableFile);
    }

    [Test]
    public void A_question_without_an_answer_is_a_warning_at_its_place()
    {
        var reading = Read(Write("page.txt", "1. What is it?\nA thing.\n2. Who decides?\n"));

        reading.Pages.Single().Answers.Should().HaveCount(2);
        reading.Diagnostics.Single().ToString().Should().StartWith("page.txt:3:4: warning CLA9008: Question 2 ");
    }

    [Test]
    public void Every_code_is_in_the_table_once_and_in_order()
    {
        var codes = typeof(DiagnosticCodes).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);

        DiagnosticCodes.All.Select(entry => entry.Code).Should().BeInAscendingOrder(StringComparer.Ordinal).And.BeEquivalentTo(codes);
        DiagnosticCodes.All.Should().OnlyContain(entry => entry.Meaning.EndsWith('.') && entry.Remedy.EndsWith('.'));
    }

    private static TestCaseData Bad(string code, int line, int column, byte[] bytes) =>
        new TestCaseData(code, line, column, bytes).SetArgDisplayNames(code, Convert.ToHexString(bytes));

    private static CorpusReading Read(params string[] paths) => new CorpusReader().Read(paths);

    private string PathOf(string name) => Path.Combine(_folder, name);

    private string Write(string name, string text)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
