using System.Text.RegularExpressions;

namespace Supervision.Architecture.Tests;

/// <summary>What a test takes as given was made by the product's commands, docs/decisions/flow-kit.md; what is written past them is named here, with how often and why.</summary>
public sealed partial class PastTheCommandsTests
{
    private static readonly Dictionary<string, (int Writes, string Why)> Excused = new()
    {
        ["Application.IntegrationTests/Guidelines/ManualTests.cs"] = (1, "tries to change what was issued, which the database refuses"),
        ["Application.IntegrationTests/Catalogues/CatalogueTests.cs"] = (1, "tries to change what was published, which the database refuses"),
        // What no command does.
        ["Api.IntegrationTests/MainJobTests.cs"] = (1, "no command gives an account another enterprise"),
        ["Api.IntegrationTests/Reference/ReferenceTests.cs"] = (1, "rosters come with reference data"),
        ["Application.IntegrationTests/Enterprises/EnterpriseImportTests.cs"] = (2, "no command changes an account; an import as killed processes leave it"),
        ["Application.IntegrationTests/Inspections/CheckInTests.cs"] = (2, "a line that was put right by hand; rosters come with reference data"),
        ["Application.IntegrationTests/JointLists/Setup.cs"] = (2, "striking off at the moment of a filing; a later catalogue comes with reference data"),
        ["Application.IntegrationTests/Notifications/NotificationTests.cs"] = (2, "no command opens or closes an account"),
        ["Application.IntegrationTests/Reference/ReferenceSeedTests.cs"] = (2, "reference data that differs from its file"),

        // What processes leave that died, failed, or knew less.
        ["Api.IntegrationTests/Contract/Examples/DemonstrationApp.cs"] = (2, "deliveries as a dispatcher leaves them"),
        ["Api.IntegrationTests/Notifications/NotificationOperationTests.cs"] = (1, "deliveries as days of failures leave them"),
        ["Application.IntegrationTests/Calendar/RecountDeadlinesTests.cs"] = (1, "a deadline as a replica stores it that has the calendar of before"),
        ["Application.IntegrationTests/Jobs/JobTests.cs"] = (2, "answers that the doors of the API keep; a run as a killed process leaves it"),
        ["Application.IntegrationTests/Persistence/RestoreTests.cs"] = (2, "a restore has no program"),
        ["Application.IntegrationTests/Persistence/UpgradeTests.cs"] = (1, "a database that a later program has changed"),

        // What is below the commands, and tested by itself.
        ["Api.IntegrationTests/Auth/AuditTests.cs"] = (1, "what the database refuses, whatever the program does"),
        ["Api.IntegrationTests/Conventions/IdempotencyTests.cs"] = (2, "a trigger that breaks the connection"),
        ["Application.IntegrationTests/Attachments/AttachmentTests.cs"] = (1, "the link of a file, held open while another comes"),
        ["Application.IntegrationTests/EmbeddedPostgres/EmbeddedPostgresServerTests.cs"] = (1, "a server without the product"),
        ["Application.IntegrationTests/Filings/OnceAYearTests.cs"] = (1, "the database alone refuses it"),
        ["Application.IntegrationTests/Outbox/LedgerApp.cs"] = (2, "a table of the test; saves whose events are counted"),
        ["Application.IntegrationTests/Outbox/OutboxTests.cs"] = (2, "a save that is rolled back and one in bulk"),
        ["Application.IntegrationTests/Reporting/WorkbenchVolumeTests.cs"] = (2, "thousands of copies of visits that were walked; a table of the test"),
        ["Testing/Ledger.cs"] = (1, "a consumer of the test, in a table of its own"),
        ["Testing/TestDatabase.cs"] = (3, "makes, restores and drops databases"),
    };

    private static readonly string Tests = Repository.Path("tests");

    [Fact]
    public void Tests_write_by_the_commands_but_for_what_is_named() => Writes().Should().BeEquivalentTo(
        Excused.ToDictionary(file => file.Key, file => file.Value.Writes), "a case is walked by the flow kit to where a test needs it; a write past the commands stands here with its reason");

    private static Dictionary<string, int> Writes() => Files().Select(file => (file.Name, Writes: Write().Count(file.Text))).Where(file => file.Writes > 0).ToDictionary(file => file.Name, file => file.Writes);

    /// <summary>Not those of load: there the mass is the point, and SQL is what the product is measured against.</summary>
    private static IEnumerable<(string Name, string Text)> Files() => Directory.EnumerateFiles(Tests, "*.cs", SearchOption.AllDirectories)
        .Select(file => (Name: Path.GetRelativePath(Tests, file).Replace('\\', '/'), file))
        .Where(file => !file.Name.StartsWith("load/", StringComparison.Ordinal) && !file.Name.StartsWith("Architecture.Tests/", StringComparison.Ordinal) && !file.Name.Split('/').Any(part => part is "bin" or "obj"))
        .Select(file => (file.Name, string.Concat(File.ReadLines(file.file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)).Select(line => line + "\n"))));

    [GeneratedRegex(@"\b(?:SaveChanges|Execute(?:Update|Delete|SqlRaw|SqlInterpolated|Sql|NonQuery))(?:Async)?\(|\bIBulkSave\b|\bBeginBinaryImport|\bdatabase\.RunAsync\(")]
    private static partial Regex Write();
}
