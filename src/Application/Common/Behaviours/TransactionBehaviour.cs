using MediatR;
using Supervision.Application.Common.Data;
using Supervision.Domain.Common;

namespace Supervision.Application.Common.Behaviours;

/// <summary>One command, one transaction.</summary>
internal sealed class TransactionBehaviour<TRequest, TResponse>(ISupervisionDb db) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : ICommand<TResponse>
    where TResponse : IResult<TResponse>
{
    public Task<TResponse> Handle(TRequest request, CancellationToken ct, RequestHandlerDelegate<TResponse> next) =>
        db.InTransactionAsync(() => next(), ct);
}
