using MentorBot.Core.Operation;

namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence about how the bot does, for moderators.</summary>
internal sealed partial class Hindi
{
    internal override string StatusTitle => "मेरा हाल";
    internal override string RereadTitle => "नॉलेज बेस फिर से पढ़ा गया";
    internal override string RereadBroke => "फ़ोल्डर फिर से पढ़ते समय गड़बड़ हुई; गलती मेरी है, पूरा ब्योरा लॉग में है। पहले जो लागू था, वही अब भी लागू है।";
    internal override string RereadUnchanged => "मैंने फ़ोल्डर फिर से पढ़ा, और कोई फ़ाइल नहीं बदली है।";
    internal override string NothingRefused => "कोई फ़ाइल नामंज़ूर नहीं हुई।";
    internal override string RefusedTitle => "नामंज़ूर";
    internal override string LastGoodInForce => "इसका पिछला सही रूप लागू है।";
    internal override string ProcessesTitle => "प्रोसेस";
    internal override string NoPlatform => "कोई प्लैटफ़ॉर्म नहीं";
    internal override string OthersUnknown => "मेरी याददाश्त तक पहुँच नहीं है, इसलिए मुझे नहीं पता कि और कौन-से प्रोसेस हैं, और उनसे कुछ नहीं कहा गया है।";

    protected override string RereadChanged(int files) => $"मैंने फ़ोल्डर फिर से पढ़ा; {Count(files, "फ़ाइल नई है, बदली है या हटी है", "फ़ाइलें नई हैं, बदली हैं या हटी हैं")}।";

    internal override string OthersReread(int processes, int seconds) => $"{Count(processes, "और प्रोसेस", "और प्रोसेसों")} से भी फिर से पढ़ने को कहा गया है, जो {seconds} सेकंड के भीतर होगा; उसके बाद “mentor-admin status” दिखाता है कि किसके पास क्या है।";

    internal override string InForce(int pages, string version) => $"{Count(pages, "पेज लागू है", "पेज लागू हैं")}, संस्करण {version}।";

    internal override string MoreToMend(int refused, int warnings) => $"सूची में नहीं: सुधारने के लिए {Count(refused, "गलती", "गलतियाँ")} और {Count(warnings, "छोटी बात", "छोटी बातें")}। “mentorbot check” सब दिखाता है।";

    internal override string Runs(string name, string version, string since) => $"यह प्रोसेस {name} है, MentorBot {version}, {since} से चल रहा है।";

    protected override string Standing(PlatformState state) => state switch
    {
        PlatformState.Connected => "जुड़ा है",
        PlatformState.Listening => "सुन रहा है",
        PlatformState.Standby => "स्टैंडबाय पर है",
        PlatformState.Refused => "मना किया गया",
        PlatformState.Off => "बंद",
        _ => "जुड़ा नहीं है",
    };

    internal override string ThisProcess(string name) => $"{name} (यही)";

    internal override string OtherProcess(string name, int seconds) => $"{name}, {seconds} सेकंड पहले दिखा";

    internal override string SameKnowledge(string version) => $"नॉलेज बेस {version}";

    internal override string OtherKnowledge(string version) => $"अलग नॉलेज बेस: {version}";
}
