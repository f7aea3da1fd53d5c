namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>Puts things in an order that is drawn.</summary>
internal static class Shuffling
{
    /// <summary>The items in another order.</summary>
    public static T[] Shuffled<T>(this Random random, IEnumerable<T> items)
    {
        var order = items.ToArray();
        random.Shuffle(order);
        return order;
    }
}
