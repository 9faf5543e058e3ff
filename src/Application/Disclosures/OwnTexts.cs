using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Catalogues.Editions;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Documents;
using Supervision.Application.Departments;
using Supervision.Application.Filings.Caps;
using Supervision.Domain.Calendar;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Departments;
using Supervision.Domain.Disclosures;
using Supervision.Domain.Documents;
using Supervision.Domain.Filings;

namespace Supervision.Application.Disclosures;

/// <summary>What the product itself knows of one of the five matters of a body.</summary>
/// <param name="Key">The same for the same content.</param>
/// <param name="IssuedId">The file where it was issued already; else it is laid out by <paramref name="Document"/>.</param>
/// <param name="Document">The document under a number.</param>
internal sealed record OwnText(string Title, string Key, string? Number = null, Guid? IssuedId = null, DocumentKind Kind = default, Func<string, OfficialDocument>? Document = null);

/// <summary>
/// 现行文本: the five matters as far as the product has their content. The edition of the one table and the manual are given as they were issued; who inspects and the cap table are laid out from the roster and the table of today.
/// The body's special campaigns are planned elsewhere, so of them there is none.
/// </summary>
internal sealed class OwnTexts
{
    /// <summary>The content of editions by body, null where they have nothing of it: what was issued never changes, and is long to read.</summary>
    private static readonly ConcurrentDictionary<(Guid Edition, string Body), string?> Issued = [];

    private readonly Dictionary<(string Body, DisclosureMatter Matter), OwnText> _texts = [];

    private OwnTexts()
    {
    }

    public OwnText? Of(string body, DisclosureMatter matter) => _texts.GetValueOrDefault((body, matter));

    /// <summary>Of these bodies and matters, on this day; what the whole table is made from is read once.</summary>
    public static async Task<OwnTexts> GatherAsync(ISupervisionDb db, IReadOnlyCollection<string> bodies, IReadOnlyCollection<DisclosureMatter> matters, PlanParameters parameters, DateOnly today, CancellationToken ct)
    {
        var texts = new OwnTexts();
        var names = await DepartmentNames.GatherAsync(db, ct);
        if (matters.Contains(DisclosureMatter.Items)) await texts.AddItemsAsync(db, bodies, today, ct);
        if (matters.Contains(DisclosureMatter.Standard)) await texts.AddStandardsAsync(db, bodies, ct);
        if (matters.Contains(DisclosureMatter.Cap))
        {
            var caps = FrequencyCap.InForce(await db.FrequencyCaps.AsNoTracking().ToListAsync(ct), today).ToList();
            foreach (var body in bodies) texts.Add(body, DisclosureMatter.Cap, CapOf(body, caps, parameters, names, today));
        }

        if (matters.Contains(DisclosureMatter.Subject))
        {
            var officers = await db.Officers.AsNoTracking().Where(CertificateStates.MayEnforce(today)).Where(officer => bodies.Contains(Bodies.Of(officer.Department))).OrderBy(officer => officer.Name).ThenBy(officer => officer.Id).ToListAsync(ct);
            var deeds = await db.Delegations.AsNoTracking().Where(deed => deed.ValidFrom <= today && today <= deed.ValidUntil && (deed.RevokedOn == null || deed.RevokedOn > today)).OrderBy(deed => deed.Office).ThenBy(deed => deed.DeedNo).ToListAsync(ct);
            foreach (var body in bodies) texts.Add(body, DisclosureMatter.Subject, SubjectOf(body, officers, deeds, names, today));
        }

        return texts;
    }

