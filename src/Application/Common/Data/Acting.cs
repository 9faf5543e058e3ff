using Supervision.Domain.Common;

namespace Supervision.Application.Common.Data;

/// <summary>The command that does one thing to one record: <c>db.ActAsync(await db.FindAsync(…), plan => plan.Accept(now), AnnualPlanReceipt.Of, ct)</c>.</summary>
public static class Acting
{
    /// <summary>Does this to what was found, saves it and answers with where it now stands.</summary>
    public static async Task<Result<TAnswer>> ActAsync<TRecord, TAnswer>(this ISupervisionDb db, Result<TRecord> found, Func<TRecord, Result> act, Func<TRecord, TAnswer> answer, CancellationToken ct)
    {
        if (found.IsError) return found.Error!;
        var outcome = act(found.Value);
        if (outcome.IsError) return outcome.Error!;
        await db.SaveChangesAsync(ct);
        return answer(found.Value);
    }
}
