using Supervision.Domain.Common;

namespace Supervision.Domain.Departments;

public static class DelegationErrors
{
    public static readonly Error Revoked = Error.Elsewhere("delegation.revoked", "这份文书已经撤销", Clause.Delegated);
    public static readonly Error NoOffice = Error.Invalid("delegation.office", "只有街道机构需要委托或者授权", "office", Clause.Delegated);
    public static readonly Error Foreign = Error.Forbidden("delegation.foreign", "委托文书由街道机构的上级单位和牵头单位登记", Clause.Delegated);
    public static readonly Error ForeignDomain = Error.Invalid("delegation.domain.foreign", "不属于上级单位负责的安全领域，不能委托", "safetyDomains", Clause.Delegated);
    public static readonly Error ForeignItem = Error.Invalid("delegation.item.foreign", "不是上级单位在这些领域的监管事项", "itemIds", Clause.Delegated);
    public static readonly Error DeedUnknown = Error.Invalid("delegation.deed.unknown", "没有这个附件，或不是本单位上传的", "deedId", Clause.Delegated);
}
