using MediatR;
using Supervision.Domain.Common;

namespace Supervision.Application.Common;

/// <summary>A use case that changes something: it runs in one transaction, which a refusal rolls back.</summary>
public interface ICommand<TResult> : IRequest<TResult> where TResult : IResult<TResult>;

/// <summary>A use case that only reads.</summary>
public interface IQuery<TResult> : IRequest<TResult> where TResult : IResult<TResult>;
