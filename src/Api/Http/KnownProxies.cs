using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Supervision.Api.Http;

/// <summary>
/// The proxies in front, whose word counts for who the caller is (<c>X-Forwarded-For</c>) and whether the caller came by TLS (<c>X-Forwarded-Proto</c>). Setting <c>Proxies:Known</c>:
/// addresses and networks such as <c>127.0.0.1, 10.0.3.0/24</c>. Nobody is one of them by default, this machine neither, and what others write into these headers is ignored.
/// </summary>
internal static class KnownProxies
{
    private const string Setting = "Proxies:Known";

    /// <summary>First in the pipeline, so that everything after it sees the caller and not the proxy.</summary>
    public static void UseKnownProxies(this WebApplication app)
    {
        // The middleware takes an empty list for "trust everybody", so that without a proxy it must not be there.
        if (Of(app.Configuration[Setting]) is not { Count: > 0 } known) return;

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in known) options.KnownIPNetworks.Add(network);
        app.UseForwardedHeaders(options);
    }

    internal static IReadOnlyList<IPNetwork> Of(string? setting) =>
        [.. (setting ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(NetworkOf)];

    private static IPNetwork NetworkOf(string entry) =>
        IPAddress.TryParse(entry, out var address) ? new(address, address.GetAddressBytes().Length * 8)
        : IPNetwork.TryParse(entry, out var network) && network.PrefixLength > 0 ? network
        : throw new SettingException($"{Setting}: \"{entry}\" is neither an address nor a network of proxies, such as 10.0.3.7 or 10.0.3.0/24.");
}

/// <summary>A setting that the program cannot work with; its message is for the operator.</summary>
internal sealed class SettingException(string message) : Exception(message);
