using Microsoft.Extensions.Logging;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

/// <summary>Keeps what was logged.</summary>
internal sealed class LogBook<TCategory> : ILogger<TCategory>
{
    private readonly List<string> _lines = [];

    internal IReadOnlyList<string> Lines => _lines;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Add($"{eventId.Id} {formatter(state, exception)}");
}
