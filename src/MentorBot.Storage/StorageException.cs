using System.Data.Common;

namespace MentorBot.Storage;

/// <summary>The store cannot be used, in a sentence for the person who starts the bot; the host prints it and exits.</summary>
/// <remarks>A <see cref="DbException" />, so that rooms that do not know this one can look out for it.</remarks>
public sealed class StorageException : DbException
{
    /// <summary>The store cannot be used, for this reason.</summary>
    public StorageException(string message, Exception? cause = null, bool isTransient = false)
        : base(message, cause) => IsTransient = isTransient;

    /// <summary>Whether waiting may mend it, as where a server cannot be reached.</summary>
    public override bool IsTransient { get; }
}
