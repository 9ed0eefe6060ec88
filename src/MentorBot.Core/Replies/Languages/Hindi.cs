using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Replies.Languages;

/// <summary>The bot's sentences in Hindi.</summary>
internal sealed partial class Hindi : Wording
{
    public override Locale Locale => Locale.Hindi;

    public override string Delete => "हटाएँ";

    internal override string HelpTitle => "मुझसे क्या मदद मिल सकती है";
    internal override string HelpLead => "मैं MentorBot हूँ, AI और मशीन लर्निंग के लिए करियर मेंटर। मेरी हर बात उन पेजों से आती है जिन्हें इस समुदाय के मॉडरेटर सँभालते हैं। Discord में कमांड से पहले / लगाएँ, Slack में /mentor (जैसे /mentor role mlops)। DM में कमांड की ज़रूरत नहीं, बस अपना सवाल लिखें।";
    internal override string AllRoles => "सभी भूमिकाएँ";
    internal override string HelpLabel => "मदद";
    internal override string Overview => "एक नज़र में";
    internal override string More => "और देखें";
    internal override string Show => "दिखाएँ";
    internal override string AskThis => "पूछें";
    internal override string RolesTitle => "भूमिकाएँ जिनकी मुझे जानकारी है";
    internal override string RolesLead => "कोई एक चुनें और देखें कि वह क्या है, किसके लिए सही है और सफलता कैसे मापी जाती है।";
    internal override string NoRolesYet => "मुझे अभी किसी भूमिका की जानकारी नहीं है। मॉडरेटर उन्हें knowledge फ़ोल्डर में roles के अंदर जोड़ते हैं।";
    internal override string Unknown => "यह मुझे नहीं पता।";
    internal override string KnowNearby => "इनके बारे में मुझे पता है:";
    internal override string AllTopics => "सभी विषय";
    internal override string TopicsTitle => "मुझे क्या-क्या पता है";
    internal override string NothingYet => "मुझे अभी कुछ नहीं पता। मॉडरेटर knowledge फ़ोल्डर में पेज जोड़ते हैं।";
    internal override string Compare => "तुलना करें";
    internal override string InShort => "संक्षेप में";
    internal override string DailyWork => "रोज़ का काम";
    internal override string Skills => "कौशल";
    internal override string SuccessMetrics => "सफलता कैसे मापी जाती है";
    internal override string WhoItFits => "किसके लिए सही है";
    internal override string HowToStart => "शुरुआत कैसे करें";
    internal override string CompareLead => "एक बार में दो या तीन भूमिकाओं की तुलना हो सकती है। किससे करें?";
    internal override string NotInTheKnowledge => "अभी पेजों में नहीं है";
    internal override string LeftOut => "यहाँ सब कुछ नहीं समाया; पूरी जानकारी पेजों पर है।";
    internal override string PathToThis => "इस भूमिका तक का रास्ता";
    internal override string TellWhatYouHave => "बताएँ कि आपको पहले से क्या आता है, ताकि मैं उसे छोड़ दूँ, जैसे: ";
    internal override string YouHave => "आपको पहले से आता है: ";
    internal override string YouProbablyHave => "इनसे पहले की ये चीज़ें भी शायद आपको आती हैं: ";
    internal override string Path => "रास्ता";
    internal override string PathWhich => "आपको किस भूमिका तक पहुँचना है?";
    internal override string CompareWhich => "किस भूमिका की तुलना करनी है? दूसरी भूमिका अगले कदम में पूछी जाएगी।";
    internal override string MostCompared => "एक बार में तीन भूमिकाओं की तुलना हो सकती है, इसलिए ये रहीं पहली तीन।";
    internal override string AboutTheChoice => "इस चुनाव पर एक पेज है: ";
    internal override string ContrastTitle => "ये भूमिकाएँ सबसे ज़्यादा कहाँ अलग हैं";
    internal override string YourSteps => "आपके कदम";
    internal override string LearnForIt => "इसके लिए सीखें: ";
    internal override string AlsoAskedFor => "इनकी भी ज़रूरत है";
    internal override string ToLearn => "क्या सीखना है";
    internal override string StepsToSkip => "कदम जिन्हें छोड़ा जा सकता है";
    internal override string SkillsAsked => "इसके लिए ये कौशल सीखें:";
    internal override string CertificationsNamed => "देखने लायक सर्टिफ़िकेशन:";
    internal override string LeadsOnTo => "आगे की संभावित भूमिकाएँ:";
    internal override string LearnBefore => "इससे पहले सीखें:";
    internal override string LearnAfter => "इसके बाद इनका रास्ता खुलता है:";
    internal override string AskedForBy => "भूमिकाएँ जिनमें इसकी ज़रूरत है:";
    internal override string CameBefore => "इससे पहले था:";
    internal override string NamedFor => "हमारे पेजों पर इनके लिए दर्ज:";
    internal override string ReplacedBy => "इसके बाद आया:";
    internal override string CheckWithIssuer => "फ़ैसला करने से पहले जारी करने वाली संस्था से पता कर लें।";
    internal override string OldButton => "यह बटन मेरे किसी पुराने संस्करण का है, या उसके पीछे का पेज अब नहीं है। कुछ खोया नहीं है: चुनें कि आगे कहाँ जाना है।";
    internal override string Helpful => "काम आया";
    internal override string NotHelpful => "काम नहीं आया";
    internal override string ThanksHelpful => "धन्यवाद। खुशी है कि इससे मदद मिली।";
    internal override string ThanksNotHelpful => "धन्यवाद। मॉडरेटर देख सकते हैं कि इस पेज से मदद नहीं मिली, पर यह नहीं कि किसने कहा। दूसरे शब्द आज़माएँ, या चुनें कि आगे कहाँ जाना है।";
    internal override string OtherParts => "कोई और हिस्सा";
    internal override string PickRole => "एक भूमिका";
    internal override string PickPage => "एक पेज";
    internal override string PickTopic => "एक विषय";
    internal override string MentionedPages => "यहाँ बताया गया पेज";
    internal override string PickSkill => "सीखने के लिए एक कौशल";
    internal override string NotYoursToDelete => "इसे केवल वही लोग हटा सकते हैं जिन्हें मैंने वहाँ जवाब दिया था, या जिन्हें यहाँ संदेश प्रबंधित करने की अनुमति है।";
    internal override string Share => "साझा करें";
    internal override string Shared => "साझा किया गया: जवाब नीचे है, उन सबके लिए जो यहाँ पढ़ सकते हैं।";
    internal override string NothingToRead => "उस संदेश में ऐसे शब्द नहीं हैं जिनका मैं जवाब दे सकूँ। ऐसा संदेश चुनें जिसमें कोई सवाल हो, या खुद मुझसे पूछें।";
    internal override string Sources => "स्रोत";
    internal override string NoSources => "इस पेज पर अभी कोई स्रोत नहीं दिया गया है।";