    private async Task AddItemsAsync(ISupervisionDb db, IReadOnlyCollection<string> bodies, DateOnly today, CancellationToken ct)
    {
        if (await db.Catalogues.On(today).Select(each => new { each.Id, each.Number, each.DocumentId }).FirstOrDefaultAsync(ct) is not { } edition) return;
        if (!bodies.All(body => Issued.ContainsKey((edition.Id, body))))
        {
            var rows = (await db.Catalogues.AsNoTracking().SingleAsync(each => each.Id == edition.Id, ct)).Rows.ToLookup(row => row.Content.SafetyDomain.Body());
            foreach (var body in Bodies.Inspecting)
                Issued[(edition.Id, body)] = KeyOrNone(rows[body].SelectMany(row => Enum.GetValues<ItemField>().Select(field => ItemWords.Of(row.Content, field, code => code)).Prepend(row.Code)));
        }

        foreach (var body in bodies)
            if (Issued[(edition.Id, body)] is { } key) Add(body, DisclosureMatter.Items, new("坪山区工贸企业监管事项清单", key, edition.Number, edition.DocumentId));
    }

    private async Task AddStandardsAsync(ISupervisionDb db, IReadOnlyCollection<string> bodies, CancellationToken ct)
    {
        if (await db.Manuals.OrderByDescending(each => each.CompiledAt).Select(each => new { each.Id, each.Number, each.DocumentId }).FirstOrDefaultAsync(ct) is not { } manual) return;
        if (!bodies.All(body => Issued.ContainsKey((manual.Id, body))))
        {
            var chapters = (await db.Manuals.AsNoTracking().SingleAsync(each => each.Id == manual.Id, ct)).Chapters.ToLookup(chapter => chapter.Body);
            foreach (var body in Bodies.Inspecting) Issued[(manual.Id, body)] = KeyOrNone(chapters[body].Select(chapter => $"{chapter.SafetyDomain}/{chapter.GuidelineRevision}"));
        }

        foreach (var body in bodies)
            if (Issued[(manual.Id, body)] is { } key) Add(body, DisclosureMatter.Standard, new("坪山区工贸企业安全检查工作手册", key, manual.Number, manual.DocumentId));
    }

    private void Add(string body, DisclosureMatter matter, OwnText? text)
    {
        if (text is not null) _texts[(body, matter)] = text;
    }

    private static OwnText CapOf(string body, IReadOnlyCollection<FrequencyCap> caps, PlanParameters parameters, DepartmentNames names, DateOnly today)
    {
        var published = caps.Where(cap => cap.Body is null || cap.Body == body).OrderBy(cap => cap.EffectiveFrom).ThenBy(cap => cap.Id).Select(cap => FrequencyCapRow.Of(cap, CapState.InForce, parameters.CapTableRefuses));
        FrequencyCapRow[] rows = [StandingCaps.OnceAYear(parameters, null), StandingCaps.National(parameters, null), .. published];
        var title = $"{names.Of(body)}涉企行政检查频次上限";
        return new(title, KeyOf(rows.Select(row => CapWords.Of(row).ToString())), Kind: DocumentKind.CapTable, Document: number => DisclosureDocuments.Cap(number, title, body, rows, names, today));
    }

    private static OwnText? SubjectOf(string body, IReadOnlyList<Officer> officers, IReadOnlyList<Delegation> deeds, DepartmentNames names, DateOnly today)
    {
        var (people, offices) = (officers.Where(officer => officer.Body == body).OrderBy(officer => names.Position(officer.Department)).ToList(), deeds.Where(deed => deed.Body == body).ToList());
        if (people.Count == 0) return null;
        var title = $"{names.Of(body)}行政检查主体和执法人员";
        return new(
            title, KeyOf([.. people.Select(one => $"{one.Department}|{one.Name}|{one.CertificateNo}|{one.ValidUntil:O}"), .. offices.Select(deed => $"{deed.Office}|{deed.DeedNo}|{deed.ValidUntil:O}")]),
            Kind: DocumentKind.EnforcementSubject, Document: number => DisclosureDocuments.Subject(number, title, body, people, offices, names, today));
    }

    private static string? KeyOrNone(IEnumerable<string> lines) => lines.ToList() is { Count: > 0 } some ? KeyOf(some) : null;

    private static string KeyOf(IEnumerable<string> lines) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
}
