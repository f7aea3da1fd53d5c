using System.Collections.Immutable;

namespace ClaimAudit.Corpus.PlainText;

/// <summary>
/// Chooses, among numbered lines, the run of numbers that is most plausibly the page's questions. Numbers must rise; a gap costs,
/// and so does every line left out that is not part of a list counting from 1. The best run is found by dynamic programming in time
/// linear in the lines.
/// </summary>
internal sealed class NumberingChain
{
    private const int WidestStep = 4;
    private const int GapCost = 3;
    private const int StrayCost = 3;
    private const int LateStartCost = 2;
    private const int None = -1;

    private readonly ImmutableArray<NumberedLine> _lines;
    private readonly int[] _strays;
    private readonly int[] _best;
    private readonly int[] _previous;
    private readonly Dictionary<int, int> _leaderByNumber = [];
    private int _leader = None;

    private NumberingChain(ImmutableArray<NumberedLine> lines)
    {
        _lines = lines;
        _best = new int[lines.Length];
        _previous = new int[lines.Length];
        _strays = new int[lines.Length + 1];
        for (var i = 0; i < lines.Length; i++)
        {
            var stray = lines[i].Number != 1 && (i == 0 || lines[i - 1].Number != lines[i].Number - 1);
            _strays[i + 1] = _strays[i] + (stray ? StrayCost : 0);
        }
    }

    /// <summary>The chosen lines in order; none for none.</summary>
    public static ImmutableArray<NumberedLine> Choose(ImmutableArray<NumberedLine> lines) =>
        lines.IsEmpty ? [] : new NumberingChain(lines).Run();

    private ImmutableArray<NumberedLine> Run()
    {
        for (var i = 0; i < _lines.Length; i++)
        {
            if (i >= 2)
            {
                Admit(i - 2);
            }

            (_best[i], _previous[i]) = BestEndingAt(i);
        }

        var last = 0;
        for (var i = 1; i < _lines.Length; i++)
        {
            last = ScoreAsLast(i) > ScoreAsLast(last) ? i : last;
        }

        var chosen = ImmutableArray.CreateBuilder<NumberedLine>();
        for (var i = last; i != None; i = _previous[i])
        {
            chosen.Add(_lines[i]);
        }

        chosen.Reverse();
        return chosen.ToImmutable();
    }

    private (int Score, int Previous) BestEndingAt(int index)
    {
        var number = _lines[index].Number;
        var own = _lines[index].Score;
        var best = (Score: own - SkipFromStart(index) - (number > 1 ? LateStartCost : 0), Previous: None);
        for (var step = 1; step <= WidestStep; step++)
        {
            if (_leaderByNumber.TryGetValue(number - step, out var leader))
            {
                best = Better(best, (own + LeadOver(leader, index) - GapOf(step), leader));
            }
        }

        if (index > 0)
        {
            var step = number - _lines[index - 1].Number;
            if (step is > 0 and <= WidestStep)
            {
                best = Better(best, (own + _best[index - 1] - GapOf(step), index - 1));
            }
        }

        if (number == 1 && _lines[index].OpensSection && _leader != None)
        {
            best = Better(best, (own + LeadOver(_leader, index) - GapCost, _leader));
        }

        if (number == 1 && _lines[index].OpensSection && index > 0)
        {
            best = Better(best, (own + _best[index - 1] - GapCost, index - 1));
        }

        return best;
    }

    private void Admit(int index)
    {
        var number = _lines[index].Number;
        if (!_leaderByNumber.TryGetValue(number, out var leader) || Lead(index) > Lead(leader))
        {
            _leaderByNumber[number] = index;
        }

        if (_leader == None || Lead(index) > Lead(_leader))
        {
            _leader = index;
        }
    }

    /// <summary>The score of a run that ends at a line, made comparable whatever line comes next.</summary>
    private int Lead(int index) => _best[index] - FirstSkipped(index + 1) + _strays[Math.Min(index + 2, _lines.Length)];

    private int LeadOver(int leader, int index) => Lead(leader) - _strays[index];

    private int ScoreAsLast(int index) =>
        index + 1 == _lines.Length ? _best[index] : Lead(index) - _strays[_lines.Length];

    private int SkipFromStart(int index) => index == 0 ? 0 : FirstSkipped(0) + _strays[index] - _strays[1];

    private int FirstSkipped(int index) => _lines[index].Number == 1 ? 0 : StrayCost;

    private static int GapOf(int step) => step == 1 ? -1 : GapCost * (step - 1);

    private static (int Score, int Previous) Better((int Score, int Previous) one, (int Score, int Previous) other) =>
        other.Score > one.Score ? other : one;
}
