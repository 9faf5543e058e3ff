using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Jobs;
using Supervision.Domain.Common;

namespace Supervision.Application.Enterprises.Duplicates;

/// <summary>Looks through the whole register for enterprises that may be one. Each registration, amendment and import looks for its own; this finds what came in otherwise.</summary>
public sealed record FindDuplicates : ICommand<Result<JobReport>>;

internal sealed class FindDuplicatesHandler(IDuplicateFinder finder) : IRequestHandler<FindDuplicates, Result<JobReport>>
{
    public async Task<Result<JobReport>> Handle(FindDuplicates request, CancellationToken ct)
    {
        var found = await finder.FindAsync(null, ct);
        return new JobReport(found == 0 ? "没有发现新的疑似重复企业" : $"发现 {found} 对疑似重复的企业");
    }
}
