using System.Collections.Frozen;
using MentorBot.Core.Commands;

namespace MentorBot.Core.Replies.Languages;

/// <summary>The commands in English: as the catalogue has them.</summary>
internal sealed partial class English
{
    public override string MessageMenu => CommandCatalog.MessageMenu;

    internal override FrozenDictionary<string, CommandText> CommandTexts => FrozenDictionary<string, CommandText>.Empty;

    internal override FrozenDictionary<string, string> ChoiceTexts => FrozenDictionary<string, string>.Empty;
}
