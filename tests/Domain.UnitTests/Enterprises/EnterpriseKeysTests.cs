using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Domain.UnitTests.Enterprises;

public class EnterpriseKeysTests
{
    [Theory]
    [InlineData("深圳市龍達電子廠", "深圳市龙达电子厂")]
    [InlineData("深圳市ＡＢＣ電子有限公司", "深圳市abc电子有限公司")]
    [InlineData("晖腾（深圳）精密机电有限公司", "晖腾 (深圳) 精密机电 有限公司")]
    [InlineData("鴻興峯業", "鸿兴峰业")]
    [InlineData("后里干发", "後裏乾髮")]
    public void One_name_however_it_is_written(string one, string other) => Typed.Key(one).Should().Be(Typed.Key(other));

    [Fact]
    public void No_simplified_form_is_replaced_again() => TraditionalForms.Simplified.ToArray().Should().OnlyContain(sign => TraditionalForms.Simple(sign) == sign);

    [Fact]
    public void Each_form_stands_for_one() => TraditionalForms.Traditional.Length.Should().Be(TraditionalForms.Simplified.Length).And.Be(TraditionalForms.Traditional.Distinct().Count());

    [Theory]
    [InlineData("深圳市晖腾精密机电有限公司", "A路1号", "张三", "深圳市暉騰精密機電有限公司", "B路2号", "李四", "SameName")]
    [InlineData("深圳市晖腾精密机电有限公司", "聚园路8号", "张三", "晖腾塑胶（深圳）有限公司", "聚園路８號", "李四", "SameAddress")]
    [InlineData("深圳市晖腾精密机电有限公司", "A路1号", "张三", "晖腾精密机电（深圳）股份有限公司", "B路2号", "張三", "SameRepresentative")]
    [InlineData("深圳市晖腾精密机电有限公司", "A路1号", "张三", "深圳市恒达塑胶有限公司", "A路1号", "张三", "")]
    [InlineData("深圳市晖腾精密机电有限公司", "A路1号", null, "深圳市晖腾塑胶有限公司", "B路2号", null, "")]
    [InlineData("深圳市晖腾精密机电有限公司", "A路1号", "张*", "晖腾精密机电有限公司", "B路2号", "张*", "")]
    public void Two_are_alike_by_name_or_by_place_or_by_person(string name, string address, string? person, string otherName, string otherAddress, string? otherPerson, string reason)
    {
        var shared = EnterpriseKeys.Twins(name, address, person).Intersect(EnterpriseKeys.Twins(otherName, otherAddress, otherPerson));

        string.Join(',', shared.Select(EnterpriseKeys.ReasonOf)).Should().Be(reason);
    }
}
