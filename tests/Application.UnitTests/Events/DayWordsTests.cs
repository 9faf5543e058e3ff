using Supervision.Application.Common.Events;

namespace Supervision.Application.UnitTests.Events;

public sealed class DayWordsTests
{
    [Theory]
    [InlineData("2026-12-11", "2026-12-18", "由 12月11日 延至 12月18日")]
    [InlineData("2026-12-11", "2027-01-08", "由 2026年12月11日 延至 2027年1月8日")]
    [InlineData("2035-12-11", "2036-12-11", "由 2035年12月11日 延至 2036年12月11日")]
    [InlineData(null, "2026-12-18", "延至 12月18日")]
    public void The_years_are_said_where_they_differ(string? from, string to, string sentence) =>
        DayWords.Moved(from is null ? null : DateOnly.Parse(from, null), "延至", DateOnly.Parse(to, null)).Should().Be(sentence);
}
