using MediatR;
using Supervision.Application.Enterprises;
using Supervision.Application.Enterprises.Duplicates;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.IntegrationTests.Enterprises.Registers;

/// <summary>Files that a test writes into the register and takes further.</summary>
internal static class RegisterWorld
{
    private static int _serial;

    /// <summary>A name that no other test has.</summary>
    public static string Name()
    {
        var serial = Interlocked.Increment(ref _serial);
        return $"深圳市{"甲乙丙丁戊己庚辛壬癸"[serial / 100 % 10]}{"金木水火土日月星风云"[serial / 10 % 10]}{"东南西北中春夏秋冬年"[serial % 10]}机电有限公司";
    }

    public static Task<T> AskAsync<T>(this TestApp app, TestUser user, IRequest<T> request) => app.SendAsync(user, request, TestContext.Current.CancellationToken);

    public static Task<T> AskAsync<T>(this TestApp app, IRequest<T> request) => app.SendAsync(request, TestContext.Current.CancellationToken);

    public static async Task<EnterpriseDetails> RegistersAsync(this TestApp app, string name, string street = Streets.Kengzi, string? address = null, string? person = null) =>
        (await app.SendAsync(TestUser.Lead, new RegisterEnterprise
        {
            Uscc = Codes.Uscc(),
            Name = name,
            IndustryCode = "3311",
            SubdistrictCode = street,
            Address = address ?? $"{name}厂区",
            LegalRepresentative = person,
            RiskColour = RiskColour.Yellow,
        })).Done();

    public static async Task<EnterpriseDetails> AmendsAsync(this TestApp app, Guid id, Func<EnterpriseAmendmentForm, EnterpriseAmendmentForm> change, TestUser? user = null)
    {
        var now = (await app.SendAsync(TestUser.Lead, new ShowEnterprise(id))).Done();
        return (await app.SendAsync(user ?? TestUser.Lead, new AmendEnterprise(id, now.Version, change(new EnterpriseAmendmentForm
        {
            Name = now.Name,
            IndustryCode = now.IndustryCode,
            SubdistrictCode = now.SubdistrictCode,
            Address = now.Address,
            LegalRepresentative = now.LegalRepresentative,
            RiskColour = now.RiskColour,
        })))).Done();
    }

    /// <summary>Tries to change it.</summary>
    public static async Task<Result<EnterpriseDetails>> AmendTriedAsync(this TestApp app, Guid id) => await app.SendAsync(TestUser.Lead, new AmendEnterprise(
        id, (await app.SendAsync(TestUser.Lead, new ShowEnterprise(id))).Done().Version, new() { Name = Name(), IndustryCode = "3311", SubdistrictCode = Streets.Kengzi, Address = "聚园路9号" }));

    public static async Task<IReadOnlyList<EnterpriseRow>> FoundAsync(this TestApp app, string q, TestUser? user = null) => (await app.SendAsync(user ?? TestUser.Lead, new ListEnterprises { Q = q })).Done().Items;

    public static Task<Result<EnterpriseDetails>> MergesAsync(this TestApp app, Guid from, Guid into, TestUser? user = null) => app.SendAsync(user ?? TestUser.Lead, new MergeEnterprises(from, into, "营业执照地址、法人一致，系重复登记"));

    public static async Task<Result<EnterpriseDetails>> UndoesAsync(this TestApp app, Guid into)
    {
        var merged = (await app.SendAsync(TestUser.Lead, new ShowEnterprise(into))).Done().MergedFiles[0];
        return await app.SendAsync(TestUser.Lead, new UndoMerge(merged.Id, merged.Version, "核实为两家企业"));
    }

    public static async Task<IReadOnlyList<DuplicateRow>> PairsAsync(this TestApp app, string q, DuplicateStatus? status = null) => (await app.SendAsync(TestUser.Lead, new ListDuplicates { Q = q, Status = status, Size = 100 })).Done().Items;

    public static async Task<IReadOnlyList<string>> CourseAsync(this TestApp app, Guid id, TestUser? user = null) =>
        [.. (await app.SendAsync(user ?? TestUser.Lead, new ShowEnterpriseTimeline(id))).Done().Items.Select(item => item.Sentence)];
}
