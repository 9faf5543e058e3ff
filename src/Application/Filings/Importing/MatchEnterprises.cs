using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Filings.Importing;

/// <summary>Finds the enterprises that pasted rows mean, by code or by name; nothing is kept.</summary>
public sealed record MatchEnterprises(MatchForm Form) : IQuery<Result<MatchAnswer>>;

/// <summary>要查找的企业</summary>
/// <param name="Rows">至多500行</param>
public sealed record MatchForm(IReadOnlyList<MatchRowForm> Rows);

/// <summary>代码、名称至少填一项</summary>
/// <param name="Uscc">统一社会信用代码</param>
/// <param name="Name">企业名称或其中一部分</param>
public sealed record MatchRowForm(string? Uscc = null, string? Name = null);

/// <summary>逐行的查找结果，与所报各行次序相同</summary>
/// <param name="Rows">每行一条</param>
public sealed record MatchAnswer(IReadOnlyList<EnterpriseMatch> Rows);

internal sealed class MatchEnterprisesValidator : AbstractValidator<MatchEnterprises>
{
    public MatchEnterprisesValidator()
    {
        RuleFor(match => match.Form.Rows).Must(rows => rows.Count is > 0 and <= EnterpriseMatching.MostNames).WithMessage($"一次查找1至{EnterpriseMatching.MostNames}行").OverridePropertyName("rows");
        RuleForEach(match => match.Form.Rows).ChildRules(row =>
        {
            row.RuleFor(one => one.Uscc).MaximumLength(40);
            row.RuleFor(one => one.Name).MaximumLength(200);
        }).OverridePropertyName("rows");
    }
}

internal sealed class MatchEnterprisesHandler(ICurrentUser user, EnterpriseMatching matching) : IRequestHandler<MatchEnterprises, Result<MatchAnswer>>
{
    public async Task<Result<MatchAnswer>> Handle(MatchEnterprises request, CancellationToken ct) => user.FilingDepartment() is { IsError: true, Error: { } foreign }
        ? foreign
        : new MatchAnswer(await matching.MatchAsync([.. request.Form.Rows.Select(row => new EnterpriseSaid(row.Uscc, row.Name))], ct));
}
