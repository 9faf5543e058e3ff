using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Validation;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Caps;

/// <summary>登记公布的检查频次上限：单位 × 事项 × 企业分类 × 性质，国办发〔2024〕54号</summary>
/// <param name="Body">区级单位代码；不填为各单位，由牵头单位登记</param>
/// <param name="SafetyDomain">只限一个安全领域的</param>
/// <param name="ItemId">只限一个监管事项的</param>
/// <param name="Class">只限一类企业的</param>
/// <param name="Natures">计入次数的检查性质，至少一种</param>
/// <param name="Exemptions">不计入也不受限的例外情形</param>
/// <param name="Visits">一个自然年内最多几次，0至99</param>
/// <param name="EffectiveFrom">生效日期，不早于今年1月1日</param>
/// <param name="EffectiveTo">最后一天（含）；没有期限的不填</param>
/// <param name="Document">公布该上限的文件</param>
/// <param name="PublishedOn">公布日期</param>
/// <param name="Address">公布的网址</param>
public sealed record RecordFrequencyCap(
    IReadOnlyList<InspectionNature> Natures, int Visits, DateOnly EffectiveFrom, string Document, DateOnly PublishedOn, string? Body = null, SafetyDomain? SafetyDomain = null, Guid? ItemId = null,
    EnterpriseClass? Class = null, IReadOnlyList<ExemptionKind>? Exemptions = null, DateOnly? EffectiveTo = null, string? Address = null) : ICommand<Result<FrequencyCapRow>>;

internal sealed class RecordFrequencyCapValidator : AbstractValidator<RecordFrequencyCap>
{
    public RecordFrequencyCapValidator()
    {
        RuleFor(cap => cap.Natures).NotEmpty();
        RuleForEach(cap => cap.Natures).IsInEnum();
        RuleForEach(cap => cap.Exemptions).IsInEnum();
        RuleFor(cap => cap.Visits).InclusiveBetween(0, FrequencyCap.MostVisits);
        RuleFor(cap => cap.Body).MaximumLength(10);
        RuleFor(cap => cap.Document).IsLine(200);
        RuleFor(cap => cap.Address).MaximumLength(500).Must(address => string.IsNullOrWhiteSpace(address) || (Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            .WithMessage("应为以 http:// 或 https:// 开头的网址");
        RuleFor(cap => cap.EffectiveTo).Must((cap, last) => last is null || last >= cap.EffectiveFrom).WithMessage("最后一天不能早于生效日期");
    }
}

internal sealed class RecordFrequencyCapHandler(ISupervisionDb db, ICurrentUser user, IPlanParameters parameters, TimeProvider clock) : IRequestHandler<RecordFrequencyCap, Result<FrequencyCapRow>>
{
    public async Task<Result<FrequencyCapRow>> Handle(RecordFrequencyCap request, CancellationToken ct)
    {
        var today = clock.LocalToday();
        if (request.Body is { } body && !Bodies.Inspecting.Contains(body)) return FrequencyCapErrors.UnknownBody;
        if (!user.MayCap(request.Body)) return FrequencyCapErrors.Foreign;
        if (request.EffectiveFrom < new DateOnly(today.Year, 1, 1)) return FrequencyCapErrors.Retroactive;
        if (request is { SafetyDomain: { } domain, Body: { } competent } && domain.Body() != competent) return FrequencyCapErrors.ForeignDomain;
        var item = await ItemAsync(request, ct);
        if (item.IsError) return item.Error!;

        await db.LockAsync(LockKey.FrequencyCaps, ct);
        var (known, of) = (await db.FrequencyCaps.AsNoTracking().ToListAsync(ct), item.Value);
        var cap = FrequencyCap.Record(
            new(request.Body, of.Domain, of.Item, request.Class, request.Natures, request.Exemptions ?? [], request.Visits),
            new(Typed.Line(request.Document), request.PublishedOn, Typed.LineOrNull(request.Address)),
            request.EffectiveFrom, request.EffectiveTo, user.DisplayName, clock.GetUtcNow());
        db.FrequencyCaps.Add(cap);
        await db.SaveChangesAsync(ct);
        return FrequencyCapRow.Of(cap, CapStates.Of(cap, [.. known, cap], today), parameters.On(today).CapTableRefuses) with { Can = CapVerbs.All.For(new(cap, today, user)) };
    }

    private async Task<Result<Capped>> ItemAsync(RecordFrequencyCap request, CancellationToken ct)
    {
        if (request.ItemId is not { } id) return new Capped(request.SafetyDomain, null);
        var item = await db.SupervisionItems.AsNoTracking().Where(item => item.Id == id).Select(item => new { item.Body, item.SafetyDomain, item.Code, item.Name }).SingleOrDefaultAsync(ct);
        if (item is null || (request.Body is { } body && item.Body != body) || (request.SafetyDomain is { } domain && item.SafetyDomain != domain)) return FrequencyCapErrors.UnknownItem;
        return new Capped(item.SafetyDomain, new(id, item.Code, item.Name));
    }

    private sealed record Capped(SafetyDomain? Domain, CappedItem? Item);
}
