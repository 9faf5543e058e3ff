using FluentValidation;
using MediatR;
using Supervision.Domain.Common;

namespace Supervision.Application.Common.Behaviours;

/// <summary>Refuses a request whose shape is wrong, with every field's messages at once.</summary>
internal sealed class ValidationBehaviour<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
    where TResponse : IResult<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken ct, RequestHandlerDelegate<TResponse> next)
    {
        var failures = validators.SelectMany(validator => validator.Validate(request).Errors).ToList();
        return failures.Count == 0 ? await next() : TResponse.Refused(ErrorOf(failures));
    }

    private static Error ErrorOf(IEnumerable<FluentValidation.Results.ValidationFailure> failures) =>
        new("request.invalid", ErrorKind.Invalid, "填写内容有误，请按提示修改", Fields: failures
            .GroupBy(failure => string.Join('.', failure.PropertyName.Split('.').Select(CamelCase)))
            .ToDictionary(field => field.Key, field => field.Select(failure => failure.ErrorMessage).Distinct().ToArray()));

    private static string CamelCase(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
