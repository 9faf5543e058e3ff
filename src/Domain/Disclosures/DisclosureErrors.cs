using Supervision.Domain.Common;

namespace Supervision.Domain.Disclosures;

public static class DisclosureErrors
{
    public static readonly Error UnknownBody = Error.Invalid("disclosure.body.unknown", "没有这个执法检查单位", "body", Clause.Disclosure);

    public static readonly Error Foreign = Error.Forbidden("disclosure.foreign", "各单位登记本单位的公示；牵头单位可以登记各单位的", Clause.Disclosure) with { IsElsewhere = true };

    public static readonly Error Ahead = Error.Invalid("disclosure.day.ahead", "公布日期不能晚于今天，公布以后再登记", "publishedOn", Clause.Disclosure);

    public static Error BeforeTheLast(DateOnly last) => Error.Invalid("disclosure.day.before", $"公布日期不能早于上一次公布的{last:yyyy-MM-dd}", "publishedOn", Clause.Disclosure);

    public static readonly Error Repeated = Error.Conflict("disclosure.repeated", "这个文件当天在这个网址的公布已经登记，不再重复登记", Clause.Disclosure);

    public static readonly Error Struck = Error.Elsewhere("disclosure.struck", "这次登记已经撤销", Clause.Disclosure);

    public static readonly Error FileUnknown = Error.Invalid("disclosure.file.unknown", "没有这个附件，或不是本单位上传的", "fileId", Clause.Disclosure);

    public static readonly Error TextUnknown = Error.Invalid("disclosure.text.unknown", "没有这份文本，或不是这个单位这一项的", "textId", Clause.Disclosure);

    public static readonly Error NoText = Error.Conflict("disclosure.text.none", "系统中没有这一项的现行文本，请上传公布的文件", Clause.Disclosure);
}
