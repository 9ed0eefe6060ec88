using System.Collections.Frozen;
using MentorBot.Core.Search;

namespace MentorBot.Core.Answers;

/// <summary>Words that every question may hold and that say nothing of what it is about.</summary>
internal static class CommonWords
{
    private static readonly FrozenSet<string> All = Words.Of(
        """
        a about all am an and any are as at be can could describe describing do does doing everything explain for from get give go good has have hello help hey hi
        how i im in info information into is it its job jobs just know hear let like look me mean means more my need needed needs of ok okay on one open or our page
        person please pls position role s say see should show so some tell thank thanks that the their them there they thing this those to today us want wanna was
        what whats when where which who whom whose why will with work working would yes you your
        list still then than next really actually quite very much many also too either maybe perhaps ever even only both each every already again i'm i'd i've i'll id ive ill
        lot bit thing stuff kind sort way me myself one ones got getting im am been being has had having did done dont doesnt isnt cant couldnt wont were he she his her him us we
        might may must shall if but so because since while during before after into onto out up off over under by per via as at someone somebody anyone anybody people plus etc
        """).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word, as <see cref="Words" /> gives it, is one of these.</summary>
    internal static bool Contains(string word) => All.Contains(word);
}
