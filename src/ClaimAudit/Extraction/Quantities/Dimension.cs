namespace ClaimAudit.Extraction.Quantities;

/// <summary>What a quantity measures, with the base unit its bounds are given in.</summary>
public enum Dimension
{
    /// <summary>A bare number.</summary>
    Number,

    /// <summary>Things counted; the unit is the lemma of the noun.</summary>
    Count,

    /// <summary>A place in an order, such as the second offence; the unit is the lemma of the noun.</summary>
    Rank,

    /// <summary>Points of a score.</summary>
    Score,

    /// <summary>Money, in whole units of its currency.</summary>
    Money,

    /// <summary>A share, in percent.</summary>
    Percent,

    /// <summary>A length of time, in seconds; working days count 86,400 each but are a family of their own.</summary>
    Duration,

    /// <summary>How often, in times a year.</summary>
    Frequency,

    /// <summary>A date: days from 1970-01-01, days into a leap year, or days into a month, as the unit says.</summary>
    Date,

    /// <summary>A time of day, in minutes from midnight.</summary>
    ClockTime,

    /// <summary>The age of a living being, in years.</summary>
    Age,

    /// <summary>Length, in metres.</summary>
    Length,

    /// <summary>Area, in square metres.</summary>
    Area,

    /// <summary>Volume, in litres.</summary>
    Volume,

    /// <summary>Mass, in kilograms.</summary>
    Mass,

    /// <summary>Data, in bytes; prefixes are decimal.</summary>
    DataSize,

    /// <summary>Data a second, in bits.</summary>
    DataRate,

    /// <summary>Temperature, in degrees Celsius.</summary>
    Temperature,
}
