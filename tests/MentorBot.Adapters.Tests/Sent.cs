using System.Text;
using System.Text.Json.Serialization.Metadata;
using MentorBot.Runtime.Http;

namespace MentorBot.Adapters.Tests;

/// <summary>What goes to a platform, as it goes there.</summary>
internal static class Sent
{
    internal static string Json<T>(T value, JsonTypeInfo<T> type) => Encoding.UTF8.GetString(JsonBody.Of(value, type));
}
