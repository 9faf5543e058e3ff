using Supervision.Domain.Common;

namespace Supervision.Api.Http;

/// <summary>请求被拒绝的原因（RFC 9457，<c>application/problem+json</c>）</summary>
/// <param name="Type">问题种类的 URN，由代码组成</param>
/// <param name="Title">供人阅读的一句话</param>
/// <param name="Status">HTTP 状态码</param>
/// <param name="Code">供程序判断的代码，不会改变：<c>filing.frequency.exceeded</c></param>
/// <param name="Clause">所依据的条款</param>
/// <param name="Errors">填写有误的内容：名称 → 提示</param>
/// <param name="Breaches">逐条列出不符之处；名单的附行号</param>
/// <param name="TraceId">请求编号，同响应头 <c>X-Request-Id</c>；求助时请告知</param>
internal sealed record Problem(
    string Type,
    string Title,
    int Status,
    string Code,
    Clause? Clause,
    IReadOnlyDictionary<string, string[]>? Errors,
    IReadOnlyList<Breach>? Breaches,
    string TraceId);
