using System.Text;
using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Gaps;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Operation;
using MentorBot.Core.Replies;
using MentorBot.Core.Tests.Stories;

namespace MentorBot.Core.Tests;

/// <summary>One person talking to the bot, so that a test reads as a story.</summary>
internal sealed class Chat
{
    private KnowledgeBase _library;
    private DateTimeOffset _now = Sample.Noon;
    private int _events;
    private Session _session = Session.New;
    private bool _isModerator;
    private Locale _locale;
    private KeptNotes _notes = KeptNotes.None;
    private Func<bool, BotStatus> _status = _ => AdminStatusStories.Alone;
    private OwnRecord _record = new(ChangedAt: null, Days: 180, KeptNotes.None);

    private Chat(KnowledgeBase library) => _library = library;

    internal Turn Last { get; private set; } = null!;

    /// <summary>Everything that was noted for moderators, in order.</summary>
    internal List<Note> Noted { get; } = [];

    internal Reply Reply => Last.Replies[^1];

    internal Session Remembered => _session;

    internal string Heard => Transcript.Of(Reply);

    internal static Chat With(KnowledgeBase library) => new(library);

    /// <summary>A moderator, who has these notes to read.</summary>
    internal static Chat Moderator(KnowledgeBase library, KeptNotes notes) => new(library) { _isModerator = true, _notes = notes };

    internal Chat Writes(string text) => Does(new Incoming.Said(text, On()));

    internal Chat Types(string command, bool privately = false) => Does(TextCommand.Read(command, On() with { Privately = privately }));

    internal Chat Does(Incoming incoming)
    {
        Last = Mentor.Step(_session, incoming, _library);
        Last = Last.WantsNotesFor is { } asked ? Mentor.Step(_session, new Incoming.NotesBrought(asked, _notes), _library) : Last;
        Last = Last.WantsStatusFor is { } wondered ? Mentor.Step(_session, new Incoming.StatusBrought(wondered, _status(Last.Rereads)), _library) : Last;
        Last = Last.WantsRecordFor is { } own ? Mentor.Step(_session, new Incoming.RecordBrought(own, _record), _library) : Last;
        _session = Last.Session;
        Noted.AddRange(Last.Notes);
        return this;
    }

    internal Chat Presses(string label) => Presses(Token(label));

    /// <summary>Presses a button that was seen some time, or by somebody else.</summary>
    internal Chat Presses(ActionToken token) => Does(new Incoming.Pressed(token, On()));

    /// <summary>What the button with this label means; an option of the quiz may be named without its letter.</summary>
    internal ActionToken Token(string label)
    {
        var button = Reply.Buttons
            .FirstOrDefault(one => one.Label == label || one.Label.EndsWith($": {label}", StringComparison.Ordinal))
            ?? throw new ShouldAssertException($"There is no button \"{label}\" on:\n{Heard}");
        ActionToken.TryParse(button.Token.ToString(), out var token).ShouldBeTrue();
        return token!;
    }

    /// <summary>The store has this to tell of the person.</summary>
    internal Chat IsStoredAs(OwnRecord record)
    {
        _record = record;
        return this;
    }

    /// <summary>The bot does so, when it was asked to read the knowledge again and when not.</summary>
    internal Chat Does(Func<bool, BotStatus> status)
    {
        _status = status;
        return this;
    }

    /// <summary>The person reads this language from now on.</summary>
    internal Chat Reads(Locale locale)
    {
        _locale = locale;
        return this;
    }

    /// <summary>Moderators edit the knowledge.</summary>
    internal Chat Reads(KnowledgeBase library)
    {
        _library = library;
        return this;
    }

    internal Chat Waits(TimeSpan time)
    {
        _now += time;
        return this;
    }

    internal Chat Hears(params string[] words)
    {
        foreach (var word in words)
        {
            Heard.ShouldContain(word);
        }

        return this;
    }

    internal Chat HearsNot(string words)
    {
        Heard.ShouldNotContain(words);
        return this;
    }

    internal Chat WithOutcome(Outcome outcome)
    {
        Reply.Outcome.ShouldBe(outcome, Heard);
        return this;
    }

    internal Chat About(params string[] addresses)
    {
        Reply.About.Select(address => address.ToString()).ShouldBe(addresses);
        return this;
    }

    private Occasion On() => new(_now, $"event-{++_events}", IsModerator: _isModerator, Locale: _locale);
}

/// <summary>A reply as plain lines.</summary>
internal static class Transcript
{
    internal static string Of(Reply reply)
    {
        var text = new StringBuilder();
        foreach (var block in reply.Blocks)
        {
            text.AppendLine(Of(block));
        }

        return text.ToString();
    }

    private static string Of(Block block) => block switch
    {
        Block.Heading heading => $"# {heading.Text}",
        Block.Passage passage => string.Join('\n', passage.Prose.Lines.Select(line => line.Plain)),
        Block.Picture picture => string.Join('\n', picture.InWords.Lines.Select(line => line.Plain)),
        Block.Attachment attachment => $"({attachment.Name})\n{attachment.Text}",
        Block.Footnote footnote => $"-- {footnote.Text.Plain}",
        Block.Choice choice => $"{choice.Text.Plain} [{choice.Button.Label}]",
        Block.Buttons buttons => string.Join(' ', buttons.Items.Select(button => $"[{button.Label}]")),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };
}
