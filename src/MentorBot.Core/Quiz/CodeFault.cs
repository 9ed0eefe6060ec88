namespace MentorBot.Core.Quiz;

/// <summary>Why a result code tells of no run.</summary>
public abstract record CodeFault
{
    private CodeFault()
    {
    }

    /// <summary>It does not look like a code.</summary>
    /// <param name="Prefix">How a code of ours begins.</param>
    public sealed record NoCode(string Prefix) : CodeFault;

    /// <summary>It is a code of a kind that this version of the bot does not read.</summary>
    public sealed record OtherKind(string Kind, string Prefix) : CodeFault;

    /// <summary>There is a sign in it that no code has.</summary>
    public sealed record StrangeSign(char Sign) : CodeFault;

    /// <summary>A piece is missing, or there is one too many.</summary>
    public sealed record Incomplete : CodeFault;

    /// <summary>Its check sign does not fit.</summary>
    public sealed record WrongSign : CodeFault;

    /// <summary>It does not say which questions were asked, as codes did at first.</summary>
    public sealed record TooEarly : CodeFault;

    /// <summary>It is from another version of the quiz than that of now.</summary>
    public sealed record OtherVersion(int Version, int Now) : CodeFault;

    /// <summary>The questions read otherwise now.</summary>
    public sealed record QuestionsChanged : CodeFault;
}
