using Supervision.Domain.Common;

namespace Supervision.Application.Common;

/// <summary>Names of files as they were sent, to be shown: without a folder, on one line.</summary>
public static class FileNames
{
    private const int Longest = 200;

    public static string Of(string sent) => Typed.LineOrNull(sent.Split('/', '\\')[^1]) is { } name ? TextElements.Cut(name, Longest) : "名单.xlsx";
}
