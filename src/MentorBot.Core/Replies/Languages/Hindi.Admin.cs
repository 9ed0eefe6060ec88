using MentorBot.Core.Gaps;

namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence for moderators.</summary>
internal sealed partial class Hindi : Wording
{
    internal override string ForModerators => "यह यहाँ के मॉडरेटरों के लिए है, इसलिए आपको नहीं दिखाया जा सकता। अगर आप मॉडरेटर हैं: Discord में “सर्वर प्रबंधित करें” (Manage Server) की अनुमति और सर्वर में स्लैश कमांड चाहिए; Slack में मॉडरेटर वे लोग तय करते हैं जो मुझे चलाते हैं।";
    internal override string AdminKnows => "मॉडरेटरों के लिए मेरे पास चार चीज़ें हैं: mentor-admin gaps दिखाता है कि लोगों ने क्या पूछा जो नॉलेज बेस में नहीं है, mentor-admin quiz दिखाता है कि लोगों का क्विज़ कैसा चल रहा है, mentor-admin status मेरा हाल दिखाता है, और mentor-admin reload नॉलेज बेस को फिर से पढ़ता है।";

    internal override string GapsTitle => "नॉलेज बेस में क्या कमी है";
    internal override string GapsMended => "ये नंबर “mentorbot gaps” वाले हैं: जिस मशीन पर मुझे चलाया जाता है, वहाँ इससे किसी पेज में सवाल जोड़ा जा सकता है या उसके लिए नया पेज शुरू किया जा सकता है।";
    internal override string Nearest => "; सबसे करीबी पेज: ";
    internal override string MissingTitle => "हिस्से जो पेजों में नहीं हैं";
    internal override string NotHelpfulTitle => "पेज जिनसे मदद नहीं मिली";

    internal override string GapsLead => $"बिना जवाब के वे सवाल जो कम से कम {Grouping.LeastPeople} लोगों ने मिलते-जुलते ढंग से पूछे। उससे कम लोगों ने जो पूछा, वह किसी को नहीं दिखाया जाता।";

    internal override string NoGaps => $"बिना जवाब का कोई सवाल {Grouping.LeastPeople} लोगों ने मिलते-जुलते ढंग से नहीं पूछा, और उससे कम लोगों ने जो पूछा, वह किसी को नहीं दिखाया जाता।";

    protected override string Asked(int people, int times, string lastDay) => $"{Count(people, "व्यक्ति", "लोग")}, {times} बार, आखिरी बार {lastDay} को";

    public override string Judged(int notHelpful, int helpful) => $"{notHelpful} के काम नहीं आया, {helpful} के काम आया";
}
