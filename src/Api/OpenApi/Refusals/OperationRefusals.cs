using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.RateLimiting;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common.Data;
using Supervision.Domain.Common;
using All = Supervision.Api.Http.Refusals;

namespace Supervision.Api.OpenApi.Refusals;

/// <summary>The refusals of one operation, by status: those of its form, and those that its handler can reach.</summary>
internal static class OperationRefusals
{
    public static SortedDictionary<int, IReadOnlyList<PossibleError>> Of(ApiDescription operation)
    {
        var metadata = operation.ActionDescriptor.EndpointMetadata;
        var reached = ReachableErrors.From(metadata.OfType<MethodInfo>().First());
        var isPublic = metadata.OfType<Access>().FirstOrDefault() is not { IsPublic: false };
        var told = OfForm(operation, metadata, reached.IsValidated)
            .Concat(reached.Errors.Select(error => (Status: isPublic && error.Kind == ErrorKind.Forbidden ? StatusCodes.Status401Unauthorized : Problems.StatusOf(error.Kind), error)));
        return new(told.GroupBy(each => each.Status).ToDictionary(
            status => status.Key,
            IReadOnlyList<PossibleError> (status) => [.. status.Select(each => each.Item2).DistinctBy(error => error.Code).OrderBy(error => error.Code, StringComparer.Ordinal)]));
    }

    private static IEnumerable<(int Status, PossibleError)> OfForm(ApiDescription operation, IList<object> metadata, bool isValidated)
    {
        var isPost = operation.HttpMethod == HttpMethods.Post;
        var changes = operation.HttpMethod != HttpMethods.Get;
        var access = metadata.OfType<Access>().FirstOrDefault();
        foreach (var malformed in new[] { All.Malformed("请求格式不正确"), All.UnknownParameter("…") }) yield return (400, PossibleError.Of(malformed));
        if (operation.ParameterDescriptions.Any(parameter => parameter.Source.Id == "Body")) yield return (400, PossibleError.Of(All.UnknownMember("…", "")));
        if (changes && access is { IsPublic: false }) yield return (400, PossibleError.Of(All.Antiforgery));
        if (access is { IsPublic: false }) yield return (401, PossibleError.Of(All.SignInRequired));
        if (access is { IsPublic: false } && !metadata.OfType<OpenToUnready>().Any())
            foreach (var first in new[] { SignInErrors.ChangePasswordFirst, SignInErrors.EnrolFirst }) yield return (403, PossibleError.Of(first));
        if (access is { Permission: not null }) yield return (403, PossibleError.Of(All.NotPermitted));
        if (changes)
        {
            foreach (var held in new[] { All.Duplicate, All.Referenced, All.Crossed }) yield return (409, PossibleError.Of(held));
            yield return (412, PossibleError.Of(RecordErrors.Stale));
            yield return (413, PossibleError.Of(All.TooLarge));
            yield return (415, PossibleError.Of(All.MediaType));
        }

        if (isValidated) yield return (422, new(ErrorKind.Invalid, "request.invalid", "填写内容有误，请按提示修改"));
        if (isPost && !metadata.OfType<NotIdempotent>().Any()) yield return (422, PossibleError.Of(All.IdempotencyMismatch));
        if (metadata.OfType<NeedsIfMatch>().Any()) yield return (428, PossibleError.Of(All.IfMatchMissing));
        if (metadata.OfType<EnableRateLimitingAttribute>().Any()) yield return (429, PossibleError.Of(All.TooMany));
        if (metadata.OfType<MethodInfo>().First().ReturnType == typeof(NotificationStream)) yield return (429, PossibleError.Of(All.TooManyStreams));
        yield return (500, PossibleError.Of(All.Failed));
        yield return (503, PossibleError.Of(All.Unavailable));
    }
}
