using Supervision.Api.OpenApi.Examples;

namespace Supervision.Api.IntegrationTests.Contract.Examples;

/// <summary>What the contract shows as its examples, held against its operations and schemas.</summary>
public sealed class RecordedExampleTests
{
    [Fact]
    public void Every_operation_has_an_example() =>
        ContractOperation.All.Select(operation => operation.Id).Except(ExampleBook.All.Select(example => example.Operation)).Should().BeEmpty("a new operation brings its example, in src/Api/OpenApi/Examples");

    [Fact]
    public void No_example_is_of_an_operation_that_is_gone() =>
        ExampleBook.All.Select(example => example.Operation).Except(ContractOperation.All.Select(operation => operation.Id)).Should().BeEmpty();

    [Fact]
    public void Each_recorded_example_is_of_the_shape_that_the_contract_gives()
    {
        var wrong = from operation in ContractOperation.All
                    from complaint in operation.ExampleComplaints()
                    select $"{operation.Id} {complaint}";

        string.Join('\n', wrong).Should().BeEmpty("examples are recorded again by running ExampleTests with SUPERVISION_APPROVE=1, and building");
    }
}
