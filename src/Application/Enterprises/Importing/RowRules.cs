using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Importing;

/// <summary>Judges the rows of a list one after the other, by the rules of the form.</summary>
internal sealed class RowRules(EnterpriseReference reference, ICurrentUser user, DateOnly today)
{
    /// <summary>Of the note that a row gives an enterprise another name.</summary>
    public const string Renamed = "enterprise.import.renamed";

    private static readonly EnterpriseFormValidator Shape = new();
    private readonly Dictionary<string, int> _seen = [];

    /// <param name="onRecord">The enterprise of that code, if it is registered; the row's changes are made to it.</param>
    /// <param name="survivor">What it was merged into: then its own file is left as it is, and so is the survivor's, of which an old list says nothing.</param>
    public RowVerdict Judge(SheetRow row, Enterprise? onRecord, EnterpriseNow? survivor)
    {
        var text = UnifiedSocialCreditCode.Normalise(row["uscc"]);
        var uscc = UnifiedSocialCreditCode.Parse(text);
        if (row.Faults.GetValueOrDefault("uscc") is { } fault) return Refused([new("uscc", "enterprise.import.uscc", fault)]);
        if (uscc.Error is { } wrong) return Refused([new("uscc", wrong.Code, LostDigits(text) ?? wrong.Title)]);
        if (!_seen.TryAdd(text, row.Number)) return Refused([new("uscc", "enterprise.import.twice", $"与第{_seen[text]}行的代码重复")]);

        if (onRecord is not null && survivor is not null)
            return Verdict(ImportOutcome.Unchanged, [new("uscc", "enterprise.import.merged", $"该代码的企业已并入“{survivor.Name}”（{survivor.Uscc}），没有读取此行")]);

        var reading = new RowReading(row, onRecord?.Facts, reference, onRecord?.Past.Names ?? []);
        var form = reading.Read();
        if (reading.Messages.Count > 0) return Refused(reading.Messages);
        if (Shape.Validate(form) is { IsValid: false } shape)
            return Refused([.. shape.Errors.Select(error => new FieldMessage(Camel(error.PropertyName), "enterprise.import.invalid", error.ErrorMessage))]);

        if (!user.MayWriteIn(form.SubdistrictCode) || (onRecord is not null && !user.MayWriteIn(onRecord.SubdistrictCode)))
            return Refused([new("subdistrict", EnterpriseErrors.OtherStreet.Code, EnterpriseErrors.OtherStreet.Title)]);

        var facts = EnterpriseRules.Judge(form, reference);
        if (facts.Error is { } refused)
            return Refused([.. refused.Fields!.SelectMany(field => field.Value, (field, title) => new FieldMessage(field.Key, refused.Code, title))]);

        IReadOnlyList<FieldMessage> notes = [.. Notes(uscc.Value, onRecord), .. Changes(onRecord, facts.Value), .. reading.Notes];
        if (onRecord is null) return Verdict(ImportOutcome.Created, notes) with { Registered = Enterprise.Register(uscc.Value, facts.Value) };
        var left = onRecord.SubdistrictCode;
        return onRecord.Amend(facts.Value, new(user.DisplayName, today))
            ? Verdict(ImportOutcome.Updated, notes) with { Amended = onRecord, Left = left == onRecord.SubdistrictCode ? null : left }
            : Verdict(ImportOutcome.Unchanged, notes);

        RowVerdict Refused(IReadOnlyList<FieldMessage> messages) => Verdict(ImportOutcome.Refused, messages);

        RowVerdict Verdict(ImportOutcome outcome, IReadOnlyList<FieldMessage> messages) => new(row.Number, text.Length == 0 ? null : text, row["name"], outcome, messages);
    }

    private static IReadOnlyList<FieldMessage> Notes(UnifiedSocialCreditCode uscc, Enterprise? onRecord)
    {
        var notes = new List<FieldMessage>();
        if (uscc.Warning is { } warning) notes.Add(new("uscc", warning.Code, warning.Title));
        if (onRecord?.Status == EnterpriseStatus.Deregistered) notes.Add(new("uscc", "enterprise.deregistered", "该企业已注销，导入不会恢复其档案"));
        return notes;
    }

    /// <summary>What would become of the file; another name may be a slip of one row, and says so.</summary>
    private static IEnumerable<FieldMessage> Changes(Enterprise? onRecord, EnterpriseFacts facts)
    {
        if (onRecord is null) yield break;
        var changes = EnterpriseChanges.Between(onRecord.Facts, facts);
        if (changes.Any(change => change.Field == EnterpriseField.Name))
            yield return new("name", Renamed, $"企业名称由“{onRecord.Name}”改为“{facts.Name}”，请核对代码与名称是否同一企业");
        var others = changes.Where(change => change.Field != EnterpriseField.Name).Select(change => Labels.Of(change.Field)).ToList();
        if (others.Count > 0) yield return new("", "enterprise.import.changed", $"更新{string.Join('、', others)}");
    }

    /// <summary>A code that Excel took for a number has lost its last digits; its length or check character is not what is wrong with it.</summary>
    private static string? LostDigits(string text) => text.Contains("E+", StringComparison.Ordinal)
        ? "单元格是数字格式，代码的末几位已丢失，请把该列设为文本格式后重新填写"
        : null;

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
