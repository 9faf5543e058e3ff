using Supervision.Domain.Common;

namespace Supervision.Domain.Catalogues;

public static class LawReplacementErrors
{
    public static readonly Error Withdrawn = Error.Elsewhere("law-replacement.withdrawn", "这次登记已经撤销", Clause.Items);

    public static readonly Error Known = Error.Conflict("law-replacement.known", "这部法律的替代已经登记；内容有变的，先撤销原来的登记", Clause.Items);
}
