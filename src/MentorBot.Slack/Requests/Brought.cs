namespace MentorBot.Slack.Requests;

/// <summary>What an envelope brings.</summary>
internal abstract record Brought
{
    private Brought()
    {
    }

    /// <summary>Somebody wants something of us.</summary>
    internal sealed record Asked(Request Request) : Brought;

    /// <summary>Somebody looks at the Home tab.</summary>
    internal sealed record HomeOpened(HomeVisit Visit) : Brought;

    /// <summary>Somebody looks at the direct messages with the bot.</summary>
    internal sealed record MessagesOpened(PaneVisit Visit) : Brought;

    /// <summary>The app is gone from a workspace.</summary>
    internal sealed record Removed(Removal Removal) : Brought;
}
