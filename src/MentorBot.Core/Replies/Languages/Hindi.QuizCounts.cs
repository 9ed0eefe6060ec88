namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence for moderators about the people who took the quiz.</summary>
internal sealed partial class Hindi : Wording
{
    internal override string QuizCountsTitle => "लोगों का क्विज़ कैसा चल रहा है";
    internal override string QuizCountsMore => "“mentorbot quiz report” हर सवाल और विकल्प के लिए यह बताता है।";

    public override string QuizFirstPlaces => "पहले स्थान पर आईं";

    public override string QuizLeaving => "बिना नतीजे के चले गए, या अभी बीच में हैं";

    public override string QuizMisfits => "विकल्प जो उन्हीं लोगों के बाकी जवाबों से कम मेल खाते हैं: क्या शब्द वही कहते हैं जो अंक कहते हैं?";

    public override string QuizNoMisfits => "हर विकल्प उन्हीं लोगों के बाकी जवाबों से मेल खाता है।";

    protected override string QuizTooFew => "राय बनाने के लिए बहुत कम";

    protected override string QuizRunsTold(int runs) => $"{Count(runs, "व्यक्ति का", "लोगों का")} नतीजा आ चुका है।";

    protected override string QuizRunsSoFar(int runs, int least) => $"अब तक {Count(runs, "नतीजा", "नतीजे")}, {least} चाहिए: जब तक इतने न हों, उनके बारे में कुछ नहीं बताया जाता।";

    protected override string QuizOlderRuns(int runs) => $"{Count(runs, "नतीजा क्विज़ के किसी और संस्करण का है", "नतीजे क्विज़ के दूसरे संस्करणों के हैं")} और गिनती में {Form(runs, "नहीं है", "नहीं हैं")}।";

    protected override string QuizLeft(int answers, int left, int reached) => $"{Count(answers, "जवाब", "जवाबों")} के बाद: वहाँ तक पहुँचे {reached} में से {left}";

    protected override string QuizFit(int alone, string expected, string judgement) => $"अकेले {alone}, अपेक्षित {expected}, {judgement}";
}
