using MentorBot.Adapters.Tests.KnowledgeFolder;
using MentorBot.Core.Conversation;
using MentorBot.Runtime.Turns;
using MentorBot.Slack.Locales;
using MentorBot.Slack.Operation;
using MentorBot.Slack.WebApi;

namespace MentorBot.Adapters.Tests.Slack;

/// <summary>Which language a person reads, by what Slack says of them.</summary>
public sealed class KnownLocalesTests : IDisposable
{
    private const string German = """{"ok":true,"user":{"id":"U1","locale":"de-DE"}}""";
    private const string French = """{"ok":true,"user":{"id":"U1","locale":"fr-CA"}}""";
    private const string LacksScope = """{"ok":false,"error":"missing_scope","needed":"users:read"}""";
    private const int MostRemembered = 10_000;

    private static readonly PersonKey Greta = Person("U1");
    private static readonly PersonKey Luc = Person("U2");

    private readonly ManualTime _time = new();
    private readonly AskedHttp _http = new();
    private readonly HttpClient _client;
    private readonly LogBook<KnownLocales> _log = new();
    private readonly KnownLocales _locales;

    public KnownLocalesTests()
    {
        _client = new HttpClient(_http);
        _locales = new KnownLocales(new SlackApi(_client, new SlackOptions { BotToken = "xoxb-1", ApiUrl = "https://slack.example/api/" }, (_, _) => throw new NotSupportedException(), _time), _log);
    }

    public void Dispose()
    {
        _client.Dispose();
        _http.Dispose();
    }

    [Fact]
    public async Task Slack_is_asked_once_by_a_form_and_again_when_it_may_have_changed()
    {
        _http.Says(200, German);
        (await Of(Greta)).ShouldBe(Locale.German);
        (await Of(Greta)).ShouldBe(Locale.German);
        _http.Asked.ShouldHaveSingleItem().ShouldBe("https://slack.example/api/users.info user=U1&include_locale=true");

        _http.Says(200, French);
        _time.Advance(KnownLocales.Life);
        (await Of(Greta)).ShouldBe(Locale.French);
    }

    [Theory]
    [InlineData("""{"ok":true,"user":{"id":"U1","locale":"nl-NL"}}""")]
    [InlineData("""{"ok":true,"user":{"id":"U1"}}""")]
    [InlineData("""{"ok":true,"user":{"id":"U1","locale":null}}""")]
    [InlineData("""{"ok":true,"user":"mentorbot"}""")]
    [InlineData("""{"ok":true}""")]
    public async Task Who_reads_a_language_that_the_bot_does_not_speak_or_slack_does_not_tell_gets_english(string answer)
    {
        _http.Says(200, answer);
        (await Of(Greta)).ShouldBe(Locale.English);
        (await Of(Greta)).ShouldBe(Locale.English);
        _http.Asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_waits_long_and_what_comes_late_is_there_the_next_time()
    {
        var late = _http.Holds();
        var (first, second) = (Of(Greta), Of(Greta));
        await Wait(() => _time.HasTimerDueIn(KnownLocales.Patience));
        first.IsCompleted.ShouldBeFalse();
        _time.Advance(KnownLocales.Patience);
        (await first, await second).ShouldBe((Locale.English, Locale.English));

        // Those that come meanwhile do not wait at all.
        Of(Greta).IsCompleted.ShouldBeTrue();
        late.SetResult((200, German));
        await Wait(() => Of(Greta) is { IsCompletedSuccessfully: true, Result: Locale.German });
        _http.Asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_missing_scope_is_told_once_and_nothing_is_asked_for_an_hour()
    {
        _http.Says(200, LacksScope);
        (await Of(Greta)).ShouldBe(Locale.English);
        (await Of(Luc)).ShouldBe(Locale.English);
        _time.Advance(KnownLocales.LongRest - TimeSpan.FromSeconds(1));
        (await Of(Greta)).ShouldBe(Locale.English);
        _http.Asked.Count.ShouldBe(1);

        _time.Advance(TimeSpan.FromSeconds(1));
        (await Of(Greta)).ShouldBe(Locale.English);
        _http.Asked.Count.ShouldBe(2);
        var told = _log.Lines.ShouldHaveSingleItem();
        told.ShouldContain("missing_scope");
        told.ShouldContain("users:read");

        _http.Says(200, German);
        _time.Advance(KnownLocales.LongRest);
        (await Of(Greta)).ShouldBe(Locale.German);
    }

    [Theory]
    [InlineData(200, """{"ok":false,"error":"user_not_found"}""")]
    [InlineData(404, "gone")]
    public async Task What_fails_is_asked_again_after_a_rest_and_until_then_what_was_known_holds(int status, string answer)
    {
        _http.Says(200, German);
        (await Of(Greta)).ShouldBe(Locale.German);
        _http.Says(status, answer);
        _time.Advance(KnownLocales.Life);
        (await Of(Greta)).ShouldBe(Locale.German);
        (await Of(Greta)).ShouldBe(Locale.German);
        _http.Asked.Count.ShouldBe(2);
        _time.Advance(KnownLocales.Rest);
        (await Of(Greta)).ShouldBe(Locale.German);
        _http.Asked.Count.ShouldBe(3);
        _log.Lines.ShouldAllBe(line => !line.Contains("U1", StringComparison.Ordinal) && !line.Contains("xoxb", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_rate_limit_is_kept_for_everybody()
    {
        _http.Says(429, """{"ok":false,"error":"ratelimited"}""");
        (await Of(Greta)).ShouldBe(Locale.English);
        (await Of(Luc)).ShouldBe(Locale.English);
        _http.Asked.Count.ShouldBe(1);
        _http.Says(200, German);
        _time.Advance(AskedHttp.RetryAfter);
        (await Of(Luc)).ShouldBe(Locale.German);
    }

    [Fact]
    public async Task Who_is_forgotten_is_asked_about_anew_and_so_is_a_workspace()
    {
        _http.Says(200, German);
        (await Of(Greta)).ShouldBe(Locale.German);
        _locales.Forget(Greta);
        (await Of(Greta)).ShouldBe(Locale.German);
        _http.Asked.Count.ShouldBe(2);

        PersonGroup.TryMake("slack", "T1", out var workspace).ShouldBeTrue();
        _locales.Forget(workspace);
        await Of(Greta);
        _http.Asked.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Who_is_forgotten_while_slack_thinks_stays_forgotten()
    {
        var late = _http.Holds();
        var asking = Of(Greta);
        await Wait(() => _http.Asked.Count == 1);
        _locales.Forget(Greta);
        _http.Says(200, French);
        late.SetResult((200, German));
        await asking;
        (await Of(Greta)).ShouldBe(Locale.French);
    }

    [Fact]
    public async Task Only_so_many_people_are_remembered()
    {
        _http.Says(200, German);
        for (var person = 0; person <= MostRemembered; person++)
        {
            await Of(Person($"V{person}"));
        }

        var asked = _http.Asked.Count;
        await Of(Person("V0"));
        _http.Asked.Count.ShouldBe(asked + 1);
    }

    private Task<Locale> Of(PersonKey person) => _locales.OfAsync(person, default).AsTask();

    private static PersonKey Person(string user) => PersonKey.TryMake("slack", $"T1.{user}", out var person) ? person : throw new InvalidOperationException(user);

    private static async Task Wait(Func<bool> seen)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!seen())
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
