using Supervision.Domain.Common;

namespace Supervision.Domain.Filings;

/// <summary>
/// How a department reads the lists that it really has: which column of its own sheet is which of ours. Known again by the titles of the sheet and their order, so that next month's list is read without a
/// question, 五(三)2.
/// </summary>
public sealed class SheetLayout : AggregateRoot
{
    private SheetLayout() { }

    /// <summary>Code of the department that chose.</summary>
    public string Department { get; private init; } = null!;

    /// <summary>What the sheet's titles come to; the same for every list of this form.</summary>
    public string Fingerprint { get; private init; } = null!;

    /// <summary>Field → place of the column that it is read from, from zero.</summary>
    public Dictionary<string, int> Columns { get; private set; } = [];

    public DateTimeOffset ChosenAt { get; private set; }

    public static SheetLayout Remember(string department, string fingerprint, IReadOnlyDictionary<string, int> columns, DateTimeOffset now)
    {
        var layout = new SheetLayout { Department = department, Fingerprint = fingerprint };
        layout.Choose(columns, now);
        return layout;
    }

    /// <summary>The last choice counts.</summary>
    public void Choose(IReadOnlyDictionary<string, int> columns, DateTimeOffset now)
    {
        (Columns, ChosenAt) = (new(columns), now);
        Touch();
    }
}
