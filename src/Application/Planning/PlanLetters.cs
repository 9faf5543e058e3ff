using Microsoft.EntityFrameworkCore;
using Supervision.Application.Attachments;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Attachments;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

/// <summary>The letter of a plan is shown to whoever may see the plan.</summary>
internal sealed class PlanLetters(ISupervisionDb db) : IAttachmentOwner
{
    public AttachmentOwnerKind Kind => AttachmentOwnerKind.AnnualPlan;

    public Task<bool> ShowsAsync(IReadOnlyCollection<Guid> owners, ICurrentUser user, CancellationToken ct) => db.Visible<AnnualPlan>(user).AnyAsync(plan => owners.Contains(plan.Id), ct);
}

internal static class PlanLetter
{
    /// <summary>The letter that the plan names now belongs to it. Answers false where it is not the caller's to give.</summary>
    public static async Task<bool> SetAsync(this AttachmentLinks links, AnnualPlan plan, CancellationToken ct)
    {
        var owner = new AttachmentOwner(AttachmentOwnerKind.AnnualPlan, plan.Id);
        if (plan.LetterId is not { } letter)
        {
            await links.SetAsync(owner, AttachmentPurpose.Letter, [], ct);
            return true;
        }

        if (!await links.TryAddAsync(owner, AttachmentPurpose.Letter, [letter], ct)) return false;
        await links.RetainAsync(owner, AttachmentPurpose.Letter, letter, ct);
        return true;
    }
}
