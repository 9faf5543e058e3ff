using FluentValidation;
using Supervision.Application.Common.Data;

namespace Supervision.Application.Hazards.Closure;

/// <summary>What closure reports are narrowed by, handed in or owed. <see cref="PageRequest.Q"/> looks into the visit's number and the enterprise's name and code.</summary>
public abstract record ClosureReportFilter : PageRequest
{
    /// <summary>单位代码；区级单位包括其街道所</summary>
    public string? Department { get; init; }
}

internal abstract class ClosureReportFilterValidator<T> : PageRequestValidator<T> where T : ClosureReportFilter
{
    protected ClosureReportFilterValidator(IEnumerable<string> sorts) : base(sorts) => RuleFor(list => list.Department).MaximumLength(10);
}
