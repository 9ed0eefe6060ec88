using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>A log that keeps its lines for a test to read.</summary>
internal sealed class ListLog
{
    internal ConcurrentQueue<string> Lines { get; } = new();

    internal ILogger<T> For<T>() => new Named<T>(Lines);

    private sealed class Named<T>(ConcurrentQueue<string> lines) : ILogger<T>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{eventId.Id} {formatter(state, exception)} {exception}");
    }
}
