using ClaimAudit.Grouping;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace ClaimAudit.Lucene;

/// <summary>An open index folder: its one writer, and a reader that sees what was committed.</summary>
internal sealed class LuceneFolder : IDisposable
{
    private const LuceneVersion Compatibility = LuceneVersion.LUCENE_48;

    private readonly string _path;
    private readonly FSDirectory _directory;
    private readonly IndexWriter _writer;
    private DirectoryReader _reader;

    private LuceneFolder(string path, bool empty)
    {
        _path = path;
        _directory = FSDirectory.Open(path);
        try
        {
            _writer = new IndexWriter(_directory, Settings(Analyzer));
        }
        catch
        {
            _directory.Dispose();
            Analyzer.Dispose();
            throw;
        }

        Prepare(empty);
        _reader = DirectoryReader.Open(_writer, applyAllDeletes: true);
    }

    /// <summary>Turns words into terms, for writing and for asking.</summary>
    public Analyzer Analyzer { get; } = new EnglishAnalyzer(Compatibility);

    /// <summary>Opens or makes a folder.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="empty">Whether what it holds is taken out with the first commit.</param>
    /// <exception cref="ClaimIndexException">It cannot be opened.</exception>
    public static LuceneFolder Open(string path, bool empty) => Guarded(path, () => new LuceneFolder(path, empty));

    /// <summary>Adds a document, to be seen after the next commit.</summary>
    /// <exception cref="ClaimIndexException">The folder cannot be written.</exception>
    public void Add(Document document) => Guarded(_path, () =>
    {
        _writer.AddDocument(document);
        return document;
    });

    /// <summary>Makes what was added safe, and opens the reader on it.</summary>
    /// <exception cref="ClaimIndexException">The folder cannot be written.</exception>
    public void Commit() => Guarded(_path, () =>
    {
        _writer.Commit();
        if (DirectoryReader.OpenIfChanged(_reader, _writer, applyAllDeletes: true) is { } changed)
        {
            _reader.Dispose();
            _reader = changed;
        }

        return _reader;
    });

    /// <summary>Reads something.</summary>
    /// <exception cref="ClaimIndexException">The folder cannot be read.</exception>
    public TResult Guarded<TResult>(Func<IndexReader, TResult> read) => Guarded(_path, () => read(_reader));

    /// <summary>Closes the folder; what was not committed is lost.</summary>
    public void Dispose()
    {
        _reader.Dispose();
        _writer.Rollback();
        _directory.Dispose();
        Analyzer.Dispose();
    }

    private static IndexWriterConfig Settings(Analyzer analyzer) => new(Compatibility, analyzer)
    {
        OpenMode = OpenMode.CREATE_OR_APPEND,
        MergePolicy = new LogDocMergePolicy(),
        MergeScheduler = new SerialMergeScheduler(),
    };

    private static TResult Guarded<TResult>(string path, Func<TResult> action)
    {
        try
        {
            return action();
        }
        catch (LockObtainFailedException exception)
        {
            throw new ClaimIndexException($"{path}: another program is using the index; wait for it to end, or name another folder", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new ClaimIndexException(
                $"{path}: Lucene.Net cannot use it as an index ({exception.Message.TrimEnd('.')}); check that the folder may be written and has room, or name another", exception);
        }
    }

    /// <summary>A folder whose first commit never came could not be opened again, so an empty one is committed at once.</summary>
    private void Prepare(bool empty)
    {
        if (!DirectoryReader.IndexExists(_directory))
        {
            _writer.Commit();
        }
        else if (empty)
        {
            _writer.DeleteAll();
        }
    }
}
