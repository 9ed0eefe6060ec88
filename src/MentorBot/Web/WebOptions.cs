using System.Net;

namespace MentorBot.Web;

/// <summary>Where the bot listens, under the key <c>Web</c>; it does so only where a platform comes to it or where somebody says where.</summary>
internal sealed class WebOptions
{
    /// <summary>The section of the configuration.</summary>
    internal const string Section = "Web";

    private const string Usual = "http://127.0.0.1:8080";

    /// <summary>The address to listen at, without a path; port 0 takes any that is free. Nothing means <c>http://127.0.0.1:8080</c> where a platform comes to the bot, and elsewhere that it does not listen.</summary>
    public string? Listen { get; set; }

    /// <summary>The addresses or networks of proxies in front, with commas between, whose word for where a request comes from is taken; one on this machine always is.</summary>
    public string Proxies { get; set; } = "";

    /// <summary>The address and port to listen at, or null where <see cref="Listen" /> is none: <c>localhost</c>, <c>*</c> (all) or an IP address.</summary>
    internal IPEndPoint? ToEndPoint()
    {
        var listen = Listen ?? Usual;
        var isAll = listen.StartsWith("http://*:", StringComparison.OrdinalIgnoreCase);
        return Uri.TryCreate(isAll ? listen.Replace("*", "[::]", StringComparison.Ordinal) : listen, UriKind.Absolute, out var uri)
            && uri is { Scheme: "http", PathAndQuery: "/", UserInfo: "" }
            && IPAddress.TryParse(uri.Host is "localhost" ? "127.0.0.1" : uri.Host, out var address)
            ? new IPEndPoint(address, uri.Port)
            : null;
    }

    /// <summary>Where whoever is on this machine finds this path, or null where no port is named.</summary>
    internal Uri? Here(string path)
    {
        if (ToEndPoint() is not { Port: > 0 } at)
        {
            return null;
        }

        // Who listens at all addresses listens at this one too.
        var host = at.Address.Equals(IPAddress.IPv6Any) || at.Address.Equals(IPAddress.Any) ? IPAddress.Loopback : at.Address;
        return new UriBuilder(Uri.UriSchemeHttp, host.ToString(), at.Port, path).Uri;
    }

    /// <summary>The networks of the proxies, or null where one cannot be read.</summary>
    internal IReadOnlyList<IPNetwork>? ToNetworks()
    {
        var networks = new List<IPNetwork>();
        foreach (var text in Proxies.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (IPAddress.TryParse(text, out var address))
            {
                networks.Add(new IPNetwork(address, address.GetAddressBytes().Length * 8));
            }
            else if (IPNetwork.TryParse(text, out var network))
            {
                networks.Add(network);
            }
            else
            {
                return null;
            }
        }

        return networks;
    }
}
