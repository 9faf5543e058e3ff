using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Filings;

/// <summary>Checks a list row by row as its submission would, and keeps nothing.</summary>
public sealed record ValidateFiling(FilingForm Form) : IQuery<Result<FilingCheck>>;

/// <summary>What the rules say of a list that is only typed.</summary>
/// <param name="Late">Past the deadline of any of its lines: a reason will be asked for, and the lead decides.</param>
/// <param name="NeedsApproval">It would wait for the lead's approval.</param>
/// <param name="Deadline">The earliest of its lines' deadlines.</param>
/// <param name="Registrable">How many rows would be registered.</param>
/// <param name="Breaches">What refuses the list as a whole.</param>
public sealed record FilingCheck(bool Late, bool NeedsApproval, DeadlineDto? Deadline, int Registrable, IReadOnlyList<Breach> Breaches, IReadOnlyList<RowCheck> Lines);

/// <param name="Enterprise">Left out where the register does not know the code.</param>
/// <param name="Breaches">Why the row cannot be registered.</param>
/// <param name="Warnings">What it is told of, and stands nevertheless.</param>
public sealed record RowCheck(int Row, string Uscc, string? Enterprise, bool Late, DeadlineDto Deadline, IReadOnlyList<Breach> Breaches, IReadOnlyList<Breach> Warnings);

internal sealed class ValidateFilingValidator : AbstractValidator<ValidateFiling>
{
    public ValidateFilingValidator() => RuleFor(validate => validate.Form).SetValidator(new FilingFormValidator()).OverridePropertyName("");
}

internal sealed class ValidateFilingHandler(ICurrentUser user, FilingDrafts drafts, FilingJudge judge) : IRequestHandler<ValidateFiling, Result<FilingCheck>>
{
    public async Task<Result<FilingCheck>> Handle(ValidateFiling request, CancellationToken ct)
    {
        var filer = user.FilingDepartment();
        if (filer.IsError) return filer.Error!;
        return await judge.CheckFormAsync(await drafts.ResolveAsync(request.Form, filer.Value.Body, ct), ct);
    }
}
