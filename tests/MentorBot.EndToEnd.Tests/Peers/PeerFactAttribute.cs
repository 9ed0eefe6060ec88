using MentorBot.Fakes.Processes;

namespace MentorBot.EndToEnd.Tests.Peers;

/// <summary>A test that needs Node.js and the packages of <c>tests/peers</c>, which it says where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PeerFactAttribute : FactAttribute
{
    public PeerFactAttribute() => Skip = NodePeer.WhyNot!;
}
