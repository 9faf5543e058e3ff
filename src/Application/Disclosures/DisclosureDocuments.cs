using Supervision.Application.Common.Documents;
using Supervision.Application.Departments;
using Supervision.Application.Filings.Caps;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Disclosures;

/// <summary>Who inspects and the cap table, as the values of their templates.</summary>
internal static class DisclosureDocuments
{
    private static readonly DocumentTemplate SubjectTemplate = DocumentTemplate.Named("disclosed-subject");

    private static readonly DocumentTemplate CapTemplate = DocumentTemplate.Named("disclosed-cap");

    public static OfficialDocument Subject(string number, string title, string body, IReadOnlyList<Officer> people, IReadOnlyList<Delegation> offices, DepartmentNames names, DateOnly today) => SubjectTemplate.Fill(new
    {
        Title = title,
        Number = number,
        Body = names.Of(body),
        Date = Written(today),
        Count = people.Count,
        Offices = offices.Select(deed => new { Name = names.Of(deed.Office), Kind = Labels.Of(deed.Kind), Domains = string.Join('、', deed.SafetyDomains.Select(domain => Labels.Of(domain))), deed.DeedNo, Until = Written(deed.ValidUntil) }),
        People = people.Select(one => new { one.Name, Department = names.Of(one.Department), Certificate = one.CertificateNo, IssuedBy = one.IssuedBy ?? "", Until = one.ValidUntil is { } until ? Written(until) : "" }),
    });

    public static OfficialDocument Cap(string number, string title, string body, IReadOnlyList<FrequencyCapRow> rows, DepartmentNames names, DateOnly today) => CapTemplate.Fill(new
    {
        Title = title,
        Number = number,
        Body = names.Of(body),
        Date = Written(today),
        Rows = rows.Select(row =>
        {
            var words = CapWords.Of(row);
            return new { words.Scope, words.Class, words.Visits, words.Natures, words.Exemptions, words.Source };
        }),
    });

    private static string Written(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";
}
