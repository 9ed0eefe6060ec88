using MentorBot.Core.Quiz;

namespace MentorBot.Core.Replies.Languages;

/// <summary>The result of the fit quiz in one sentence, as sure as it may sound, and why a code has none.</summary>
internal sealed partial class Hindi
{
    protected override string QuizEqual(FitWord word, string one, string other) => word switch
    {
        FitWord.Strong => $"जवाब साफ़ तौर पर दो भूमिकाओं की ओर बराबर इशारा करते हैं: {one} और {other}।",
        FitWord.Good => $"{one} और {other} बराबर के मेल हैं, और अब तक सबसे अच्छे।",
        FitWord.Leaning => $"जवाब {one} और {other} की ओर बराबर झुकते हैं।",
        _ => $"कोई साफ़ तस्वीर नहीं है; {one} और {other} बराबरी से आगे हैं।",
    };

    protected override string QuizBoth(FitWord word, string best, string next) => word switch
    {
        FitWord.Strong => $"जवाब साफ़ तौर पर {best} की ओर इशारा करते हैं, और {next} से भी मेल खाते हैं।",
        FitWord.Good => $"जवाब {best} और {next} दोनों से मेल खाते हैं; अब तक सबसे अच्छा मेल {best} है।",
        FitWord.Leaning => $"जवाब {best} और {next} दोनों से मेल खाते हैं, और {best} की ओर झुकते हैं।",
        _ => $"कोई साफ़ तस्वीर नहीं है; {best} सबसे करीब है, और उसके बाद {next}।",
    };

    protected override string QuizOne(FitWord word, string best) => word switch
    {
        FitWord.Strong => $"जवाब साफ़ तौर पर {best} की ओर इशारा करते हैं।",
        FitWord.Good => $"अब तक सबसे अच्छा मेल {best} है।",
        FitWord.Leaning => $"जवाब {best} की ओर झुकते हैं।",
        _ => $"कोई साफ़ तस्वीर नहीं है; {best} सबसे करीब है।",
    };

    protected override string QuizIsBeginning(string role) => $"{role} ऐसा काम है जिससे लोग शुरुआत करते हैं।";

    protected override string QuizBeginsAs(string role, string beginning) => $"{role} के रास्ते पर लोग आम तौर पर {beginning} के रूप में शुरुआत करते हैं।";

    protected override string QuizNoFlip(string leader) => $"कोई एक जवाब इसे तय नहीं करता: इनमें से किसी भी सवाल पर कोई और विकल्प होता, तब भी पहला स्थान {leader} का ही होता।";

    protected override string QuizFlipOfSkipped(int number, string question, string instead, string first) => $"एक जवाब इसे बदल सकता था: आपने सवाल {number} (“{question}”) छोड़ा, और अगर आपका जवाब “{instead}” होता, तो पहला स्थान {first} का होता।";

    protected override string QuizFlipTo(int number, string question, string instead, string first) => $"एक जवाब इसे बदल सकता था: अगर सवाल {number} (“{question}”) पर आपका जवाब “{instead}” होता, तो पहला स्थान {first} का होता।";

    protected override string QuizBadCode(string fault) => $"इस कोड का नतीजा नहीं दिखाया जा सकता। {fault}";

    public override string FaultOf(CodeFault fault) => fault switch
    {
        CodeFault.NoCode none => $"नतीजे का कोड {none.Prefix}-1-4GK7 जैसा दिखता है, दो हाइफ़न के साथ; यह वैसा नहीं है।",
        CodeFault.OtherKind other => $"यह {other.Kind} किस्म का कोड है, और मुझे {other.Prefix} किस्म का कोड पढ़ना आता है: शायद इसे बॉट के किसी और संस्करण ने लिखा है।",
        CodeFault.StrangeSign strange => $"कैरेक्टर {strange.Sign} नतीजे के कोड में नहीं आता।",
        CodeFault.WrongSign => "इस कोड का एक कैरेक्टर गलत है: जाँच वाला कैरेक्टर, यानी आखिरी, मेल नहीं खाता।",
        CodeFault.TooEarly => "यह कोड पुरानी किस्म का है, जो नहीं बताता कि कौन-से सवाल पूछे गए थे; इसलिए मुझे पता नहीं चल सकता कि जवाबों का मतलब अब भी वही है या नहीं।",
        CodeFault.OtherVersion other => $"यह कोड क्विज़ के संस्करण {other.Version} का है, और अब सवाल संस्करण {other.Now} के हैं।",
        CodeFault.QuestionsChanged => "यह कोड लिखे जाने के बाद सवाल बदल गए, इसलिए उसके जवाबों का मतलब अब वह नहीं रहेगा।",
        _ => "इस कोड का एक टुकड़ा कम है, या एक ज़्यादा है।",
    };
}
