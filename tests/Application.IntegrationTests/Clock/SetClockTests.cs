using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Infrastructure.Clock;

namespace Supervision.Application.IntegrationTests.Clock;

public sealed class SetClockTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"clock-{Guid.NewGuid():N}");

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void It_runs_on_from_the_instant_at_which_it_was_set_and_can_be_set_again()
    {
        var clock = new SetClock(_file);
        Set("2026-11-18T10:00:00+08:00", ago: TimeSpan.FromMinutes(5));
        clock.GetUtcNow().Should().BeCloseTo(new(2026, 11, 18, 2, 5, 0, TimeSpan.Zero), TimeSpan.FromMinutes(1));

        Set("2026-11-21T10:00:00+08:00", ago: TimeSpan.Zero);
        clock.GetUtcNow().Should().BeCloseTo(new(2026, 11, 21, 2, 0, 0, TimeSpan.Zero), TimeSpan.FromMinutes(1));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("false")]
    public void A_product_in_use_takes_none(string? demo)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Clock:File", _file), new("Data:Demo", demo)]).Build();
        var start = () => new ServiceCollection().AddClock(settings);
        start.Should().Throw<InvalidOperationException>().WithMessage("*machine's clock*");
    }

    private void Set(string instant, TimeSpan ago)
    {
        File.WriteAllText(_file, instant);
        File.SetLastWriteTimeUtc(_file, DateTime.UtcNow - ago);
    }
}
