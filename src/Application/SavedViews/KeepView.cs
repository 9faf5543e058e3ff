using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Validation;
using Supervision.Domain.Common;

namespace Supervision.Application.SavedViews;

/// <summary>把列表当前的样子保存为一个名称；本人已有同名的，以这次的代替</summary>
/// <param name="List">哪个列表</param>
/// <param name="Name">视图名称</param>
/// <param name="Search">列表页面地址中的查询部分，不含问号；页码不必有</param>
/// <param name="Shared">是否与本单位（含街道所）共用</param>
public sealed record KeepView(ViewedList List, string Name, string Search, bool Shared) : ICommand<Result<SavedViewDetails>>;

internal sealed class KeepViewValidator : AbstractValidator<KeepView>
{
    public KeepViewValidator()
    {
        RuleFor(keep => keep.List).IsInEnum();
        RuleFor(keep => keep.Name).IsLine(50);
        RuleFor(keep => keep.Search).NotNull().MaximumLength(2000);
    }
}

internal sealed class KeepViewHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<KeepView, Result<SavedViewDetails>>
{
    public async Task<Result<SavedViewDetails>> Handle(KeepView request, CancellationToken ct)
    {
        if (user.Person is not { } person) return RecordErrors.Unknown;
        if (request.Shared && person.Body is null) return SavedViewErrors.NoBody;

        await db.LockAsync(LockKey.SavedViews(person.Id), ct);
        var (own, name) = (db.Visible<SavedView>(user).Where(view => view.OwnerId == person.Id), Typed.Line(request.Name));
        var view = await own.SingleOrDefaultAsync(view => view.List == request.List && view.Name == name, ct);
        if (view is null)
        {
            if (await own.CountAsync(ct) >= SavedView.Most) return SavedViewErrors.TooMany;
            view = new() { OwnerId = person.Id, Owner = person.Name, List = request.List, Name = name };
            db.SavedViews.Add(view);
        }

        (view.Owner, view.Body, view.Search, view.Shared) = (person.Name, person.Body, request.Search.TrimStart('?'), request.Shared);
        await db.SaveChangesAsync(ct);
        return SavedViewDetails.Of(view, user);
    }
}
