using Supervision.Application.Enterprises;
using Supervision.Application.Filings;
using Supervision.Domain.Filings;

namespace Supervision.Infrastructure.Seed.Flows;

/// <summary>From the register of enterprises to a list on record, 五(三)2.</summary>
public static class FilingSteps
{
    public static Task<EnterpriseDetails> Registers(this AtWork who, RegisterEnterprise enterprise) => who.Does(enterprise);

    public static Task<FilingReceipt> Drafts(this AtWork who, FilingForm list) => who.Does(new DraftFiling(list));

    public static Task<FilingReceipt> Submits(this AtWork who, Guid list, string? lateReason = null, bool allowPartial = false) =>
        who.Changes<Filing, FilingReceipt>(list, version => new SubmitFiling(list, version, lateReason, allowPartial));

    /// <summary>Writes a list and hands it in.</summary>
    public static async Task<FilingReceipt> Files(this AtWork who, FilingForm list, string? lateReason = null, bool allowPartial = false) =>
        await who.Submits((await who.Drafts(list)).Id, lateReason, allowPartial);

    public static Task<FilingReceipt> Approves(this AtWork who, Guid list) => who.Changes<Filing, FilingReceipt>(list, version => new ApproveFiling(list, version));

    public static Task<FilingReceipt> Returns(this AtWork who, Guid list, string reason) => who.Changes<Filing, FilingReceipt>(list, version => new ReturnFiling(list, version, reason));

    public static Task<FilingReceipt> Withdraws(this AtWork who, Guid list, string reason) => who.Changes<Filing, FilingReceipt>(list, version => new WithdrawFiling(list, version, reason));

    /// <summary>One line alone, in the version of its list.</summary>
    public static Task<FilingLineReceipt> WithdrawsLine(this AtWork who, Guid list, Guid line, string reason) =>
        who.Changes<Filing, FilingLineReceipt>(list, version => new WithdrawLine(list, line, version, reason));
}
