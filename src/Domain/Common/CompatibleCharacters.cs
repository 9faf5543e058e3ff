namespace Supervision.Domain.Common;

/// <summary>
/// Characters that Unicode has twice for reasons of compatibility (NFKC), and that get into lists from PDF files and old systems: the radicals ⼯⼚ for 工厂, 﨏, ①, Ⅲ, ２.
/// The product runs without ICU, where <see cref="string.Normalize()"/> leaves them.
/// </summary>
internal static class CompatibleCharacters
{
    private const int FirstRadical = 0x2F00;
    private const int FirstIdeograph = 0xF900;

    private const string Radicals = "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋"
        + "比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛"
        + "辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const string Ideographs = "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累"
        + "縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈"
        + "裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘"
        + "藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀﨎﨏塚﨑晴﨓﨔凞猪益礼神祥福靖精羽﨟蘒﨡諸﨣﨤逸都﨧﨨﨩飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎"
        + "懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵𤋮舘";

    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "L", "C", "D", "M"];

    /// <summary>What is meant by a character, or null where it means itself.</summary>
    public static string? Meant(int sign) => sign switch
    {
        >= 0xFF10 and <= 0xFF19 or >= 0xFF21 and <= 0xFF3A or >= 0xFF41 and <= 0xFF5A => One(sign - 0xFF01 + '!'),
        >= FirstRadical and < FirstRadical + 0xD6 => One(Radicals[sign - FirstRadical]),
        >= FirstIdeograph and < FirstIdeograph + 0x16E => One(Ideographs[sign - FirstIdeograph]),
        0x2E9F => "母",
        0x2EF3 => "龟",
        0xB2 or 0xB3 => One(sign - 0xB0 + '0'),
        0xB9 => "1",
        0x2070 or (>= 0x2074 and <= 0x2079) => One(sign - 0x2070 + '0'),
        >= 0x2080 and <= 0x2089 => One(sign - 0x2080 + '0'),
        >= 0x2460 and <= 0x2473 => $"{sign - 0x2460 + 1}",
        >= 0x24B6 and <= 0x24CF => One(sign - 0x24B6 + 'A'),
        >= 0x24D0 and <= 0x24E9 => One(sign - 0x24D0 + 'a'),
        0x24EA => "0",
        >= 0x2160 and <= 0x216F => Romans[sign - 0x2160],
        >= 0x2170 and <= 0x217F => Romans[sign - 0x2170].ToLowerInvariant(),
        >= 0x1D400 and < 0x1D400 + (13 * 52) => Letter(sign - 0x1D400),
        >= 0x1D7CE and <= 0x1D7FF => One(((sign - 0x1D7CE) % 10) + '0'),
        _ => null,
    };

    /// <summary>Mathematical alphabets: thirteen times A–Z and a–z.</summary>
    private static string Letter(int place) => One(place % 52 is var at && at < 26 ? 'A' + at : 'a' + at - 26);

    private static string One(int sign) => ((char)sign).ToString();
}
