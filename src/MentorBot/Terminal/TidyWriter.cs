using System.Text;

namespace MentorBot.Terminal;

/// <summary>Leaves out the blanks at the end of a line, which a pipe would pass on to a file.</summary>
internal sealed class TidyWriter(TextWriter inner) : TextWriter
{
    private int _blanks;

    /// <inheritdoc />
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc />
    public override void Write(char value)
    {
        if (value == ' ')
        {
            _blanks++;
            return;
        }

        for (; value != '\n' && _blanks > 0; _blanks--)
        {
            inner.Write(' ');
        }

        _blanks = 0;
        inner.Write(value);
    }

    /// <inheritdoc />
    public override void Flush() => inner.Flush();
}
