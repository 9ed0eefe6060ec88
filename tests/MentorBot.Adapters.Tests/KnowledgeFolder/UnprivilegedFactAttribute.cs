namespace MentorBot.Adapters.Tests.KnowledgeFolder;

/// <summary>A test of a folder that may not be read, which says why it is skipped where nothing can be kept from the process.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute() =>
        Skip = OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess ? "a process that may do everything is kept out of no folder" : null;
}
