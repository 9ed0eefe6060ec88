namespace MentorBot.Core.Manners;

/// <summary>What somebody says to the bot that is no question about careers.</summary>
internal enum Talk
{
    /// <summary>They are in distress, or worry about somebody who is.</summary>
    Distress,

    /// <summary>They were harassed, or want to report somebody.</summary>
    Harassment,

    /// <summary>No words at all: nothing, a picture, a question mark.</summary>
    Silence,

    /// <summary>Hello.</summary>
    Greeting,

    /// <summary>Thanks.</summary>
    Thanks,

    /// <summary>Goodbye.</summary>
    Goodbye,

    /// <summary>Who or what the bot is.</summary>
    About,

    /// <summary>What the bot can do.</summary>
    Abilities,

    /// <summary>How the bot feels.</summary>
    Wellbeing,

    /// <summary>What the bot keeps of what people write.</summary>
    Privacy,

    /// <summary>The bot is good.</summary>
    Praise,

    /// <summary>The bot is no good.</summary>
    Blame,

    /// <summary>The bot is to be quiet.</summary>
    Quiet,

    /// <summary>Who the moderators are and how to reach them.</summary>
    Moderators,
}
