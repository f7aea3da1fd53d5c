namespace ClaimAudit.Language.Model;

/// <summary>
/// A state of the arc-hybrid parser over one sentence: a stack, the next word, and the arcs drawn so far. The root
/// stands behind the last word; the place after it means "no word".
/// </summary>
internal sealed class ParserState
{
    private readonly int[] stack;
    private readonly int[] heads;
    private readonly Relation[] relations;
    private readonly ParserDependents[] dependents;

    /// <summary>The state before the first move.</summary>
    /// <param name="count">How many words the sentence has.</param>
    public ParserState(int count)
    {
        Count = count;
        stack = new int[count + 1];
        heads = new int[count];
        relations = new Relation[count];
        dependents = new ParserDependents[count + 2];
        Array.Fill(heads, -1);
        Array.Fill(dependents, new ParserDependents(Nowhere, Nowhere, Nowhere, Nowhere, 0, 0, 0, 0));
    }

    /// <summary>How many words the sentence has; also the place of the root.</summary>
    public int Count { get; }

    /// <summary>The place that means "no word".</summary>
    public int Nowhere => Count + 1;

    /// <summary>The next word not yet on the stack; <see cref="Count"/> when all have been there.</summary>
    public int Next { get; private set; }

    /// <summary>How many words lie on the stack.</summary>
    public int Depth { get; private set; }

    /// <summary>Whether every word has its head.</summary>
    public bool IsFinished => Depth == 0 && Next == Count;

    /// <summary>The word so many places below the top of the stack.</summary>
    public int Stacked(int below) => below < Depth ? stack[Depth - 1 - below] : Nowhere;

    /// <summary>The word so many places behind the next one.</summary>
    public int Ahead(int distance) => Next + distance <= Count ? Next + distance : Nowhere;

    /// <summary>What hangs from a word so far.</summary>
    public ref readonly ParserDependents DependentsOf(int word) => ref dependents[word];

    /// <summary>The head drawn for a word; -1 while it has none, <see cref="Count"/> for the root.</summary>
    public int HeadOf(int word) => heads[word];

    /// <summary>The relation drawn for a word; 0 while there is none and for "no word".</summary>
    public uint RelationOf(int word) => word < Count ? (uint)relations[word] : 0;

    /// <summary>Whether a move is possible here. At least one always is until the state is finished.</summary>
    public bool Allows(ParserMove move) => move switch
    {
        ParserMove.Shift => Next < Count,
        ParserMove.Left => Depth > 0 && (Next < Count || Depth == 1),
        _ => Depth > 1,
    };

    /// <summary>Makes a move that is possible here.</summary>
    public void Apply(ParserAction action)
    {
        if (action.Move == ParserMove.Shift)
        {
            stack[Depth++] = Next++;
            return;
        }

        var dependent = stack[--Depth];
        var left = action.Move == ParserMove.Left;
        var head = left ? Next : stack[Depth - 1];
        heads[dependent] = head;
        relations[dependent] = head == Count ? Relation.Root : action.Relation;
        dependents[head] = left
            ? dependents[head].WithLeft(dependent, action.Relation)
            : dependents[head].WithRight(dependent, action.Relation);
    }
}
