namespace Supervision.Floors;

/// <summary>One kind of work, with its goal and what it must never fall under, as the quality goals say.</summary>
internal sealed record Work(string Name, double Goal, double Least, Func<Caller, Inputs, Task> DoAsync)
{
    public static readonly IReadOnlyList<Work> All =
    [
        new("a  enterprise, then its last five filings", 0.60, 0.35, async (caller, inputs) =>
        {
            var enterprise = inputs.AnyFiled();
            await caller.GetAsync($"enterprises/{enterprise}");
            await caller.GetAsync($"filings?enterpriseId={enterprise}&size=5");
        }),
        new("b  20 enterprises by street and keyword", 0.75, 0.50, async (caller, inputs) =>
        {
            var (street, word) = inputs.AnySearch();
            await caller.GetAsync($"enterprises?subdistrict={street}&q={Uri.EscapeDataString(word)}");
        }),
        new("c  a filing, drafted then submitted", 0.60, 0.30, (caller, inputs) => caller.FileAsync(inputs.NextUnfiled())),
    ];
}
