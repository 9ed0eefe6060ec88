namespace MentorBot.EndToEnd.Tests.Faces;

/// <summary>What is meant to be otherwise on one face, and why. Whatever is not named here has to be the same on all.</summary>
[Flags]
internal enum Difference
{
    /// <summary>The face shows the document as it is.</summary>
    None = 0,

    /// <summary>Without a bar beside it, a quotation stands in quotation marks.</summary>
    QuotationMarks = 1 << 0,

    /// <summary>Plain text has no bullets of its own, so each point begins with a dash.</summary>
    Dashes = 1 << 1,

    /// <summary>Words in plain text cannot lead anywhere, so the address stands behind them in brackets, and is words.</summary>
    AddressesAsWords = 1 << 2,

    /// <summary>Plain text has one size of letters, so small print is a line like any other, where it stands in the reply.</summary>
    OneSize = 1 << 3,

    /// <summary>A terminal breaks lines at its width, also inside a long address, so the letters count and not where the lines end.</summary>
    Wrapped = 1 << 4,

    /// <summary>In a terminal one types a number instead of pressing, with a brief word where the reply spells the choice out already; the numbers count on through the reply.</summary>
    Numbered = 1 << 5,

    /// <summary>Text for a pipe cannot be pressed: the labels stand in square brackets, and what they would do is not said.</summary>
    LabelsAlone = 1 << 6,

    /// <summary>What a notification or a screen reader is given is only to be heard: no address, nothing to press.</summary>
    HeardOnly = 1 << 7,

    /// <summary>Discord gathers the buttons below the text.</summary>
    Gathered = 1 << 8,

    /// <summary>A file is beside the message and named in it; its words are in the file.</summary>
    FileBeside = 1 << 9,

    /// <summary>A file is printed, since a terminal or a pipe can keep it.</summary>
    FilePrinted = 1 << 10,

    /// <summary>In a terminal it is printed before the reply, without the margin, so that it can be copied.</summary>
    FileFirst = 1 << 12,

    /// <summary>A picture that was drawn stands in the message with its alternative text, which says the same as the words that it replaces.</summary>
    Drawn = 1 << 11,

    /// <summary>Slack offers names while a person types, below the buttons of a longer choice; elsewhere one types the command, which Discord completes.</summary>
    LooksUp = 1 << 13,

    /// <summary>Where one presses, a choice of one kind that is longer than a row of five is a list at the place of the first.</summary>
    Listed = 1 << 14,
}
