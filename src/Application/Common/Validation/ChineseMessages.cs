using System.Globalization;
using FluentValidation.Resources;

namespace Supervision.Application.Common.Validation;

/// <summary>What validators say, in the officer's words. A message stands beside its field, so it does not repeat the field's name.</summary>
internal sealed class ChineseMessages : LanguageManager
{
    private static readonly Dictionary<string, string> Messages = new()
    {
        ["NotNullValidator"] = "必须填写",
        ["NotEmptyValidator"] = "必须填写",
        ["NullValidator"] = "不应填写",
        ["EmptyValidator"] = "不应填写",
        ["LengthValidator"] = "应为{MinLength}至{MaxLength}个字符，现为{TotalLength}个",
        ["MinimumLengthValidator"] = "至少{MinLength}个字符",
        ["MaximumLengthValidator"] = "最多{MaxLength}个字符，现为{TotalLength}个",
        ["ExactLengthValidator"] = "应为{MaxLength}个字符，现为{TotalLength}个",
        ["GreaterThanValidator"] = "应大于{ComparisonValue}",
        ["GreaterThanOrEqualValidator"] = "不应小于{ComparisonValue}",
        ["LessThanValidator"] = "应小于{ComparisonValue}",
        ["LessThanOrEqualValidator"] = "不应大于{ComparisonValue}",
        ["InclusiveBetweenValidator"] = "应在{From}至{To}之间",
        ["ExclusiveBetweenValidator"] = "应在{From}与{To}之间，不含两端",
        ["EqualValidator"] = "应等于{ComparisonValue}",
        ["NotEqualValidator"] = "不应等于{ComparisonValue}",
        ["RegularExpressionValidator"] = "格式不正确",
        ["EmailValidator"] = "不是有效的电子邮箱",
        ["EnumValidator"] = "不是可选的值",
        ["PredicateValidator"] = "不符合要求",
        ["AsyncPredicateValidator"] = "不符合要求",
        ["ScalePrecisionValidator"] = "数字位数过多",
    };

    public override string GetString(string key, CultureInfo? culture = null) =>
        Messages.TryGetValue(key, out var message) ? message : base.GetString(key, culture);
}
