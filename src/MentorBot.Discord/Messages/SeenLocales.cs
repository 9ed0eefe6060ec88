using MentorBot.Core.Conversation;
using MentorBot.Discord.Interactions;
using MentorBot.Discord.Wire;

namespace MentorBot.Discord.Messages;

/// <summary>The language in which each person last used a command or a button, for their messages, which come without one (https://discord.com/developers/docs/reference#locales).</summary>
/// <remarks>In memory only: nothing is stored about a person for it, and who comes back after a restart is answered in English until their next command.</remarks>
internal sealed class SeenLocales
{
    private const int Most = 10_000;

    // Every shard brings events of its own.
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Locale> _seen = new(StringComparer.Ordinal);

    /// <summary>Takes note of the language of an interaction, but of the one that has everything deleted: with it the language is forgotten.</summary>
    internal void Note(InteractionPayload payload)
    {
        if (InteractionReader.UserOf(payload) is not { } user || payload.Locale is not { } tag)
        {
            return;
        }

        lock (_gate)
        {
            _seen.Remove(user);
            if (!Erases(payload) && LocaleTag.Read(tag) is var locale and not Locale.English)
            {
                MakeRoom();
                _seen[user] = locale;
            }
        }
    }

    /// <summary>The language of this person, as far as it was seen.</summary>
    internal Locale Of(string? user)
    {
        lock (_gate)
        {
            return user is null ? Locale.English : _seen.GetValueOrDefault(user);
        }
    }

    private static bool Erases(InteractionPayload payload) => ActionToken.TryParse(payload.Data?.CustomId, out var token) && token is ActionToken.Me { Act: MeAct.Erase };

    // Who is forgotten is answered in English until their next command, which costs less than keeping track of who was here last.
    private void MakeRoom()
    {
        if (_seen.Count >= Most)
        {
            _seen.Clear();
        }
    }
}
