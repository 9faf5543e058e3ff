using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Validation;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Duplicates;

/// <summary>Makes two files of one again: what went over goes back, unless it has changed hands since.</summary>
public sealed record UndoMerge(Guid Id, int Version, string Reason) : ICommand<Result<EnterpriseDetails>>;

internal sealed class UndoMergeValidator : AbstractValidator<UndoMerge>
{
    public UndoMergeValidator() => RuleFor(undo => undo.Reason).IsLine(300);
}

internal sealed class UndoMergeHandler(ISupervisionDb db, ICurrentUser user, IEnterpriseHoldings holdings, IDuplicateFinder finder, TimeProvider clock) : IRequestHandler<UndoMerge, Result<EnterpriseDetails>>
{
    public async Task<Result<EnterpriseDetails>> Handle(UndoMerge request, CancellationToken ct)
    {
        var sides = await db.Visible<EnterpriseMerge>(user).Where(merge => merge.Id == request.Id).Select(merge => new { merge.FromId, merge.IntoId }).SingleOrDefaultAsync(ct);
        if (sides is null) return RecordErrors.Unknown;
        await MergeLocks.TakeAsync(db, sides.FromId, sides.IntoId, ct);
        var found = await db.Visible<EnterpriseMerge>(user).FindAsync(request.Id, request.Version, ct);
        if (found.IsError) return found.Error!;
        var (merge, files) = (found.Value, await db.Visible<Enterprise>(user).Where(one => one.Id == sides.FromId || one.Id == sides.IntoId).ToDictionaryAsync(one => one.Id, ct));
        if (files.Count < 2) return EnterpriseErrors.Unknown;
        var (from, into) = (files[sides.FromId], files[sides.IntoId]);
        if (MergeVerbs.Undo.Refuses(new(merge.UndoneReason is null, into.MergedIntoId, user)) is { } refused) return refused;

        var (reason, now) = (Typed.Line(request.Reason), clock.GetUtcNow());
        merge.Undo(from, into, reason, user.DisplayName, now);
        var pair = await db.Visible<DuplicatePair>(user).SingleOrDefaultAsync(pair => (pair.FirstId == from.Id && pair.SecondId == into.Id) || (pair.FirstId == into.Id && pair.SecondId == from.Id), ct);
        pair?.Reopen();
        await db.SaveChangesAsync(ct);

        merge.GaveBack(from, into, await holdings.GiveBackAsync(merge.Id, from.Id, into.Id, ct));
        await db.SaveChangesAsync(ct);
        await db.HandOverAsync(from.Id, from.SubdistrictCode, clock.LocalToday(), ct);
        await finder.FindAsync([from.Id, into.Id], ct);
        return await db.ShowAsync(from.Id, user, ct);
    }
}

/// <summary>对一次合并可以办理的事</summary>
public enum MergeVerb
{
    [Label("撤销合并")] Undo,
}

/// <param name="LaterInto">Where the survivor has been merged into since.</param>
internal sealed record MergeCase(bool Stands, Guid? LaterInto, ICurrentUser User) : ICase;

internal static class MergeVerbs
{
    public static readonly Verb<MergeVerb, MergeCase> Undo = new(MergeVerb.Undo, Permission.EnterprisesMerge, here =>
        !here.Stands ? EnterpriseMergeErrors.Undone : here.LaterInto is not null ? EnterpriseMergeErrors.MergedSince : null);

    public static readonly Verbs<MergeVerb, MergeCase> All = [Undo];
}
