using MentorBot.Discord;
using MentorBot.KnowledgeFolder;
using MentorBot.Runtime.Pictures;
using MentorBot.Runtime.Replicas;
using MentorBot.Runtime.Turns;
using MentorBot.Slack;
using MentorBot.Storage;
using MentorBot.Telemetry;
using MentorBot.Web;

namespace MentorBot.Hosting;

/// <summary>All rooms of a bot that connects.</summary>
internal static class Rooms
{
    /// <summary>Adds them in the order in which they start; what stops first comes last.</summary>
    internal static IServiceCollection AddRooms(this IServiceCollection services) =>
        services.AddTelemetry().AddStorage().AddKnowledgeFolder().AddKnowledgeNews().AddOverview().AddTurnLimits().AddPictures().AddDiscord().AddSlack().AddWeb();
}
