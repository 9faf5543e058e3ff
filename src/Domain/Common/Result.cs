namespace Supervision.Domain.Common;

/// <summary>What a use case answers: done, or refused with an <see cref="Common.Error"/>. Exceptions are bugs.</summary>
public interface IResult<out TSelf>
{
    Error? Error { get; }

    static abstract TSelf Refused(Error error);
}

public sealed record Result : IResult<Result>
{
    public static readonly Result Done = new();

    public Error? Error { get; private init; }
    public bool IsError => Error is not null;

    public static Result Refused(Error error) => new() { Error = error };
    public static implicit operator Result(Error error) => Refused(error);
}

public sealed record Result<T> : IResult<Result<T>>
{
    private readonly T? _value;

    private Result(T? value, Error? error) => (_value, Error) = (value, error);

    public Error? Error { get; }
    public bool IsError => Error is not null;

    /// <summary>Whether it is refused, without the value.</summary>
    public Result Outcome => Error is { } error ? error : Result.Done;

    public T Value => IsError ? throw new InvalidOperationException($"refused: {Error!.Code}") : _value!;

    public static Result<T> Refused(Error error) => new(default, error);
    public static implicit operator Result<T>(Error error) => Refused(error);
    public static implicit operator Result<T>(T value) => new(value, null);
}
