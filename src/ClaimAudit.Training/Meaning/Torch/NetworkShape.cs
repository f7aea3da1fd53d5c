namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>How many layers a reader of pairs has, and how wide its comparer is.</summary>
/// <param name="Layers">How many layers of the encoder are kept.</param>
/// <param name="Middle">Behind how many of them the rows lie by which pieces fit one another.</param>
/// <param name="Frozen">How many of them, from below, are taken as they are.</param>
/// <param name="Joint">How many layers of the comparer see both sentences.</param>
/// <param name="Width">The length of a row that is compared.</param>
internal sealed record NetworkShape(int Layers, int Middle, int Frozen, int Joint, int Width)
{
    /// <summary>The shape that the options of a trainer ask for.</summary>
    public static NetworkShape Of(MeaningOptions options)
    {
        var layers = options.Whole("--layers", 6);
        var middle = options.Whole("--middle-layers", 4);
        return new NetworkShape(
            layers, middle, Math.Min(middle, layers - options.Whole("--tuned", 4)), options.Whole("--joint", 4), options.Whole("--width", 128));
    }
}
