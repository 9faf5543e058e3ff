using Supervision.Domain.Common;

namespace Supervision.Domain.Catalogues;

public static class ItemChangeErrors
{
    public static readonly Error Foreign = Error.Elsewhere("item-change.body.foreign", "监管事项由负责该领域的区级单位编制", Clause.Items);
    public static readonly Error ForeignDomain = Error.Invalid("item-change.domain.foreign", "安全领域不属于本单位负责", "content.safetyDomain", Clause.Items);
    public static readonly Error UnknownItem = Error.Invalid("item-change.item.unknown", "清单中没有这个事项，或者它不属于本单位", "itemId", Clause.Items);
    public static readonly Error OpenAlready = Error.Conflict("item-change.open", "这个事项已有一份变更在起草、审核或等待发布", Clause.Items);
    public static readonly Error NoContent = Error.Invalid("item-change.content.missing", "新增或修订应填写事项内容", "content", Clause.Items);
    public static readonly Error UnknownBody = Error.Invalid("item-change.cooperating-body.unknown", "配合单位应为其他负有监管职责的区级单位", "content.cooperatingBodies", Clause.Items);
    public static readonly Error UnknownCriterion = Error.Invalid("item-change.criterion.unknown", "有的重大隐患判定情形不存在", "content.majorHazardCriteria", Clause.Items);
    public static readonly Error Unchanged = Error.Conflict("item-change.unchanged", "与现行内容相同，没有需要审核的变更", Clause.Items);
    public static readonly Error NoPoints = Error.Conflict("item-change.points.missing", "还没有填写检查内容", Clause.Items);
    public static readonly Error NoBasis = Error.Conflict("item-change.basis.missing", "还没有填写监管依据", Clause.Items);
    public static readonly Error NoFrequency = Error.Conflict("item-change.frequency.missing", "还没有填写检查频次", Clause.Items);
}

public static class CatalogueErrors
{
    public static readonly Error NothingNew = Error.Conflict("catalogue.unchanged", "没有已采纳的事项变更，不形成新的一版", Clause.Items);
    public static readonly Error NoItems = Error.Conflict("catalogue.items.none", "还没有监管事项，不能发布", Clause.Items);
    public static readonly Error InForcePast = Error.Invalid("catalogue.in-force.past", "施行日期最早为今天", "inForceOn", Clause.Items);

    public static Error InForceBefore(DateOnly newest) => Error.Invalid("catalogue.in-force.overtaken", $"上一版自{newest:yyyy-MM-dd}起施行，施行日期不能比它更早", "inForceOn", Clause.Items);
}
