using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Jobs;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Importing;

/// <summary>Takes an uploaded list in; a job works it off. A file that is no list of enterprises is refused at once.</summary>
/// <param name="DryRun">Only judge it.</param>
public sealed record StartEnterpriseImport(string FileName, byte[] Content, bool DryRun) : ICommand<Result<EnterpriseImportDetails>>;

internal sealed class StartEnterpriseImportValidator : AbstractValidator<StartEnterpriseImport>
{
    public StartEnterpriseImportValidator() => RuleFor(start => start.FileName).MaximumLength(1000).OverridePropertyName("file");
}

internal sealed class StartEnterpriseImportHandler(ISupervisionDb db, ICurrentUser user, ISpreadsheets spreadsheets, IJobStarter jobs, TimeProvider clock)
    : IRequestHandler<StartEnterpriseImport, Result<EnterpriseImportDetails>>
{
    public async Task<Result<EnterpriseImportDetails>> Handle(StartEnterpriseImport request, CancellationToken ct)
    {
        if (user.Person is not { } person) return EnterpriseErrors.ImportedByNobody;
        using var content = new MemoryStream(request.Content, writable: false);
        if (spreadsheets.Probe(content, EnterpriseSheet.Form).Error is { } refused) return refused;

        var import = new EnterpriseImport(FileNames.Of(request.FileName), request.Content, request.DryRun, person.Id, person.Name, person.Department, clock.GetUtcNow());
        db.EnterpriseImports.Add(import);
        await db.SaveChangesAsync(ct);
        jobs.StartAfterCommit(EnterpriseImportJob.Name);
        return await db.ShowImportAsync(import.Id, user, ct);
    }
}
