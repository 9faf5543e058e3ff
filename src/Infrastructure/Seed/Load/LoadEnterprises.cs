using Npgsql;
using NpgsqlTypes;
using Supervision.Domain.Enterprises;

namespace Supervision.Infrastructure.Seed.Load;

/// <summary>Any number of invented enterprises with valid codes, over the six streets.</summary>
internal static class LoadEnterprises
{
    public const int Series = 1;

    private const string OrganisationAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const string First = "恒锐泰铭宏卓佳鑫盛瑞汇嘉华鸿金德联众诚兴隆耀科创达精通明远信利伟森源永昌顺捷立天海凯奥康旭辉腾裕博晟和美润益富";
    private const string Second = "达邦坤创源晟能信华泰盛固力科锐美辉威特斯维克迪凯通隆丰茂祥业成升诺思普安捷翔骏宝利嘉亿航宇";

    private static readonly (string Label, string Industry, Sector Sector)[] Trades =
    [
        ("精密五金", "3311", Sector.Machinery), ("塑胶制品", "2929", Sector.LightIndustry), ("电子科技", "3989", Sector.Machinery), ("模具", "3525", Sector.Machinery),
        ("家具制造", "2110", Sector.LightIndustry), ("包装材料", "2231", Sector.LightIndustry), ("服饰", "1811", Sector.Textile), ("铝业", "3252", Sector.Nonferrous),
        ("建材", "3024", Sector.BuildingMaterials), ("商贸", "5175", Sector.Commerce), ("特钢", "3130", Sector.Metallurgy), ("光电", "3974", Sector.Machinery),
    ];

    private static readonly string[] Domains = ["WorkSafety", "Fire", "SpecialEquipment", "Gas", "Ecology"];
    private static readonly RiskColour[] Risks = [RiskColour.Red, RiskColour.Orange, RiskColour.Orange, RiskColour.Yellow, RiskColour.Yellow, RiskColour.Yellow, RiskColour.Blue, RiskColour.Blue];

    /// <summary>The code of the enterprise at a place of the series, both check characters right.</summary>
    public static string UsccAt(long i)
    {
        Span<char> code = stackalloc char[18];
        "9144030".CopyTo(code);
        code[7] = '0';
        code[8] = 'M';
        for (var at = 15; at > 8; at--, i /= OrganisationAlphabet.Length) code[at] = OrganisationAlphabet[(int)(i % OrganisationAlphabet.Length)];
        code[16] = UnifiedSocialCreditCode.Check17(code);
        code[17] = UnifiedSocialCreditCode.Check18(code);
        return new(code);
    }

    public static async Task CopyAsync(NpgsqlConnection connection, int count, Action<string>? tell, CancellationToken ct)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            "copy enterprises (id, uscc, name, industry_code, sector, subdistrict_code, address, risk_colour, safety_domains, special_hazards, employees, status, version, search_text, twin_keys) from stdin (format binary)", ct);
        copy.Timeout = TimeSpan.Zero;
        for (var i = 0; i < count; i++)
        {
            LoadNumbers.Tell(tell, i, count, "enterprises");
            var (name, address) = (NameAt(i), $"同富裕路{1 + LoadNumbers.Pick(i, 4, 900)}号");
            var trade = Trades[LoadNumbers.Pick(i, 2, Trades.Length)];
            await copy.StartRowAsync(ct);
            await copy.WriteAsync(LoadNumbers.Id(i, Series), ct);
            await copy.WriteAsync(UsccAt(i), ct);
            await copy.WriteAsync(name, ct);
            await copy.WriteAsync(trade.Industry, ct);
            await copy.WriteAsync(trade.Sector.ToString(), ct);
            await copy.WriteAsync($"44031000{1 + LoadNumbers.Pick(i, 3, 6)}", ct);
            await copy.WriteAsync(address, ct);
            await copy.WriteAsync(Risks[LoadNumbers.Pick(i, 5, Risks.Length)].ToString(), ct);
            await copy.WriteAsync(Domains, NpgsqlDbType.Array | NpgsqlDbType.Text, ct);
            await copy.WriteAsync(Array.Empty<string>(), NpgsqlDbType.Array | NpgsqlDbType.Text, ct);
            await copy.WriteAsync(10 + LoadNumbers.Pick(i, 6, 500), ct);
            await copy.WriteAsync(nameof(EnterpriseStatus.Active), ct);
            await copy.WriteAsync(1, ct);
            await copy.WriteAsync(EnterpriseKeys.SearchText(name, EnterprisePast.Nothing), ct);
            await copy.WriteAsync(EnterpriseKeys.Twins(name, address, null).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Bigint, ct);
        }

        await copy.CompleteAsync(ct);
    }

    private static string NameAt(long i) =>
        $"深圳市{First[LoadNumbers.Pick(i, 7, First.Length)]}{Second[LoadNumbers.Pick(i, 8, Second.Length)]}{Second[LoadNumbers.Pick(i, 9, Second.Length)]}{Trades[LoadNumbers.Pick(i, 2, Trades.Length)].Label}有限公司";
}
