using MentorBot.Core.Quiz;

namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence of the fit quiz but those that moderators write in its file.</summary>
internal sealed partial class Hindi : Wording
{
    internal override string QuizLabel => "क्विज़";
    internal override string QuizStart => "क्विज़ शुरू करें";
    internal override string QuizContinue => "क्विज़ जारी रखें";
    internal override string QuizMine => "मेरा अपना क्विज़";
    internal override string QuizTwoFit => "दो मुझ पर ठीक बैठते हैं";
    internal override string QuizJustOne => "नहीं, बस एक";
    internal override string QuizSkip => "छोड़ें";
    internal override string QuizBack => "पीछे";
    internal override string QuizPause => "रोकें";
    internal override string QuizMore => "6 और सवाल";
    internal override string QuizChange => "कोई जवाब बदलें";
    internal override string QuizLeaveAsIs => "ऐसे ही रहने दें";
    internal override string QuizTry => "एक घंटा आज़माकर देखें";
    internal override string QuizLook => "यह काम कैसा होता है?";
    internal override string QuizChangeList => "बदलने के लिए एक जवाब";
    internal override string QuizShare => "साझा करें";
    internal override string QuizShareYes => "हाँ, साझा करें";
    internal override string QuizShareNo => "नहीं, मेरे पास रहने दें";
    internal override string QuizDelete => "मेरे जवाब मिटाएँ";
    internal override string QuizDeleteYes => "हाँ, मिटा दें";
    internal override string QuizDeleteNo => "नहीं, रहने दें";
    internal override string QuizRestart => "फिर से शुरू करें";

    internal override string QuizPictureTitle => "आपके जवाब किस ओर इशारा करते हैं";

