using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Supervision.Floors;

/// <summary>Asks product and floor in turn, so that both meet the same machine, and prints the ratio of what they answered.</summary>
internal static class Comparison
{
    private static readonly string[] Bodies = ["XF", "ZJ", "HB", "SJ"];

    public static async Task<int> RunAsync(string database, Uri product, Uri floor, TimeSpan round, int rounds)
    {
        var inputs = await Inputs.ReadAsync(database);
        var onProduct = await Task.WhenAll(Bodies.Select(body => Caller.SignInAsync(product, body)));
        var onFloor = Bodies.Select(body => Caller.OfFloor(floor, body)).ToArray();
        await ReadTheSameAsync(inputs, onProduct[0], onFloor[0]);
        await FileTheSameAsync(inputs, onProduct[0], onFloor[0]);

        var good = true;
        foreach (var work in Work.All)
        {
            foreach (var side in new[] { onProduct, onFloor }) await MeasureAsync(work, inputs, side, round);
            var (ours, raw) = (new List<double>(), new List<double>());
            var (ourTimes, rawTimes) = (new ConcurrentBag<double>(), new ConcurrentBag<double>());
            for (var i = 0; i < rounds; i++)
            {
                ours.Add(await MeasureAsync(work, inputs, onProduct, round, ourTimes));
                raw.Add(await MeasureAsync(work, inputs, onFloor, round, rawTimes));
            }

            var ratio = ours.Sum() / raw.Sum();
            good &= ratio >= work.Least;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{work.Name,-42} product {ours.Average(),7:0.0}/s (median {Median(ourTimes):0.0} ms)  floor {raw.Average(),7:0.0}/s ({Median(rawTimes):0.0} ms)  ratio {ratio:0.00}, by round {string.Join(' ', ours.Zip(raw, (a, b) => (a / b).ToString("0.00", CultureInfo.InvariantCulture)))}  (goal {work.Goal:0.00}, never under {work.Least:0.00})"));
        }

        return good ? 0 : 1;
    }

    /// <returns>Pieces of work done in a second by all callers together.</returns>
    private static async Task<double> MeasureAsync(Work work, Inputs inputs, IReadOnlyList<Caller> callers, TimeSpan length, ConcurrentBag<double>? times = null)
    {
        var (clock, done) = (Stopwatch.StartNew(), 0);
        await Task.WhenAll(callers.Select(caller => Task.Run(async () =>
        {
            while (clock.Elapsed < length)
            {
                var began = clock.Elapsed;
                await work.DoAsync(caller, inputs);
                times?.Add((clock.Elapsed - began).TotalMilliseconds);
                Interlocked.Increment(ref done);
            }
        })));
        return done / clock.Elapsed.TotalSeconds;
    }

    /// <summary>Writes what another program may ask both for, which answer the same.</summary>
    public static async Task WritePathsAsync(string database, Uri product, Uri floor, string folder)
    {
        var inputs = await Inputs.ReadAsync(database);
        await ReadTheSameAsync(inputs, await Caller.SignInAsync(product, Bodies[0]), Caller.OfFloor(floor, Bodies[0]));
        await inputs.WriteAsync(folder);
    }

    /// <summary>A floor that answers something else would be no floor.</summary>
    private static async Task ReadTheSameAsync(Inputs inputs, Caller product, Caller floor)
    {
        for (var i = 0; i < 20; i++)
        {
            var (enterprise, (street, word)) = (inputs.AnyFiled(), inputs.AnySearch());
            foreach (var path in new[] { $"enterprises/{enterprise}", $"filings?enterpriseId={enterprise}&size=5", $"enterprises?subdistrict={street}&q={Uri.EscapeDataString(word)}" })
            {
                var (ours, raw) = (await product.GetAsync(path), await floor.GetAsync(path));
                if (!JsonNode.DeepEquals(JsonNode.Parse(ours), JsonNode.Parse(raw))) throw new InvalidOperationException($"product and floor differ at {path}\n{ours}\n{raw}");
            }
        }
    }

    private static async Task FileTheSameAsync(Inputs inputs, Caller product, Caller floor)
    {
        var (ours, raw) = (await product.FileAsync(inputs.NextUnfiled()), await floor.FileAsync(inputs.NextUnfiled()));
        if (Shape(ours) != Shape(raw)) throw new InvalidOperationException($"product and floor differ at a filing\n{ours}\n{raw}");
    }

    /// <summary>An answer without what differs from filing to filing: its ids and the running part of its number.</summary>
    private static string Shape(string answer)
    {
        var filing = JsonNode.Parse(answer)!.AsObject();
        (filing["id"], filing["lines"]![0]!["id"], filing["number"]) = ("", "", filing["number"]!.ToString().Split('-')[0]);
        return filing.ToJsonString();
    }

    private static double Median(IEnumerable<double> times) => times.Order().ToList() is { Count: > 0 } sorted ? sorted[sorted.Count / 2] : 0;
}
