namespace MentorBot.Web;

/// <summary>A path at which a platform comes to us.</summary>
/// <param name="Path">The path.</param>
/// <param name="Take">Takes a request that was made there.</param>
/// <param name="Opened">Is told each address at which the web server listens.</param>
internal sealed record WebRoute(string Path, RequestDelegate Take, Action<string> Opened);