    internal override string QuizNone => "अभी मेरे पास कोई क्विज़ नहीं है। आपके पहले दिए जवाब तब तक रखे जाते हैं जब तक आप “delete my answers” न लिखें।";
    internal override string QuizOffer => "मेरे पास एक छोटा क्विज़ है जो आपके लिए सही भूमिका खोजता है।";
    internal override string QuizIsPrivate => "सवाल और नतीजा केवल आपको दिखते हैं। आपके जवाब रखे जाते हैं ताकि आप रुककर बाद में लौट सकें; उन्हें कभी भी मिटाया जा सकता है। मॉडरेटरों को केवल कई लोगों की मिली-जुली गिनती दिखती है, जैसे कोई विकल्प कितनी बार चुना गया।";
    internal override string QuizByText => "कोई बटन दबाएँ, या एक अक्षर, “both a and c”, “skip”, “back” या “stop” लिखें। बीच में चाहें तो मुझसे कुछ और भी पूछ लें।";
    internal override string QuizByTextOne => "कोई बटन दबाएँ, या एक अक्षर, “skip”, “back” या “stop” लिखें। बीच में चाहें तो मुझसे कुछ और भी पूछ लें।";
    internal override string QuizReality => "यह सवाल उस काम के मुश्किल पहलू के बारे में है जो अब तक सबसे आगे है।";
    internal override string QuizLast => "जो सवाल गिने जाते हैं, वे पूरे हो गए; इसके बाद आपका नतीजा है।";
    internal override string QuizOneOfThem => "यहाँ एक जवाब काफ़ी है: जो सबसे करीब हो उसे चुनें।";
    internal override string QuizPickFirst => "दो ठीक बैठते हैं: उनमें पहला कौन-सा है? या दोनों एक साथ लिखें, जैसे “a and c”।";
    internal override string QuizWhichTwo => "वे दो कौन-से हैं? उन्हें साथ लिखें, जैसे “a and c”।";
    internal override string QuizAtMostTwo => "ज़्यादा से ज़्यादा दो: जो एक या दो सबसे करीब हों, उन्हें चुनें।";
    internal override string QuizChangeWhich => "कौन-सा जवाब बदलना है? बाकी वैसे ही रहेंगे।";
    internal override string QuizSkipped => "छोड़ा गया";
    internal override string QuizAndAlso => " और साथ ही ";
    internal override string QuizAtItsBeginning => "यह पहला सवाल है; इससे पहले कुछ नहीं है।";
    internal override string QuizBlank => "किसी सवाल का जवाब नहीं दिया गया, इसलिए कोई भूमिका नहीं बताई जा सकती।";
    internal override string QuizOpensAnother => "इस जवाब के बाद, नतीजे से पहले एक और सवाल पूछना ठीक रहेगा।";
    internal override string QuizRestartYes => "हाँ, फिर से";
    internal override string QuizNothingToResume => "जारी रखने के लिए कुछ नहीं था, इसलिए यह शुरुआत है।";
    internal override string QuizNoResult => "आपका अभी कोई नतीजा नहीं है: आपने क्विज़ नहीं किया, या आपके जवाब मिटा दिए गए।";
    internal override string QuizUnderWay => "आपका क्विज़ बीच में है, और आपके जवाब रखे हुए हैं। फिर से शुरू करने के लिए quiz restart लिखें।";
    internal override string QuizDone => $"आपका क्विज़ पूरा हो चुका है, और यह रहा आपका नतीजा। फिर से शुरू करने के लिए “{QuizRestart}” दबाएँ या quiz restart लिखें।";
    internal override string QuizNoMore => "और सवाल नहीं हैं: आपने सबके जवाब दे दिए।";
    internal override string QuizNotYours => "यह बटन किसी ऐसे क्विज़ का है जो खत्म हो चुका है, या किसी और के क्विज़ का। कुछ नहीं बदला गया।";
    internal override string QuizOldStep => "यह बटन किसी पिछले कदम का है, या पहले ही गिना जा चुका है। कुछ नहीं बदला गया।";
    internal override string QuizQuestionChanged => "यह सवाल पूछे जाने के बाद मॉडरेटरों ने क्विज़ बदल दिया, इसलिए यह जवाब नहीं गिना गया।";
    internal override string QuizShareSure => "यहाँ पढ़ने वाले केवल यह वाक्य पढ़ेंगे, आपका कोई जवाब नहीं:";
    internal override string QuizShared => "साझा किया गया: वाक्य नीचे है, उन सबके लिए जो यहाँ पढ़ सकते हैं।";
    internal override string QuizErased => "आपके जवाब मिटा दिए गए, सबकी गिनती में से भी, और मुझे आपके क्विज़ का अब कुछ याद नहीं। जो आपने खुद साझा किया, वह जहाँ है वहीं रहेगा।";
    internal override string QuizOfCode => "यह वह नतीजा है जो यह कोड बताता है। आपके अपने क्विज़ में कुछ नहीं बदला गया।";
    internal override string QuizCode => "आपके नतीजे का कोड यह है: ";
    internal override string QuizCodeUse => "। इसमें जवाब हैं और कोई नाम नहीं; यह नतीजा फिर देखने के लिए इसे मुझे कहीं भी लिख भेजें।";

    internal override string QuizProgress(int number, QuestionRange range, int usual) => number > usual ? $"सवाल {number}, ज़्यादा से ज़्यादा {range.Most}।" : $"सवाल {number}, आम तौर पर कुल {range.Fewest} से {usual}।";

    internal override string QuizExtra(int number, int all) => $"अतिरिक्त सवाल {number}, कुल {all}।";

    internal override string QuizAskedAgain(int number, string answer) => $"सवाल {number} फिर से। आपका अब तक का जवाब: {answer}।";

    internal override string QuizPickSecond(string first) => $"आपने “{first}” चुना। और दूसरा कौन-सा?";

    internal override string QuizWhichOf(char one, char other, bool orBoth) => $"दोनों में से कौन-सा, {one} या {other}?{(orBoth ? $" अगर दोनों बराबर ठीक हों, तो “both {char.ToLowerInvariant(one)} and {char.ToLowerInvariant(other)}” लिखें।" : "")}";

    internal override string QuizPaused(int answers) => $"ठीक है, यहीं रुकते हैं। {Answers(answers)}जब चाहें बटन दबाएँ या quiz लिखें, कुछ दिन बाद या किसी दूसरे डिवाइस पर भी।";

