using MentorBot.Core.Replies;
using MentorBot.PlainText;

namespace MentorBot.EndToEnd.Tests.Faces;

/// <summary>Plain text, as <c>mentorbot ask</c> and <c>show</c> print it.</summary>
internal sealed class TextFace : Face
{
    internal override Difference Differences =>
        Difference.QuotationMarks | Difference.Dashes | Difference.AddressesAsWords | Difference.OneSize | Difference.LabelsAlone | Difference.FilePrinted;

    internal override Content Show(Reply reply) => new([.. Content.LinesOf(TextRenderer.Render(reply))], [], [], []);
}
