using System.Runtime.CompilerServices;

namespace ClaimAudit.Language.Model;

/// <summary>The features from which a parser's next move is chosen. Part of the model's format.</summary>
internal static class ParserFeatures
{
    /// <summary>The most features one state has.</summary>
    public const int Capacity = 152;

    /// <summary>Collects the features of a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="words">The words, with the root and "no word" behind them.</param>
    /// <param name="features">Receives the hashes; at least <see cref="Capacity"/> long.</param>
    /// <returns>How many features there are.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Collect(ParserState state, ReadOnlySpan<ParserWord> words, Span<uint> features)
    {
        var top = state.Stacked(0);
        var second = state.Stacked(1);
        var next = state.Next;
        ref readonly var d0 = ref state.DependentsOf(top);
        ref readonly var d1 = ref state.DependentsOf(second);
        ref readonly var db = ref state.DependentsOf(next);
        var (s0, s1, s2) = (words[top], words[second], words[state.Stacked(2)]);
        var (b0, b1, b2, b3) = (words[next], words[state.Ahead(1)], words[state.Ahead(2)], words[state.Ahead(3)]);
        var (s0L, s0L2, s0R, s0R2) = (words[d0.Left], words[d0.SecondLeft], words[d0.Right], words[d0.SecondRight]);
        var (s1L, s1L2, s1R, s1R2) = (words[d1.Left], words[d1.SecondLeft], words[d1.Right], words[d1.SecondRight]);
        var (b0L, b0L2) = (words[db.Left], words[db.SecondLeft]);
        var (left0, right0, left1) = (Fold(d0.LeftRelations), Fold(d0.RightRelations), Fold(d1.LeftRelations));
        var (right1, leftNext) = (Fold(d1.RightRelations), Fold(db.LeftRelations));
        var gap = Distance(top, next, state.Count);
        var reach = Distance(second, top, state.Count);
        var beforeTop = Neighbour(words, top, -1, state.Count);
        var afterTop = Neighbour(words, top, 1, state.Count);
        var afterSecond = Neighbour(words, second, 1, state.Count);
        var beforeNext = next > 0 ? words[next - 1] : ParserWord.Nowhere;
        var asS0L = state.RelationOf(d0.Left);
        var asS0R = state.RelationOf(d0.Right);
        var asS0L2 = state.RelationOf(d0.SecondLeft);
        var asS0R2 = state.RelationOf(d0.SecondRight);
        var asS1L = state.RelationOf(d1.Left);
        var asS1R = state.RelationOf(d1.Right);
        var asS1R2 = state.RelationOf(d1.SecondRight);
        var asB0L = state.RelationOf(db.Left);
        var asB0L2 = state.RelationOf(db.SecondLeft);
        var n = 0;
        features[n++] = FeatureHash.Of(0, s0.Form);
        features[n++] = FeatureHash.Of(1, s0.Tag);
        features[n++] = FeatureHash.Of(2, s0.Form, s0.Tag);
        features[n++] = FeatureHash.Of(3, s1.Form);
        features[n++] = FeatureHash.Of(4, s1.Tag);
        features[n++] = FeatureHash.Of(5, s1.Form, s1.Tag);
        features[n++] = FeatureHash.Of(6, b0.Form);
        features[n++] = FeatureHash.Of(7, b0.Tag);
        features[n++] = FeatureHash.Of(8, b0.Form, b0.Tag);
        features[n++] = FeatureHash.Of(9, b1.Form);
        features[n++] = FeatureHash.Of(10, b1.Tag);
        features[n++] = FeatureHash.Of(11, b1.Form, b1.Tag);
        features[n++] = FeatureHash.Of(12, s2.Tag);
        features[n++] = FeatureHash.Of(13, s2.Form, s2.Tag);
        features[n++] = FeatureHash.Of(14, b2.Tag);
        features[n++] = FeatureHash.Of(15, b2.Form, b2.Tag);
        features[n++] = FeatureHash.Of(16, b3.Tag);
        features[n++] = FeatureHash.Of(17, s0.Form, s0.Tag, b0.Form, b0.Tag);
        features[n++] = FeatureHash.Of(18, s0.Form, s0.Tag, b0.Tag);
        features[n++] = FeatureHash.Of(19, s0.Form, b0.Form);
        features[n++] = FeatureHash.Of(20, s0.Tag, b0.Form, b0.Tag);
        features[n++] = FeatureHash.Of(21, s0.Tag, b0.Tag);
        features[n++] = FeatureHash.Of(22, b0.Tag, b1.Tag);
        features[n++] = FeatureHash.Of(23, b0.Form, b1.Form);
        features[n++] = FeatureHash.Of(24, b0.Form, b1.Tag);
        features[n++] = FeatureHash.Of(25, b0.Tag, b1.Form);
        features[n++] = FeatureHash.Of(26, s1.Form, s1.Tag, s0.Form, s0.Tag);
        features[n++] = FeatureHash.Of(27, s1.Form, s1.Tag, s0.Tag);
        features[n++] = FeatureHash.Of(28, s1.Tag, s0.Form, s0.Tag);
        features[n++] = FeatureHash.Of(29, s1.Form, s0.Form);
        features[n++] = FeatureHash.Of(30, s1.Tag, s0.Tag);
        features[n++] = FeatureHash.Of(31, s1.Tag, b0.Tag);
        features[n++] = FeatureHash.Of(32, s1.Form, b0.Form);
        features[n++] = FeatureHash.Of(33, s1.Form, b0.Tag);
        features[n++] = FeatureHash.Of(34, s1.Tag, b0.Form);
        features[n++] = FeatureHash.Of(35, b0.Tag, b1.Tag, b2.Tag);
        features[n++] = FeatureHash.Of(36, s0.Tag, b0.Tag, b1.Tag);
        features[n++] = FeatureHash.Of(37, s0.Form, b0.Tag, b1.Tag);
        features[n++] = FeatureHash.Of(38, s0.Tag, b0.Form, b1.Tag);
        features[n++] = FeatureHash.Of(39, s1.Tag, s0.Tag, b0.Tag);
        features[n++] = FeatureHash.Of(40, s2.Tag, s1.Tag, s0.Tag);
        features[n++] = FeatureHash.Of(41, s1.Tag, s0.Tag, b0.Tag, b1.Tag);
        features[n++] = FeatureHash.Of(42, s2.Tag, s1.Tag, s0.Tag, b0.Tag);
        features[n++] = FeatureHash.Of(43, s0.Tag, b0.Tag, b1.Tag, b2.Tag);
        features[n++] = FeatureHash.Of(44, s1.Form, s0.Tag, b0.Tag);
        features[n++] = FeatureHash.Of(45, s1.Tag, s0.Form, b0.Tag);
        features[n++] = FeatureHash.Of(46, s1.Tag, s0.Tag, b0.Form);
        features[n++] = FeatureHash.Of(47, s1.Form, s0.Form, b0.Tag);
        features[n++] = FeatureHash.Of(48, s0.Tag, s0L.Tag, b0.Tag);
        features[n++] = FeatureHash.Of(49, s1.Tag, s0.Tag, s0L.Tag);
        features[n++] = FeatureHash.Of(50, s0.Tag, s0R.Tag, b0.Tag);
        features[n++] = FeatureHash.Of(51, s1.Tag, s0.Tag, s0R.Tag);
        features[n++] = FeatureHash.Of(52, s1.Tag, s1L.Tag, s0.Tag);
        features[n++] = FeatureHash.Of(53, s1.Tag, s1L.Tag, s0.Tag, b0.Tag);
        features[n++] = FeatureHash.Of(54, s1.Tag, s1R.Tag, s0.Tag);
        features[n++] = FeatureHash.Of(55, s1.Tag, s1R.Tag, s0.Tag, b0.Tag);
        features[n++] = FeatureHash.Of(56, s0.Tag, b0.Tag, b0L.Tag);
        features[n++] = FeatureHash.Of(57, s0.Tag, b0.Tag, b0L.Form);
        features[n++] = FeatureHash.Of(58, s1.Tag, b0.Tag, b0L.Tag);
        features[n++] = FeatureHash.Of(59, s1.Form, s0L.Form, s0.Tag);
        features[n++] = FeatureHash.Of(60, s1.Tag, s0L.Form, s0.Tag);
        features[n++] = FeatureHash.Of(61, s0.Tag, s0L.Form, b0.Tag);
        features[n++] = FeatureHash.Of(62, s1.Form, s0L.Form, s0.Form);
        features[n++] = FeatureHash.Of(63, s1.Tag, s0L.Form, s0.Tag, b0.Tag);
        features[n++] = FeatureHash.Of(64, s0.Form, b0L.Form, b0.Tag);
        features[n++] = FeatureHash.Of(65, s0.Tag, s0L.Tag, s0L2.Tag);
        features[n++] = FeatureHash.Of(66, s0.Tag, s0R.Tag, s0R2.Tag);
        features[n++] = FeatureHash.Of(67, b0.Tag, b0L.Tag, b0L2.Tag);
        features[n++] = FeatureHash.Of(68, s1.Tag, s1R.Tag, s1R2.Tag);
        features[n++] = FeatureHash.Of(69, s1.Tag, s1L.Tag, s1L2.Tag);
        features[n++] = FeatureHash.Of(70, s0.Form, gap);
        features[n++] = FeatureHash.Of(71, s0.Tag, gap);
        features[n++] = FeatureHash.Of(72, b0.Form, gap);
        features[n++] = FeatureHash.Of(73, b0.Tag, gap);
        features[n++] = FeatureHash.Of(74, s0.Tag, b0.Tag, gap);
        features[n++] = FeatureHash.Of(75, s0.Form, b0.Form, gap);
        features[n++] = FeatureHash.Of(76, s1.Tag, s0.Tag, reach);
        features[n++] = FeatureHash.Of(77, s1.Form, reach);
        features[n++] = FeatureHash.Of(78, s0.Form, reach);
        features[n++] = FeatureHash.Of(79, s1.Tag, s0.Tag, b0.Tag, reach);
        features[n++] = FeatureHash.Of(80, s0.Form, d0.LeftCount);
        features[n++] = FeatureHash.Of(81, s0.Tag, d0.LeftCount);
        features[n++] = FeatureHash.Of(82, s0.Form, d0.RightCount);
        features[n++] = FeatureHash.Of(83, s0.Tag, d0.RightCount);
        features[n++] = FeatureHash.Of(84, b0.Form, db.LeftCount);
        features[n++] = FeatureHash.Of(85, b0.Tag, db.LeftCount);
        features[n++] = FeatureHash.Of(86, s1.Form, d1.LeftCount);
        features[n++] = FeatureHash.Of(87, s1.Tag, d1.LeftCount);
        features[n++] = FeatureHash.Of(88, s1.Form, d1.RightCount);
        features[n++] = FeatureHash.Of(89, s1.Tag, d1.RightCount);
        features[n++] = FeatureHash.Of(90, s0L.Form);
        features[n++] = FeatureHash.Of(91, s0L.Tag);
        features[n++] = FeatureHash.Of(92, asS0L);
        features[n++] = FeatureHash.Of(93, s0R.Form);
        features[n++] = FeatureHash.Of(94, s0R.Tag);
        features[n++] = FeatureHash.Of(95, asS0R);
        features[n++] = FeatureHash.Of(96, s0L2.Form);
        features[n++] = FeatureHash.Of(97, s0L2.Tag);
        features[n++] = FeatureHash.Of(98, asS0L2);
        features[n++] = FeatureHash.Of(99, s0R2.Form);
        features[n++] = FeatureHash.Of(100, s0R2.Tag);
        features[n++] = FeatureHash.Of(101, asS0R2);
        features[n++] = FeatureHash.Of(102, s1L.Form);
        features[n++] = FeatureHash.Of(103, s1L.Tag);
        features[n++] = FeatureHash.Of(104, asS1L);
        features[n++] = FeatureHash.Of(105, s1R.Form);
        features[n++] = FeatureHash.Of(106, s1R.Tag);
        features[n++] = FeatureHash.Of(107, asS1R);
        features[n++] = FeatureHash.Of(108, s1R2.Form);
        features[n++] = FeatureHash.Of(109, s1R2.Tag);
        features[n++] = FeatureHash.Of(110, asS1R2);
        features[n++] = FeatureHash.Of(111, b0L.Form);
        features[n++] = FeatureHash.Of(112, b0L.Tag);
        features[n++] = FeatureHash.Of(113, asB0L);
        features[n++] = FeatureHash.Of(114, b0L2.Form);
        features[n++] = FeatureHash.Of(115, b0L2.Tag);
        features[n++] = FeatureHash.Of(116, asB0L2);
        features[n++] = FeatureHash.Of(117, asS0L, s0.Tag, b0.Tag);
        features[n++] = FeatureHash.Of(118, asS0R, s0.Tag, b0.Tag);
        features[n++] = FeatureHash.Of(119, asS1R, s1.Tag, s0.Tag);
        features[n++] = FeatureHash.Of(120, asS1L, s1.Tag, s0.Tag);
        features[n++] = FeatureHash.Of(121, asB0L, s0.Tag, b0.Tag);
        features[n++] = FeatureHash.Of(122, s0.Form, left0);
        features[n++] = FeatureHash.Of(123, s0.Tag, left0);
        features[n++] = FeatureHash.Of(124, s0.Form, right0);
        features[n++] = FeatureHash.Of(125, s0.Tag, right0);
        features[n++] = FeatureHash.Of(126, s1.Form, left1);
        features[n++] = FeatureHash.Of(127, s1.Tag, left1);
        features[n++] = FeatureHash.Of(128, s1.Form, right1);
        features[n++] = FeatureHash.Of(129, s1.Tag, right1);
        features[n++] = FeatureHash.Of(130, b0.Form, leftNext);
        features[n++] = FeatureHash.Of(131, b0.Tag, leftNext);
        features[n++] = FeatureHash.Of(132, s0.Tag, b0.Tag, left0);
        features[n++] = FeatureHash.Of(133, s1.Tag, s0.Tag, right1);
        features[n++] = FeatureHash.Of(134, s1.Tag, s0.Tag, left0);
        features[n++] = FeatureHash.Of(135, s0.Tag, b0.Tag, leftNext);
        features[n++] = FeatureHash.Of(136, s0.Tag, b0.Tag, right0);
        features[n++] = FeatureHash.Of(137, s1.Tag, b0.Tag, right1);
        features[n++] = FeatureHash.Of(138, beforeTop.Tag, s0.Tag);
        features[n++] = FeatureHash.Of(139, beforeNext.Tag, b0.Tag);
        features[n++] = FeatureHash.Of(140, afterTop.Tag, s0.Tag);
        features[n++] = FeatureHash.Of(141, beforeNext.Tag, s0.Tag, b0.Tag);
        features[n++] = FeatureHash.Of(142, beforeNext.Form, s0.Tag, b0.Tag);
        features[n++] = FeatureHash.Of(143, beforeTop.Form, s0.Tag);
        features[n++] = FeatureHash.Of(144, s1.Tag, s0.Tag, beforeTop.Form);
        features[n++] = FeatureHash.Of(145, afterSecond.Tag, s1.Tag, s0.Tag);
        features[n++] = FeatureHash.Of(146, b1.Form, s0.Tag, b0.Tag);
        features[n++] = FeatureHash.Of(147, s0.Tag, b0.Tag, b0.Ahead);
        features[n++] = FeatureHash.Of(148, b0.Form, b0.Ahead, top == state.Nowhere ? 0u : 1u);
        features[n++] = FeatureHash.Of(149, s0.Tag, b0.Form, b0.Ahead);
        features[n++] = FeatureHash.Of(150, s1.Tag, s0.Tag, b0.Tag, b0.Ahead);
        features[n++] = FeatureHash.Of(151, s0.Tag, b0.Tag, b0.Ahead, s0.Behind);
        return n;
    }

    private static uint Fold(ulong relations) => (uint)(relations ^ (relations >> 32) * 0x9E3779B1u);

    private static uint Distance(int left, int right, int count)
    {
        if (left >= count)
        {
            return 0;
        }

        var distance = (uint)(right - left);
        return distance switch
        {
            <= 5 => distance,
            <= 8 => 6,
            <= 14 => 7,
            _ => 8,
        };
    }

    private static ParserWord Neighbour(ReadOnlySpan<ParserWord> words, int place, int step, int count) =>
        place < count && place + step >= 0 ? words[place + step] : ParserWord.Nowhere;
}