    internal override string QuizDeleteSure(int answers) => $"{Answers(answers)}क्या मैं आपके क्विज़ का सब कुछ मिटा दूँ? इसे वापस नहीं लाया जा सकता।";

    internal override string QuizWaits(int number) => $"आपका क्विज़ सवाल {number} पर रुका है।";

    internal override string QuizNoResultYet(int number) => $"अभी कोई नतीजा नहीं है: आप सवाल {number} पर हैं।";

    internal override string QuizBegunAgain(string code) => $"हम फिर से शुरू करते हैं। आपके पिछले नतीजे का कोड {code} था, अगर आप उसे एक बार और देखना चाहें।";

    internal override string QuizRestartSure(int answers) => $"आपका क्विज़ बीच में है। फिर से शुरू करने पर अब तक {Form(answers, $"का आपका {answers} जवाब हट जाएगा", $"के आपके {answers} जवाब हट जाएँगे")}। क्या फिर से शुरू करूँ?";

    internal override string QuizChanged(int dropped, int all) => $"आपके जवाब देने के बाद मॉडरेटरों ने क्विज़ बदल दिया। आपके {all} जवाबों में से {dropped} अब {Form(dropped, "नहीं गिना जाता", "नहीं गिने जाते")}, क्योंकि सवाल अब अलग है या हट गया है। बाकी वैसे ही हैं।";

    internal override string QuizReadsOtherwise(string question) => $"बदला हुआ: “{question}”";

    internal override string QuizSharedAs(string verdict) => $"यहाँ किसी ने क्विज़ किया। {verdict}";

    public override string QuizAlsoFits(IReadOnlyList<string> roles) => $"{Form(roles.Count, "यह भी ठीक बैठती है", "ये भी ठीक बैठती हैं")}: {All(roles)}।";

    internal override string QuizTryOut(string role) => $"एक घंटे का काम किसी भी क्विज़ से ज़्यादा बताता है: {role} का एक छोटा मुफ़्त काम आज़माने के लिए “{QuizTry}” दबाएँ।";

    public override string QuizFor(string role, string rival) => $"{role} के पक्ष में, {rival} के बजाय";

    public override string QuizHonest(string disclaimer) => $"{disclaimer} इसे अब तक केवल काल्पनिक लोगों पर आज़माया गया है, असली लोगों पर नहीं।".TrimStart();

    public override string QuizAgainst(string role, string rival) => $"{role} के खिलाफ़, {rival} के पक्ष में";

    protected override string ShareNearlyAll => "लगभग पूरा";
    protected override string ShareMost => "ज़्यादातर";
    protected override string ShareGood => "अच्छा-खासा हिस्सा";
    protected override string ShareLittle => "थोड़ा-सा";
    protected override string ShareHardlyAny => "न के बराबर";

    protected override string QuizBars => $"बार चार्ट। {QuizPictureTitle}:";

    protected override string QuizTheOthers(int roles, string share) => roles == 1 ? $"दूसरी भूमिका: {share}।" : $"बाकी {roles} भूमिकाएँ: हर एक {share}।";

    protected override string QuizFigure(string role, int part, int whole, string share) => $"{role}: {whole} में से {part}, {share}।";

    protected override string QuizLessOf(string trait) => $"कम: {trait}";

    protected override string QuizSpeaks(EvidenceStrength strength, bool isFor) => strength switch
    {
        EvidenceStrength.StronglyFor => "मज़बूती से पक्ष में है",
        EvidenceStrength.For => "पक्ष में है",
        EvidenceStrength.StronglyAgainst => "मज़बूती से खिलाफ़ है",
        EvidenceStrength.Against => "खिलाफ़ है",
        _ => isFor ? "थोड़ा पक्ष में है" : "थोड़ा खिलाफ़ है",
    };

    private string Answers(int answers) => answers == 0 ? "" : Form(answers, $"आपका {answers} जवाब रखा हुआ है। ", $"आपके {answers} जवाब रखे हुए हैं। ");
}