    internal override string WhichOne => "कौन-सा?";
    internal override string NoneOfThem => "तो मुझसे समझने में गलती हुई। कृपया दूसरे शब्दों में कहें, किसी भूमिका, कौशल या सर्टिफ़िकेशन के नाम के साथ, या देखें कि यहाँ क्या-क्या है।";
    internal override string NothingBefore => "मुझे ठीक से नहीं पता कि यह किस बारे में है। हमने जो देखा, वह मुझे 15 मिनट याद रहता है; उसके बाद कृपया नाम लिखें, जैसे “skills of a data scientist”।";

    internal override string Trouble => "माफ़ कीजिए, मेरी तरफ़ से कुछ गड़बड़ हो गई। आपने मुझे जो बताया, उसमें से कुछ नहीं खोया। कृपया थोड़ी देर में फिर कोशिश करें।";

    internal override string ContentIsEnglish => "मेरे पेज और क्विज़ अंग्रेज़ी में हैं; सवाल भी अंग्रेज़ी में पूछें तो सबसे अच्छा रहेगा।";

    protected override string BeyondFigure => "मेरे जवाब में कोई आँकड़ा तभी आता है जब किसी पेज पर वह जगह, तारीख और स्रोत के साथ हो, और इसके लिए मेरे पास ऐसा कोई आँकड़ा नहीं है। ये पेज सबसे करीब हैं:";
    protected override string BeyondNews => "मुझे वही पता है जो हमारे पेजों पर है, और उनमें न समाचार हैं न पूर्वानुमान। ये पेज सबसे करीब हैं:";
    protected override string BeyondFavour => "यह काम मेरे बस का नहीं है, और यह चुनना भी नहीं कि क्या खरीदा जाए। ये पेज सबसे करीब हैं:";

    protected override string Retired => "बंद हो चुका है।";
    protected override string ActiveCourse => "यह एक कोर्स है, सर्टिफ़िकेशन नहीं। इसे किया जा सकता है।";
    protected override string Active => "चालू है।";
    protected override string Course => "यह एक कोर्स है, सर्टिफ़िकेशन नहीं।";
    protected override string StatusUnknown => "यह पता नहीं कि इसे अब भी किया जा सकता है या नहीं।";

    protected override string NotChecked => "अभी तक किसी मॉडरेटर ने इसे नहीं जाँचा।";

    internal override string DidYouMean(int offers) => offers == 1 ? "क्या आपका मतलब यह था?" : "क्या आपका मतलब इनमें से किसी से था?";

    internal override string Instead(IEnumerable<string> titles) => $"क्या आपका मतलब कुछ और था? शायद {Any(titles.Select(Quoted))}।";

    protected override string NoPageAbout(string word) => $"मेरे पास “{word}” पर कोई पेज नहीं है। ये पेज सबसे करीब हैं:";

    protected override string NoPageMentions(string word) => $"मेरे किसी पेज पर “{word}” का ज़िक्र नहीं है। ये पेज सबसे करीब हैं:";

