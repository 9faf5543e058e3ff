using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises;

/// <summary>Turns what was filled in into what goes on record, or says of every field why not. The same for the form and for each row of an import.</summary>
internal static class EnterpriseRules
{
    public static Result<EnterpriseFacts> Judge(EnterpriseForm form, EnterpriseReference reference)
    {
        var refused = new Dictionary<string, string[]>();
        var code = Typed.Number(form.IndustryCode);
        var industry = reference.Industries.GetValueOrDefault(code);
        if (industry is null) Refuse("industryCode", $"国民经济行业分类（GB/T 4754-2017）中没有小类 {code}");
        if (!reference.Streets.ContainsKey(form.SubdistrictCode)) Refuse("subdistrictCode", "不是坪山区的街道");
        else if (Typed.LineOrNull(form.Community) is { } community && !reference.Communities[form.SubdistrictCode].Contains(community))
            Refuse("community", $"{reference.Streets[form.SubdistrictCode]}没有“{community}”，可选：{string.Join('、', reference.Communities[form.SubdistrictCode])}");

        var sector = industry?.Sector ?? form.Sector;
        if (industry is not null && sector is null) Refuse("sector", $"行业小类 {industry.Code} {industry.Name}不能自动确定所属工贸行业，请指定所属行业");
        if (industry?.Sector is { } decided && form.Sector is { } given && given != decided)
            Refuse("sector", $"行业小类 {industry.Code} {industry.Name}属于{Labels.Of(decided)}，不能填为{Labels.Of(given)}");

        return refused.Count == 0
            ? FactsOf(form, sector!.Value)
            : EnterpriseErrors.Refused(refused);

        void Refuse(string field, string title) => refused.Add(field, [title]);
    }

    private static EnterpriseFacts FactsOf(EnterpriseForm form, Sector sector) => new()
    {
        Name = Typed.Line(form.Name),
        IndustryCode = Typed.Number(form.IndustryCode),
        Sector = sector,
        SubdistrictCode = form.SubdistrictCode,
        Community = Typed.LineOrNull(form.Community),
        Address = Typed.Line(form.Address),
        LegalRepresentative = Typed.LineOrNull(form.LegalRepresentative),
        Contact = Typed.LineOrNull(form.Contact),
        Phone = PhoneNumbers.Read(form.Phone),
        RiskColour = form.RiskColour ?? RiskColour.Blue,
        SafetyDomains = form.SafetyDomains ?? [],
        SpecialHazards = form.SpecialHazards ?? [],
        Employees = form.Employees,
    };
}
