using Microsoft.EntityFrameworkCore;
using Supervision.Application.Catalogues.Changes;
using Supervision.Application.Catalogues.Editions;
using Supervision.Domain.Catalogues;

namespace Supervision.Infrastructure.Seed.Flows;

/// <summary>From a body's change of its items to an edition of the one table, 五(一).</summary>
public static class CatalogueSteps
{
    public static Task<ItemChangeReceipt> DraftsChange(this AtWork who, ItemChangeForm form) => who.Does(new DraftItemChange(form));

    public static Task<ItemChangeReceipt> SubmitsChange(this AtWork who, Guid id) => who.Changes<ItemChange, ItemChangeReceipt>(id, version => new SubmitItemChange(id, version));

    public static Task<ItemChangeReceipt> WithdrawsChange(this AtWork who, Guid id) => who.Changes<ItemChange, ItemChangeReceipt>(id, version => new WithdrawItemChange(id, version));

    public static Task<ItemChangeReceipt> ReturnsChange(this AtWork who, Guid id, string reason) => who.Changes<ItemChange, ItemChangeReceipt>(id, version => new ReturnItemChange(id, version, reason));

    public static Task<ItemChangeReceipt> AcceptsChange(this AtWork who, Guid id) => who.Changes<ItemChange, ItemChangeReceipt>(id, version => new AcceptItemChange(id, version));

    public static Task<CatalogueEdition> PublishesCatalogue(this AtWork who, DateOnly? inForceOn = null, string? note = null) => who.Does(new PublishCatalogue(inForceOn, note));

    /// <summary>Drafts and hands in a change of an item of the body, by its code.</summary>
    /// <param name="change">What is to be written into the form of the item.</param>
    public static async Task<Guid> HandsChangeIn(this AtWork who, string code, string reason, Func<ItemForm, ItemForm> change)
    {
        var item = await who.Flow.InDatabaseAsync(who.Who, db => db.SupervisionItems.AsNoTracking().SingleAsync(item => item.Code == code));
        var id = (await who.DraftsChange(new(ItemChangeKind.Revise, reason, item.Id, change(ItemForm.Of(ItemContent.Of(item)))))).Id;
        await who.SubmitsChange(id);
        return id;
    }
}