    internal override string Reasons(string page) => $"खुद तर्क करना मुझे नहीं आता। मैंने जो कहा, वह पेज “{page}” पर है, जिसे मॉडरेटरों ने उसके स्रोतों के आधार पर लिखा है:";

    internal override string NoMore(string page) => $"मेरे पेज “{page}” पर बस इतना ही है। उसका कोई हिस्सा फिर देखें, या यहाँ से आगे बढ़ें।";

    internal override string NoSuchStage(string stages) => $"भूमिकाएँ इन चरणों में बँटी हैं: {stages}। ये रहीं सभी।";

    internal override string NoRolesAt(Stage stage) => $"“{StageTitle(stage)}” में मुझे अभी कोई भूमिका नहीं पता। ये रहीं सभी।";

    internal override string NoneCalledTitle(NameKind kind) => kind switch
    {
        NameKind.Role => RolesTitle,
        NameKind.Skill => "कौशल जिनकी मुझे जानकारी है",
        _ => "सर्टिफ़िकेशन और कोर्स जिनकी मुझे जानकारी है",
    };

    internal override string NoneCalled(NameKind kind, bool near) => near
        ? $"इस नाम {None(kind)} मेरे पेजों में नहीं है। क्या आपका मतलब इनमें से किसी से था?"
        : $"इस नाम {None(kind)} मेरे पेजों में नहीं है। जो हैं, उनमें से कुछ:";

    internal override string MorePages(int pages) => $"{pages} और";

    internal override string TopicsLead(int pages) => $"मेरे पास {pages} पेज हैं। कोई हिस्सा चुनें और देखें कि उसमें क्या है।";

    internal override string SideBySide(IReadOnlyList<string> roles) => $"{All(roles)} साथ-साथ";

    internal override string CompareWith(string role) => $"{role} की तुलना किससे…";

    internal override string CompareFound(string role) => $"मुझे दो या तीन भूमिकाएँ चाहिए, पर एक ही समझ में आई: {role}। दूसरी चुनें।";

    internal override string ContrastScale(int steps) => $"1 (काम में न के बराबर) से {steps} (काम का मूल) तक";

    protected override string ContrastBars(int steps) => $"बार चार्ट। {ContrastTitle}। {ContrastScale(steps)}।";

    internal override string StandsOut(string role, IReadOnlyList<string> traits) => $"{role} की ख़ास बातें: {All(traits)}।";

    internal override string PathTo(string role) => $"{role} तक का रास्ता";

    internal override string WholePath(string role, bool hasSteps) => hasSteps
        ? $"यह {role} तक का पूरा रास्ता है, उसी क्रम में जो उसके पेज पर है।"
        : $"मेरे {role} वाले पेज पर अभी कदम नहीं हैं, केवल यह कि क्या सीखना है। जो पहले आता है, वह पहले लिखा है।";

    internal override string NoPath(string role) => $"{role} के बारे में मुझे पता है, पर वहाँ तक का रास्ता नहीं: उसके पेज पर अभी न कदम हैं न कौशल।";

    internal override string NothingOfThat(string role) => $"आपने जो बताया, उसमें से कुछ भी उन कौशलों में नहीं है जो मेरे पेजों के अनुसार {role} के रास्ते में चाहिए।";

    internal override string NothingMissing(string role) => $"कोई कमी नहीं है: मेरे पेजों के अनुसार {role} के रास्ते में जो कौशल चाहिए, वे सब आपके पास हैं।";

    internal override string UnknownSkills(IReadOnlyList<string> words) => $"{All(words.Select(Quoted))} मेरी जानकारी में नहीं, इसलिए गिनती में भी नहीं।";

    protected override string RetiredOn(DateOnly day) => $"{Day(day)} को बंद हो गया।";

    protected override string CourseFrom(string issuer) => $"{issuer} की ओर से।";

    protected override string IssuedBy(string issuer) => $"जारीकर्ता: {issuer}।";

    internal override string SectionMissing(string page, string section) => $"{page} के बारे में मुझे पता है, पर “{section}” वाला हिस्सा अभी मेरे पेजों में नहीं है। जो है, वह यह है:";

    internal override string TooLong(int limit) => $"यह एक बार में पढ़ने के लिए बहुत लंबा है। कृपया ज़्यादा से ज़्यादा {Count(limit, "अक्षर", "अक्षरों")} में पूछें।";

    protected override string CheckedOn(DateOnly day) => $"आखिरी जाँच: {Day(day)}।";

    internal override string Part(int part, int parts) => $"भाग {part}, कुल {parts}।";

    internal override string WithExample(string description) => $": {description}, जैसे ";

    internal override string StageTitle(Stage stage) => stage switch
    {
        Stage.Entry => "शुरुआती स्तर",
        Stage.Mid => "मध्य स्तर",
        Stage.Senior => "वरिष्ठ और विशेषज्ञ",
        _ => "उभरती हुई",
    };

    private static string None(NameKind kind) => kind switch
    {
        NameKind.Role => "की कोई भूमिका",
        NameKind.Skill => "का कोई कौशल",
        _ => "का कोई सर्टिफ़िकेशन",
    };
}
