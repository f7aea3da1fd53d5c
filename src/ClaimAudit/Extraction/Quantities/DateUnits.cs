using NodaTime;

namespace ClaimAudit.Extraction.Quantities;

/// <summary>The lines dates lie on, and dates as numbers on them.</summary>
internal static class DateUnits
{
    /// <summary>Days from 1970-01-01.</summary>
    public const string Calendar = "date";

    /// <summary>Days into a leap year, from 1.</summary>
    public const string Annual = "annual-date";

    /// <summary>Days into a month, from 1; the last day counts 31.</summary>
    public const string DayOfMonth = "day-of-month";

    private const int LeapYear = 2000;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>Whether the day is in the month in some year.</summary>
    public static bool IsDay(int month, decimal day) =>
        day >= 1 && day == decimal.Truncate(day) && day <= CalendarSystem.Iso.GetDaysInMonth(LeapYear, month);

    /// <summary>Whether the number is a year of our time, 1900 to 2100.</summary>
    public static bool IsYear(decimal number) => number is >= 1900 and <= 2100 && number == decimal.Truncate(number);

    /// <summary>The first day of a year, month or day as days from 1970-01-01; a day the month lacks becomes its last.</summary>
    public static decimal First(int year, int month, int day) => Number(new LocalDate(year, month, 1), day);

    /// <summary>The last day of a month as days from 1970-01-01.</summary>
    public static decimal Last(int year, int month) => Number(new LocalDate(year, month, 1), 31);

    /// <summary>The day in a leap year.</summary>
    public static decimal DayOfYear(AnnualDate date) => date.InYear(LeapYear).DayOfYear;

    /// <summary>The day in a leap year of a number of days from 1970-01-01.</summary>
    public static decimal DayOfYear(decimal date)
    {
        var day = Epoch.PlusDays((int)date);
        return DayOfYear(new AnnualDate(day.Month, day.Day));
    }

    private static decimal Number(LocalDate month, int day)
    {
        var last = CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month);
        return Period.DaysBetween(Epoch, month.PlusDays(Math.Min(day, last) - 1));
    }
}
