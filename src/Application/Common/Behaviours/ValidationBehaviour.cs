using FluentValidation;
using MediatR;
using Supervision.Application.Common.Validation;
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
        return failures.Count == 0 ? await next() : TResponse.Refused(RequestErrors.Invalid(failures));
    }
}
