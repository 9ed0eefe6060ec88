namespace MentorBot.Runtime.Turns;

/// <summary>Lets one person's turns pass one at a time and everybody else's at once; holds nothing for people who are not here.</summary>
internal sealed class PersonLocks
{
    private readonly Dictionary<PersonKey, Queue> _queues = [];

    /// <summary>Waits for the person's turn; disposing the result lets the next one in.</summary>
    internal async Task<IDisposable> EnterAsync(PersonKey person, CancellationToken cancel)
    {
        Queue? queue;
        lock (_queues)
        {
            if (!_queues.TryGetValue(person, out queue))
            {
                _queues[person] = queue = new Queue();
            }

            queue.People++;
        }

        try
        {
            await queue.Gate.WaitAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            Leave(person, queue);
            throw;
        }

        return new Turnstile(this, person, queue);
    }

    private void Leave(PersonKey person, Queue queue)
    {
        lock (_queues)
        {
            if (--queue.People == 0)
            {
                _queues.Remove(person);
                queue.Gate.Dispose();
            }
        }
    }

    private sealed class Queue
    {
        internal SemaphoreSlim Gate { get; } = new(1, 1);

        internal int People { get; set; }
    }

    private sealed class Turnstile(PersonLocks locks, PersonKey person, Queue queue) : IDisposable
    {
        public void Dispose()
        {
            queue.Gate.Release();
            locks.Leave(person, queue);
        }
    }
}
