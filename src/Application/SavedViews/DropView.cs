using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.SavedViews;

/// <summary>Removes one of the caller's own views.</summary>
public sealed record DropView(Guid Id) : ICommand<Result>;

internal sealed class DropViewValidator : AbstractValidator<DropView>
{
    public DropViewValidator() => RuleFor(drop => drop.Id).NotEmpty();
}

internal sealed class DropViewHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<DropView, Result>
{
    public async Task<Result> Handle(DropView request, CancellationToken ct)
    {
        var view = await db.Visible<SavedView>(user).SingleOrDefaultAsync(view => view.Id == request.Id, ct);
        if (view is null) return RecordErrors.Unknown;
        if (view.OwnerId != user.Id) return SavedViewErrors.Anothers;
        db.SavedViews.Remove(view);
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }
}
