using System.Net;
using System.Net.Sockets;

namespace MentorBot.Fakes.Wire;

/// <summary>Ports of the loopback address for programs that must be told theirs before they start.</summary>
public static class LoopbackPort
{
    /// <summary>One that nobody holds at this moment.</summary>
    public static int Free()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
