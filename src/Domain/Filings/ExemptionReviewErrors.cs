using Supervision.Domain.Common;

namespace Supervision.Domain.Filings;

public static class ExemptionReviewErrors
{
    public static readonly Error Decided = Error.Elsewhere("exemption-review.decided", "这一行的抽查已有结果");

    public static readonly Error NoneLeft = Error.Conflict("exemption-review.none-left", "没有尚未抽查过的例外情形", Clause.OnceAYear);
}
