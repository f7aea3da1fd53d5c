using ClaimAudit.Language.Model;

namespace ClaimAudit.Training.Syntax;

/// <summary>Trains the syntax model from treebanks, or measures one.</summary>
internal static class SyntaxCommand
{
    private const int TaggerEpochs = 8;
    private const int Folds = 4;
    private const double NoiseShare = 0.2;

    /// <summary>Runs the command.</summary>
    /// <returns>The exit code: 0 when done, 2 for wrong arguments.</returns>
    public static int Run(string[] arguments)
    {
        if (SyntaxOptions.Parse(arguments) is not { } options)
        {
            Console.Error.WriteLine(SyntaxOptions.Usage);
            return 2;
        }

        if (!options.EvaluateOnly)
        {
            Train(options);
        }

        var model = SyntaxModel.Read(File.ReadAllBytes(options.Output));
        foreach (var treebank in options.Treebanks)
        {
            var sentences = Treebank.Read(treebank, TreebankPart.Test, []).ToList();
            Console.WriteLine($"{Path.GetFileName(Path.TrimEndingDirectorySeparator(treebank))} test: {Evaluation.Of(model, sentences)}");
            Console.WriteLine($"  {TokenizerEvaluation.Of(sentences)}");
        }

        var all = options.Treebanks.SelectMany(treebank => Treebank.Read(treebank, TreebankPart.Test, [])).ToList();
        Console.WriteLine($"all test: {Evaluation.Of(model, all)}");
        Console.WriteLine(SpeedEvaluation.Of(model, all));
        return 0;
    }

    private static void Train(SyntaxOptions options)
    {
        var gold = options.Treebanks.SelectMany(treebank => Treebank.Read(treebank, TreebankPart.Train, options.LeftOut)).ToList();
        var sentences = SentenceNoise.AddTo(gold, NoiseShare, seed: 5);
        var dev = options.Treebanks.SelectMany(treebank => Treebank.Read(treebank, TreebankPart.Dev, [])).ToList();
        var labels = TaggerTrainer.LabelsOf(sentences);
        Console.WriteLine($"{gold.Count} sentences, {sentences.Count} with copies, {gold.Sum(sentence => sentence.Count)} words, {labels.Length} labels");

        var trainer = new TaggerTrainer(labels);
        var tagger = trainer.Train(sentences, TaggerEpochs);
        var words = new ParserWord[sentences.Count][];
        Parallel.For(0, Folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold => TagFold(trainer, sentences, fold, words));
        Console.WriteLine("tagger done");

        var parserTrainer = new ParserTrainer(ParserTrainer.ActionsOf(sentences));
        var best = -1.0;
        parserTrainer.Train(sentences, words, options.Epochs, (epoch, parser) =>
        {
            var file = ModelWriter.Write(labels, tagger, parser);
            var result = Evaluation.Of(SyntaxModel.Read(file), dev);
            Console.WriteLine($"epoch {epoch} dev: {result}");
            if (result.LabeledAttachment > best)
            {
                best = result.LabeledAttachment;
                File.WriteAllBytes(options.Output, file);
            }
        });
    }

    /// <summary>Tags every fourth sentence with a tagger that has not seen it, so that the parser learns from honest mistakes.</summary>
    private static void TagFold(TaggerTrainer trainer, List<TrainingSentence> sentences, int fold, ParserWord[][] words)
    {
        var seen = sentences.Where(sentence => FoldOf(sentence) != fold).ToList();
        var tagger = trainer.Train(seen, TaggerEpochs / 2).ToTagger();
        for (var i = 0; i < sentences.Count; i++)
        {
            if (FoldOf(sentences[i]) == fold)
            {
                var labels = new byte[sentences[i].Count];
                tagger.Tag(sentences[i].Codes, labels);
                words[i] = ParserWord.Of(sentences[i].Codes, labels);
            }
        }
    }

    private static int FoldOf(TrainingSentence sentence) => (int)(FeatureHash.OfText(sentence.Text) % Folds);
}
