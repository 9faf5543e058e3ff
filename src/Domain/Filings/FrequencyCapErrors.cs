using Supervision.Domain.Common;

namespace Supervision.Domain.Filings;

public static class FrequencyCapErrors
{
    public static readonly Error Over = Error.Elsewhere("frequency-cap.over", "这一行已经失效", Clause.NationalCap);

    public static readonly Error LastDay = Error.Invalid("frequency-cap.last-day", "最后一天最早为今天，且早于原定的最后一天", "last", Clause.NationalCap);

    public static readonly Error Retroactive = Error.Invalid("frequency-cap.retroactive", "生效日期最早为今年1月1日，不追溯以前年度", "effectiveFrom", Clause.NationalCap);

    public static readonly Error Foreign = Error.Forbidden("frequency-cap.foreign", "本单位只能登记、终止本单位的上限；各单位共同的由牵头单位登记", Clause.NationalCap) with { IsElsewhere = true };

    public static readonly Error UnknownBody = Error.Invalid("frequency-cap.body.unknown", "没有这个执法检查单位", "body", Clause.NationalCap);

    public static readonly Error UnknownItem = Error.Invalid("frequency-cap.item.unknown", "监管事项中没有这一项，或不属于该单位", "itemId", Clause.Items);

    public static readonly Error ForeignDomain = Error.Invalid("frequency-cap.domain.foreign", "该安全领域不由这个单位负责", "safetyDomain", Clause.Items);
}
