using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Domain.Common;

namespace Supervision.Application.JointLists;

/// <summary>五(三)2: takes lines out of a visit of the draft, into one of their own.</summary>
public sealed record SplitVisit(YearMonth Month, int Version, Guid VisitId, IReadOnlyList<Guid> LineIds) : ICommand<Result<DraftChange>>;

internal sealed class SplitVisitValidator : AbstractValidator<SplitVisit>
{
    public SplitVisitValidator() => RuleFor(split => split.LineIds).NotEmpty();
}

internal sealed class SplitVisitHandler(ChangeDraft draft) : IRequestHandler<SplitVisit, Result<DraftChange>>
{
    public Task<Result<DraftChange>> Handle(SplitVisit request, CancellationToken ct) => draft.OfAsync(request.Month, request.Version, request.VisitId, (list, visit) =>
    {
        var apart = list.Split(visit.Id, request.LineIds.ToHashSet());
        return Task.FromResult(apart.IsError ? apart.Error! : Result.Done);
    }, ct);
}
