namespace MentorBot.Core.Replies.Languages;

/// <summary>The sentences about forms, sharing, what could not be taken, and what only Slack has a place for.</summary>
internal sealed partial class Hindi : Wording
{
    public override string LookingItUp => "जवाब खोजा जा रहा है…";
    public override string BeginWith => "इनमें से किसी से शुरुआत कर सकते हैं:";
    public override string FormSend => "भेजें";
    public override string FormClose => "बंद करें";
    public override string LookUpHint => "कोई नाम लिखें";
    internal override string HomeLead => "मैं AI और मशीन लर्निंग के लिए करियर मेंटर हूँ, और केवल वही बताता हूँ जो इस समुदाय के पेजों में लिखा है। यहाँ आप जो दबाएँगे, उसका जवाब हमारे डायरेक्ट मैसेज में मिलेगा।";
    internal override string HomeQuizWaits => "आपका क्विज़ आपके सारे जवाबों के साथ आपका इंतज़ार कर रहा है।";
    internal override string HomeResult => "मेरा क्विज़ का नतीजा";
    internal override string HomePath => "आपका रास्ता";
    internal override string HomePathNone => "किसी भूमिका के लिए जो अब भी बाकी है, उसे मैं क्रम में रखता हूँ। भूमिका और जो आपको पहले से आता है, वह लिखें, जैसे: ";
    internal override string HomeNews => "मेरी जानकारी में नया";
    internal override string HomeChecked => "सबसे हाल में जाँचे गए";
    internal override string HomeWriting => "आप क्या लिख सकते हैं";
    internal override string HomeWritingLead => "अपना सवाल बस Messages टैब में लिखें। किसी चैनल में उससे पहले /mentor लगाएँ।";
    internal override string Busy => "इस समय बहुत सारे लोग मुझसे सवाल पूछ रहे हैं। कृपया एक मिनट बाद फिर कोशिश करें; आपने पहले जो बताया था, उसमें से कुछ भी नहीं खोया है।";
    internal override string NotKept => "इसे अभी सहेजा नहीं जा सका, इसलिए मैंने कुछ नहीं बदला; आपने पहले जो बताया था, वह सुरक्षित है। कृपया कुछ मिनट बाद फिर कोशिश करें।";
    internal override string SharedAlready => "यह पहले ही साझा हो चुका है: जवाब नीचे है, उन सबके लिए जो यहाँ पढ़ सकते हैं।";
    internal override string NobodyToShareWith => "यहाँ कोई और नहीं पढ़ता, इसलिए साझा करने के लिए कोई नहीं है। जहाँ बाकी लोग हैं वहाँ quiz result लिखें और वहीं साझा करें।";
    internal override string HaveLabel => "जो मुझे पहले से आता है";
    internal override string HaveField => "जो आपको पहले से आता है, बीच में कॉमा लगाकर";
    internal override string FeedbackTitle => "क्या कमी थी?";
    internal override string FeedbackField => "मॉडरेटर इसे आपके नाम के बिना पढ़ते हैं";
    internal override string FeedbackExample => "इसमें कितना समय और कितना खर्च लगता है";
    internal override string FeedbackThanks => "धन्यवाद। मॉडरेटर आपका लिखा पढ़ेंगे, आपके नाम के बिना।";
    internal override string FeedbackNothing => "मॉडरेटरों तक कुछ नहीं पहुँचा। बटन दबाएँ और कुछ शब्दों में बताएँ कि क्या कमी थी; पते, लिंक और लंबे नंबर हटा दिए जाते हैं।";
    internal override string LookUpRole => "किसी भूमिका को उसके नाम से खोजें:";
    internal override string LookUpPage => "किसी भूमिका, कौशल, सर्टिफ़िकेशन या किसी और पेज को उसके नाम से खोजें:";

    protected override string NewSince(string day) => $"{day} से नया।";

    protected override string ChangedOn(string day) => $"{day} को बदला गया।";

    internal override string HomePathTo(string role) => $"आपने {role} तक का रास्ता पूछा था।";
}
