namespace MentorBot.Storage;

/// <summary>The store cannot be used, in a sentence for the person who starts the bot; the host prints it and exits.</summary>
public sealed class StorageException : Exception
{
    /// <summary>The store cannot be used, for this reason.</summary>
    public StorageException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
