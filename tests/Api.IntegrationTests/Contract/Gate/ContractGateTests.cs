using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Supervision.Api.IntegrationTests.Contract.Gate;

/// <summary>
/// The contract against the one that was last released: whatever outside programs could no longer rely on has to be declared, with its reason, in <c>docs/contract-changes.md</c>.
/// <c>SUPERVISION_RELEASE=1</c> keeps the present contract as the released one.
/// </summary>
public sealed class ContractGateTests
{
    private static readonly string Released = Repository.Path("tests", "Api.IntegrationTests", "Contract", "Gate", "released.v1.json");
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    [Fact]
    public void No_break_of_the_released_contract_is_undeclared()
    {
        var present = Parse(Repository.Path("src", "Api", "openapi.v1.json"));
        if (Environment.GetEnvironmentVariable("SUPERVISION_RELEASE") == "1") File.WriteAllText(Released, ContractDocument.Bare(present)!.ToJsonString(Readable));

        var breaks = ContractBreaks.Between(Parse(Released), present);
        var declared = new DeclaredChanges(File.ReadAllText(Repository.Path("docs", "contract-changes.md")));

        string.Join('\n', declared.Undeclared(breaks)).Should().BeEmpty("a break is declared in docs/contract-changes.md, with what it is good for");
        string.Join('\n', declared.Idle(breaks)).Should().BeEmpty("docs/contract-changes.md names what has happened since the release, and nothing else");
    }

    private static JsonNode Parse(string file) => JsonNode.Parse(File.ReadAllText(file))!;
}
