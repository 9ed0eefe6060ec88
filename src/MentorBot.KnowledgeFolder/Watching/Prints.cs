using System.Security.Cryptography;
using System.Text;
using MentorBot.Core.Knowledge;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.KnowledgeFolder.Watching;

/// <summary>Tells whether a page says something else than before; a later check of it, or another way to ask for it, is no news.</summary>
internal static class Prints
{
    private const int Bytes = 8;
    private const string Fence = "---";

    private static readonly string[] Unread = ["checked", "aliases", "ask", "ask_sections"];

    internal static PagePrint Of(PageReading reading) => new(reading.Written!.Page.Address, Print(reading.Text));

    private static string Print(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', WhatIsRead(text)))).AsSpan(0, Bytes));

    private static IEnumerable<string> WhatIsRead(string text)
    {
        var (fences, isRead) = (0, true);
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd()))
        {
            fences += line == Fence ? 1 : 0;

            // Within the front matter a key begins a line, and what belongs to it is indented.
            isRead = fences != 1 || (line is [var first, ..] && char.IsAsciiLetter(first) ? !Unread.Contains(line.Split(':')[0], StringComparer.Ordinal) : isRead);
            if (isRead)
            {
                yield return line;
            }
        }
    }
}
