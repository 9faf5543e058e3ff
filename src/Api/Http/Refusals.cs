using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;

namespace Supervision.Api.Http;

/// <summary>Refusals that belong to HTTP itself. Their kind does not matter: they are written with a status of their own.</summary>
internal static class Refusals
{
    public static readonly Error SignInRequired = new("auth.required", ErrorKind.Forbidden, "请先登录");
    public static readonly Error NotPermitted = VerbErrors.NotPermitted;
    public static readonly Error Antiforgery = new("auth.antiforgery", ErrorKind.Malformed, "请求缺少有效的防伪标记，请刷新页面后重试");
    public static readonly Error UnknownAddress = new("route.unknown", ErrorKind.NotFound, "地址不存在");
    public static readonly Error UnknownMethod = new("route.method", ErrorKind.Malformed, "此地址不支持该请求方法");
    public static readonly Error TooLarge = new("request.too-large", ErrorKind.Malformed, "上传的内容过大");
    public static readonly Error MediaType = new("request.media-type", ErrorKind.Malformed, "不支持这种内容类型");
    public static readonly Error TooMany = new("request.too-many", ErrorKind.Malformed, "请求过于频繁，请稍后再试");
    public static readonly Error TooManyStreams = new("notification.streams.too-many", ErrorKind.Malformed, "同一账号打开的页面过多，请关闭一些后再试");
    public static readonly Error Unavailable = new("database.unavailable", ErrorKind.Malformed, "数据库暂时不可用，请稍后重试");
    public static readonly Error Failed = new("server.error", ErrorKind.Malformed, "系统出错，请稍后重试；如仍出错，请将请求编号告知管理员");
    public static readonly Error Duplicate = new("record.duplicate", ErrorKind.Conflict, "与已有记录重复");
    public static readonly Error Crossed = new("record.crossed", ErrorKind.Conflict, "有人同时在修改相关的记录，没有写入任何内容，请重试");
    public static readonly Error Referenced = new("record.referenced", ErrorKind.Conflict, "与其他记录关联，不能这样修改");
    public static readonly Error IfMatchMissing = new("if-match.missing", ErrorKind.Malformed, "修改已有记录须在 If-Match 中注明所依据的版本");
    public static readonly Error IdempotencyMismatch = new("idempotency.mismatch", ErrorKind.Invalid, "该 Idempotency-Key 已用于另一个请求");

    public static Error Malformed(string title) => new("request.malformed", ErrorKind.Malformed, title);

    public static Error Malformed(string title, string field, string message) =>
        new("request.malformed", ErrorKind.Malformed, title, Fields: new Dictionary<string, string[]> { [field] = [message] });

    public static Error MissingMembers(IEnumerable<string> names) =>
        new("request.malformed", ErrorKind.Malformed, "缺少必须填写的内容", Fields: names.ToDictionary(name => name, _ => new[] { "必须填写" }));

    /// <param name="at">Where it stands; empty for the body itself.</param>
    public static Error UnknownMember(string name, string at) =>
        new("request.unknown-member", ErrorKind.Malformed, $"未知的内容：{name}", Fields: new Dictionary<string, string[]> { [at.Length == 0 ? name : at] = ["未知的内容"] });

    public static Error UnknownParameter(string name) =>
        new("request.unknown-parameter", ErrorKind.Malformed, $"未知的查询参数：{name}", Fields: new Dictionary<string, string[]> { [name] = ["未知的查询参数"] });
}
