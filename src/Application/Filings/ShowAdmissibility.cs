using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises.External;
using Supervision.Application.Filings.Caps;
using Supervision.Application.Filings.Spared;
using Supervision.Application.Inspections;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Filings;

/// <summary>Whether a body may inspect an enterprise, and if not why and when, 六(三): asked before anything is written, answered by the rules that would refuse the line.</summary>
/// <param name="Kind">名单的类别，决定备案期限</param>
/// <param name="From">检查窗口的第一天</param>
/// <param name="To">检查窗口的最后一天（含）</param>
/// <param name="Department">执法检查单位的代码，街道所按所属单位计；不填为本单位。只有牵头单位、司法局、依法治区办可以查其他单位</param>
public sealed record ShowAdmissibility(Guid Id, FilingKind Kind, DateOnly From, DateOnly To, string? Department = null) : IQuery<Result<Admissibility>>;

/// <summary>能否检查：此刻这样备案会怎样</summary>
public sealed record Admissibility
{
    public required string Body { get; init; }

    /// <summary>可以查询的单位代码</summary>
    public required IReadOnlyList<string> Bodies { get; init; }

    /// <summary>可以备案</summary>
    public required bool Admissible { get; init; }

    /// <summary>已过备案期限：须说明原因，由牵头单位审批</summary>
    public required bool Late { get; init; }

    /// <summary>备案期限</summary>
    public required DeadlineDetails Deadline { get; init; }

    /// <summary>不能备案的原因</summary>
    public required IReadOnlyList<Breach> Breaches { get; init; }

    /// <summary>提醒，不影响备案</summary>
    public required IReadOnlyList<Breach> Warnings { get; init; }

    /// <summary>现行方案参数：同一单位对同一企业每年检查几次</summary>
    public required int VisitsPerYear { get; init; }

    /// <summary>该单位（含街道所）对这家企业当年计入次数的备案行</summary>
    public required IReadOnlyList<CountingLine> Counted { get; init; }

    /// <summary>频次上限表中适用的各行和各计了几次：实施方案和国家规定的在前</summary>
    public required IReadOnlyList<CapAnswer> Caps { get; init; }

    /// <summary>上级单位当年对这家企业的检查，最新的在前</summary>
    public required IReadOnlyList<ExternalVisitRow> ExternalVisits { get; init; }

    /// <summary>可以由本人登记减免入企（取消入企或改为书面核查）</summary>
    public required bool MaySpare { get; init; }

    /// <summary>本单位当月已登记的减免入企</summary>
    public required IReadOnlyList<SparedVisitRow> Spared { get; init; }

    /// <summary>因当年次数不能检查的，从这一天起可以再次检查；可以检查的、随后两年也不能的没有</summary>
    public DateOnly? AgainFrom { get; init; }

    /// <summary>不能备案的，有哪些例外情形就可以</summary>
    public required IReadOnlyList<OpenExemption> Exemptions { get; init; }

    /// <summary>各单位最近的入企，最新的在前，最多5次</summary>
    public required IReadOnlyList<LastVisit> LastVisits { get; init; }
}

/// <summary>频次上限表中适用的一行</summary>
/// <param name="Counted">当年已计几次</param>
/// <param name="Full">再检查一次就超过</param>
/// <param name="Lines">计入的备案编号</param>
public sealed record CapAnswer(FrequencyCapRow Row, int Counted, bool Full, IReadOnlyList<string> Lines);

/// <summary>计入当年次数的一行</summary>
/// <param name="FilingNumber">备案编号</param>
/// <param name="Exemption">据以备案的例外情形</param>
/// <param name="InspectionId">列入的检查任务的 id；尚未下发的没有</param>
/// <param name="VisitedOn">检查日期；尚未排期的没有</param>
public sealed record CountingLine(
    Guid FilingId, string? FilingNumber, string Department, DateOnly From, DateOnly To, FilingLineStatus Status, ExemptionKind? Exemption,
    Guid? InspectionId, string? InspectionNumber, DateOnly? VisitedOn);

internal sealed class ShowAdmissibilityValidator : AbstractValidator<ShowAdmissibility>
{
    public ShowAdmissibilityValidator() => RuleFor(asked => asked.Department).MaximumLength(20);
}

internal sealed class ShowAdmissibilityHandler(ISupervisionDb db, ICurrentUser user, FilingDrafts drafts, FilingJudge judge, ShownBeforeFiling shown, IWorkCalendar calendar)
    : IRequestHandler<ShowAdmissibility, Result<Admissibility>>
{
    public async Task<Result<Admissibility>> Handle(ShowAdmissibility request, CancellationToken ct)
    {
        var body = user.BodyAskedAbout(request.Department);
        if (body.IsError) return body.Error!;
        var uscc = await db.Visible<Enterprise>(user).Where(enterprise => enterprise.Id == request.Id).Select(enterprise => enterprise.Uscc).SingleOrDefaultAsync(ct);
        if (uscc is null) return EnterpriseErrors.Unknown;

        var form = SupposedLine.Form(request.Kind, body.Value, uscc, new(request.From, request.To));
        var facts = await judge.SupposeAsync(await drafts.ReadAsync(form, body.Value, ct), ct);
        var line = facts.Lines[0].WhatIsPublished();
        var verdict = FilingRules.Foresee(line);
        var spared = await shown.SparedAsync(request.Id, body.Value, request.From, ct);
        return new Admissibility
        {
            Body = body.Value,
            Bodies = user.BodiesToAskAbout(),
            Admissible = verdict.Stands,
            Late = verdict.Late,
            Deadline = DeadlineDetails.Of(line.Deadline, calendar, judge.Today),
            Breaches = verdict.Breaches,
            Warnings = verdict.Warnings,
            VisitsPerYear = line.Parameters.VisitsPerYear,
            Counted = await CountedAsync(line, ct),
            AgainFrom = SupposedLine.AgainFrom(line, facts.Lines.Skip(1)),
            Exemptions = verdict.Stands ? [] : [.. SupposedLine.OpenExemptions(line)],
            LastVisits = await shown.LastVisitsAsync(request.Id, ct),
            Caps = await shown.CapsAsync(line, ct),
            ExternalVisits = await shown.ExternalVisitsAsync(request.Id, line.Year, ct),
            MaySpare = shown.MaySpare(line, spared),
            Spared = spared,
        };
    }

    /// <summary>What the rule has counted, as far as the caller may know of it.</summary>
    private Task<List<CountingLine>> CountedAsync(LineFacts line, CancellationToken ct)
    {
        var counted = line.EarlierThisYear.Select(earlier => earlier.Id).ToArray();
        var (filings, inspections) = (db.Visible<Filing>(user), db.Visible<Inspection>(user));
        return db.Visible<FilingLine>(user).AsNoTracking()
            .Where(each => counted.Contains(each.Id))
            .OrderBy(each => each.From).ThenBy(each => each.Id)
            .Select(each => new CountingLine(
                each.FilingId,
                filings.Where(filing => filing.Id == each.FilingId).Select(filing => filing.Number).FirstOrDefault(),
                each.Department, each.From, each.To, each.Status, (ExemptionKind?)each.Exemption!.Kind, each.InspectionId,
                inspections.Where(visit => visit.Id == each.InspectionId).Select(visit => visit.Number).FirstOrDefault(),
                inspections.Where(visit => visit.Id == each.InspectionId).Select(visit => visit.Date).FirstOrDefault()))
            .ToListAsync(ct);
    }
}
