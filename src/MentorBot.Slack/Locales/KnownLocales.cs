using MentorBot.Core.Conversation;
using MentorBot.Runtime.Http;
using MentorBot.Runtime.Turns;
using MentorBot.Slack.Operation;
using MentorBot.Slack.Requests;
using MentorBot.Slack.WebApi;
using MentorBot.Slack.Wire;
using Microsoft.Extensions.Logging;

namespace MentorBot.Slack.Locales;

/// <summary>The language that each person has chosen in Slack, which nothing that Slack brings tells: it is asked for now and then (https://docs.slack.dev/reference/methods/users.info).</summary>
/// <remarks>In memory only: nothing is stored about a person for it. While it is not known, or Slack does not say, it is English.</remarks>
internal sealed class KnownLocales(SlackApi api, ILogger<KnownLocales> log)
{
    /// <summary>How long an answer to a person waits for it; what comes later is there for what they do next.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    /// <summary>How long it holds, since people change it and no event of ours says so.</summary>
    internal static readonly TimeSpan Life = TimeSpan.FromHours(6);

    /// <summary>After a question that came to nothing, so long nothing is asked about the same person.</summary>
    internal static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    /// <summary>After a refusal that only an operator can mend, so long nothing is asked about anybody.</summary>
    internal static readonly TimeSpan LongRest = TimeSpan.FromHours(1);

    private const int Most = 10_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<PersonKey, Known> _known = [];
    private (long Since, TimeSpan For) _rest;
    private bool _isTold;

    /// <summary>The language of this person, as far as it can be found out without a delay that anybody would notice.</summary>
    internal async ValueTask<Locale> OfAsync(PersonKey person, CancellationToken cancel)
    {
        var known = Look(person);
        var wait = Patience - api.Time.GetElapsedTime(known.Since);
        if (!known.Asking.IsCompleted && wait > TimeSpan.Zero)
        {
            await known.Asking.WaitAsync(wait, api.Time, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            known = Look(person);
        }

        return known.Locale;
    }

    /// <summary>Forgets the language of who had everything deleted.</summary>
    internal void Forget(PersonKey person)
    {
        lock (_gate)
        {
            _known.Remove(person);
        }
    }

    /// <summary>Forgets the languages of a workspace that the app is gone from.</summary>
    internal void Forget(PersonGroup people)
    {
        lock (_gate)
        {
            foreach (var person in _known.Keys.Where(person => person.ToString().StartsWith(people.ToString(), StringComparison.Ordinal)).ToList())
            {
                _known.Remove(person);
            }
        }
    }

    private Known Look(PersonKey person)
    {
        lock (_gate)
        {
            var before = _known.GetValueOrDefault(person);
            if (before is not null && (!before.Asking.IsCompleted || api.Time.GetElapsedTime(before.Since) < before.For))
            {
                return before;
            }

            var locale = before?.Locale ?? Locale.English;
            if (api.Time.GetElapsedTime(_rest.Since) < _rest.For)
            {
                return Of(locale, Rest);
            }

            MakeRoom();
            return _known[person] = Of(locale, Rest) with { Asking = Task.Run(() => Ask(person)) };
        }
    }

    private async Task Ask(PersonKey person)
    {
        var outcome = await api.LocaleOfAsync(RequestReader.UserOf(person), CancellationToken.None);
        lock (_gate)
        {
            if (outcome is ApiOutcome<string?>.Ok { Value: var tag })
            {
                (_rest, _isTold) = (default, false);
                Keep(person, _ => Of(LocaleTag.Read(tag), Life));
                return;
            }

            _rest = RestAfter(outcome) is { } rest ? (api.Time.GetTimestamp(), rest) : _rest;
            Keep(person, before => Of(before.Locale, Rest));
            Tell(outcome);
        }
    }

    // Who was forgotten meanwhile stays forgotten.
    private void Keep(PersonKey person, Func<Known, Known> next)
    {
        if (_known.TryGetValue(person, out var before))
        {
            _known[person] = next(before);
        }
    }

    private static TimeSpan? RestAfter(ApiOutcome<string?> outcome) => outcome switch
    {
        ApiOutcome<string?>.Refused { Message: var error } when SlackErrors.IsFinal(error) => LongRest,
        ApiOutcome<string?>.SlowDown { Wait: var wait } => wait,
        _ => null,
    };

    // What only an operator can mend is said once, until it is mended.
    private void Tell(ApiOutcome<string?> outcome)
    {
        if (outcome is not ApiOutcome<string?>.Refused { Message: var error } || !SlackErrors.IsFinal(error))
        {
            log.LocaleNotTold(SlackChannel.Trouble(outcome) ?? "");
        }
        else if (!_isTold)
        {
            _isTold = true;
            log.LocalesRefused(error);
        }
    }

    private Known Of(Locale locale, TimeSpan life) => new(locale, api.Time.GetTimestamp(), life, Task.CompletedTask);

    // Who is forgotten is asked about again, which costs less than keeping track of who was here last.
    private void MakeRoom()
    {
        if (_known.Count >= Most)
        {
            _known.Clear();
        }
    }

    /// <summary>What is known of one person.</summary>
    /// <param name="Locale">The language.</param>
    /// <param name="Since">Since when it is known, or asked for.</param>
    /// <param name="For">How long it need not be asked for.</param>
    /// <param name="Asking">Ends when Slack has answered.</param>
    private sealed record Known(Locale Locale, long Since, TimeSpan For, Task Asking);
}
