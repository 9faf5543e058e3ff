using System.Text;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

/// <summary>The picture that is scanned at the gate; it leads to the public page of the visit's code.</summary>
/// <param name="Site">The product's address as people outside reach it, without a slash at its end.</param>
public sealed record ShowInspectionQr(Guid Id, string Site) : IQuery<Result<Download>>;

internal sealed class ShowInspectionQrValidator : AbstractValidator<ShowInspectionQr>
{
    public ShowInspectionQrValidator() => RuleFor(request => request.Site).Must(site => Uri.IsWellFormedUriString(site, UriKind.Absolute));
}

internal sealed class ShowInspectionQrHandler(ISupervisionDb db, ICurrentUser user, IQrCodes codes) : IRequestHandler<ShowInspectionQr, Result<Download>>
{
    public async Task<Result<Download>> Handle(ShowInspectionQr request, CancellationToken ct)
    {
        var found = await db.Visible<Inspection>(user).Where(inspection => inspection.Id == request.Id)
            .Select(inspection => new { inspection.Number, inspection.VerificationCode }).SingleOrDefaultAsync(ct);
        if (found is null) return RecordErrors.Unknown;

        var svg = Encoding.UTF8.GetBytes(codes.Svg($"{request.Site}/verify/{found.VerificationCode}"));
        return new Download($"{found.Number}核验码.svg", Download.Svg, (target, stop) => target.WriteAsync(svg, stop).AsTask());
    }
}
