using Microsoft.EntityFrameworkCore;
using Supervision.Application.Attachments;
using Supervision.Application.Planning;
using Supervision.Domain.Planning;

namespace Supervision.Infrastructure.Seed.Flows;

/// <summary>From a body's plan for a year to the district's plan on record, 五(三)1.</summary>
public static class PlanSteps
{
    public static async Task<Guid> Uploads(this AtWork who, string fileName, byte[] content) => (await who.Does(new UploadAttachment(fileName, new MemoryStream(content)))).Id;

    public static Task<AnnualPlanReceipt> Plans(this AtWork who, int year, AnnualPlanForm form) => who.Does(new DraftAnnualPlan(year, form));

    public static Task<AnnualPlanReceipt> SubmitsPlan(this AtWork who, Guid plan) => who.Changes<AnnualPlan, AnnualPlanReceipt>(plan, version => new SubmitAnnualPlan(plan, version));

    public static Task<AnnualPlanReceipt> AcceptsPlan(this AtWork who, Guid plan) => who.Changes<AnnualPlan, AnnualPlanReceipt>(plan, version => new AcceptAnnualPlan(plan, version));

    public static Task<AnnualPlanReceipt> ReturnsPlan(this AtWork who, Guid plan, string reason) => who.Changes<AnnualPlan, AnnualPlanReceipt>(plan, version => new ReturnAnnualPlan(plan, version, reason));

    public static async Task<DistrictPlanReceipt> Consolidates(this AtWork who, int year, string? reason = null) =>
        await who.Does(new ConsolidatePlans(year, await who.VersionOfAsync(year) is > 0 and var version ? version : null, reason));

    public static async Task<DistrictPlanReceipt> ShowsPlan(this AtWork who, int year, DateOnly objectBy) => await who.Does(new ShowPlanToEnterprises(year, await who.VersionOfAsync(year), objectBy));

    public static async Task<DistrictPlanReceipt> AnswersObjection(this AtWork who, int year, Guid slot, int? month, string answer) =>
        await who.Does(new DecideObjection(year, await who.VersionOfAsync(year), slot, month, answer));

    public static async Task<DistrictPlanReceipt> RecordsPlan(this AtWork who, int year, string documentNo) => await who.Does(new RecordPlan(year, await who.VersionOfAsync(year), documentNo));

    public static async Task<DistrictPlanReceipt> AcknowledgesPlan(this AtWork who, int year, string receiptNo, DateOnly on) => await who.Does(new AcknowledgePlan(year, await who.VersionOfAsync(year), receiptNo, on));

    public static async Task<DistrictPlanReceipt> MarksSuperior(this AtWork who, int year, string superior, string documentNo, DateOnly on) =>
        await who.Does(new MarkSuperior(year, await who.VersionOfAsync(year), superior, documentNo, on));

    /// <summary>The enterprise's own slot in the year's plan, as it was shown to it.</summary>
    public static async Task<JointSlotRow?> SlotOf(this AtWork enterprise, int year) => (await enterprise.Does(new ListJointSlots { Year = year })).Items.SingleOrDefault();

    public static Task<SlotReceipt> Objects(this AtWork enterprise, int year, JointSlotRow slot, string reason, int? preferred = null) =>
        enterprise.Does(new ObjectToSlot(year, slot.Id, slot.Version, reason, preferred));

    /// <summary>Of the year's plan, as somebody reads it; 0 where there is none.</summary>
    private static Task<int> VersionOfAsync(this AtWork who, int year) => who.Flow.InDatabaseAsync(who.Who, db => db.DistrictPlans.Where(plan => plan.Year == year).Select(plan => plan.Version).SingleOrDefaultAsync());
}
