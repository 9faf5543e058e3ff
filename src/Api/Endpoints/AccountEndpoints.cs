using MediatR;
using Microsoft.AspNetCore.Mvc;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Identity;

namespace Supervision.Api.Endpoints;

internal static class AccountEndpoints
{
    private const long LargestSheet = 20 * 1024 * 1024;

    public static void MapAccounts(this IEndpointRouteBuilder api)
    {
        var accounts = api.MapGroup("/accounts").WithTags("Accounts");
        accounts.MapGet("/", ListAccounts).Needs(Permission.UsersManage);
        accounts.MapPost("/", CreateAccount).Needs(Permission.UsersManage);
        accounts.MapPost("/import", ImportAccounts).Needs(Permission.UsersManage).DisableAntiforgery().WithMetadata(new NotIdempotent(), new RequestSizeLimitAttribute(LargestSheet));
        accounts.MapGet("/import/template", DownloadAccountTemplate).Needs(Permission.UsersManage).ProducesFile(Download.Xlsx);
        accounts.MapPost("/{id:guid}/password", ResetPassword).Needs(Permission.UsersManage);
        accounts.MapPost("/{id:guid}/authenticator/reset", ResetAuthenticator).Needs(Permission.UsersManage);
        accounts.MapPost("/{id:guid}/lock", LockAccount).Needs(Permission.UsersManage);
        accounts.MapPost("/{id:guid}/unlock", UnlockAccount).Needs(Permission.UsersManage);
    }

    /// <summary>账号列表</summary>
    /// <remarks>q 为用户名或姓名的一部分。可按 name 排序。</remarks>
    private static Task<OkAnswer<Page<AccountRow>>> ListAccounts([AsParameters] ListAccounts request, IMediator mediator, CancellationToken ct) => mediator.Send(request, ct).Ok();

    /// <summary>新建账号</summary>
    /// <remarks>初始密码由管理员告知本人，本人首次登录后须修改；新建、重置、锁定都记入审计，密码不记。</remarks>
    private static Task<OkAnswer<AccountRef>> CreateAccount(AccountForm request, IMediator mediator, CancellationToken ct) => mediator.Send(new CreateAccount(request), ct).Ok();

    /// <summary>导入账号</summary>
    /// <remarks>Excel 工作簿（.xlsx），一次最多500行。每个账号的初始密码随机生成，只在结果中显示一次；有误的行不影响其他行。dryRun 为 true 时只核对，不写入。</remarks>
    private static async Task<OkAnswer<AccountImport>> ImportAccounts(IFormFile file, bool? dryRun, IMediator mediator, CancellationToken ct)
    {
        await using var content = file.OpenReadStream();
        return await mediator.Send(new ImportAccounts(content, dryRun ?? false), ct).Ok();
    }

    /// <summary>下载账号模板</summary>
    /// <remarks>第一张表填写，第二张表是各列的说明和示例。</remarks>
    private static Task<FileAnswer> DownloadAccountTemplate(IMediator mediator, CancellationToken ct) => mediator.Send(new DownloadAccountTemplate(), ct).File();

    /// <summary>重置密码</summary>
    /// <remarks>本人忘记密码时使用；该账号的登录全部失效，输错密码的暂时锁定同时解除。</remarks>
    private static Task<NoContentAnswer> ResetPassword(Guid id, NewPassword request, IMediator mediator, CancellationToken ct) => mediator.Send(new ResetPassword(id, request.Password), ct).NoContent();

    /// <summary>重置动态验证码</summary>
    /// <remarks>本人更换或丢失手机时使用；该账号的登录全部失效，须绑定动态验证码的角色下次登录后重新绑定。</remarks>
    private static Task<NoContentAnswer> ResetAuthenticator(Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new ResetAuthenticator(id), ct).NoContent();

    /// <summary>锁定账号</summary>
    /// <remarks>人员离岗等情形；锁定后不能登录，也不再收到消息。不能锁定自己的账号和最后一个系统管理员。</remarks>
    private static Task<NoContentAnswer> LockAccount(Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new LockAccount(id), ct).NoContent();

    /// <summary>解除锁定</summary>
    private static Task<NoContentAnswer> UnlockAccount(Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new UnlockAccount(id), ct).NoContent();
}

/// <summary>新密码</summary>
/// <param name="Password">至少10个字符，含数字和符号</param>
internal sealed record NewPassword(string Password);
