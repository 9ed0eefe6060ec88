namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence about what is remembered of a person.</summary>
internal sealed partial class Hindi : Wording
{
    internal override string MeTitle => "मुझे आपके बारे में क्या याद है";
    internal override string MeShow => "मुझे क्या याद है";
    internal override string MeExport => "फ़ाइल पाएँ";
    internal override string MeForget => "मुझे भूल जाएँ";

    internal override string MeLead => "इस प्लैटफ़ॉर्म पर आपकी ID से जुड़ी जिन चीज़ों को आपका बताना मुमकिन है, वे सब यहाँ हैं। कोई नाम नहीं रखा जाता। आपके लिखे में से केवल वे सवाल रखे जाते हैं जिनका जवाब मेरे पास नहीं था, और वह जो आपने मॉडरेटरों को बताया कि किसी पेज में नहीं है; उनमें ऐसा कुछ नहीं होता जिससे पता चले कि किसने लिखा।";
    internal override string MeNothing => "मुझे आपके बारे में कुछ याद नहीं है। साथ में कोई पेज देखने या क्विज़ करने के बाद वह यहाँ मिलेगा।";
    internal override string MeNoContext => "हमने क्या देखा: ऐसा कुछ नहीं जो अब भी याद हो।";
    internal override string MeCounted => "मॉडरेटरों के लिए गिनती: आपके चुने विकल्प, बिना नाम के, क्विज़ करने वाले सभी लोगों के जोड़ में शामिल हैं।";
    internal override string MeNotYours => "जिसे अब आपका बताना मुमकिन नहीं, जैसे काफ़ी पहले रखे गए सवाल, वह यहाँ नहीं दिखता: कोई पता नहीं लगा सकता कि वह किसका था।";
    internal override string MeLimits => "इसके अलावा कुछ मिनटों तक गिना जाता है कि आपके सवाल कितनी तेज़ी से आते हैं, ताकि सबको जवाब मिले, और Discord पर आपकी चुनी हुई भाषा मेरे फिर से चालू होने तक याद रहती है: दोनों केवल मेमोरी में।";

    internal override string MeExportLead => "मुझे आपके बारे में जो कुछ याद है, वह सब JSON में यह रहा: सादा टेक्स्ट जिसे लोग और प्रोग्राम दोनों पढ़ सकते हैं।";
    internal override string MeExportTooLong => "यह यहाँ संदेश में दिखाने के लिए बहुत लंबा है। मुझे DM में “me export” लिखें, तो यह फ़ाइल के रूप में मिल जाएगा।";

    internal override string MeForgetSure => "क्या मैं वह सब मिटा दूँ जो मुझे आपके बारे में याद है? यानी: हमने जो देखा, आपकी योजना, आपका क्विज़ और उसके जवाब, मॉडरेटरों की गिनती में आपका हिस्सा, और मॉडरेटरों के लिए रखे वे नोट्स जिन्हें अब भी आपका बताना मुमकिन है। इसे वापस नहीं लाया जा सकता।";
    internal override string MeForgetYes => "हाँ, मुझे भूल जाएँ";
    internal override string MeForgetNo => "नहीं, रहने दें";
    internal override string MeForgotten => "हो गया: मुझे आपके बारे में जो याद था, वह सब मैंने मिटा दिया। आप फिर लिखें, तो नए सिरे से, अजनबियों की तरह शुरुआत होगी।";
    internal override string MeForgottenPlatform => "आपने यहाँ जो लिखा, वह अब भी प्लैटफ़ॉर्म के पास है, और उसे मिटाने के तरीके प्लैटफ़ॉर्म के अपने हैं।";

    protected override string MeShown(string what, string day) => $"हमने आखिर में क्या देखा: {what}, {day} को। यह 15 मिनट तक ध्यान में रखा जाता है, ताकि “and its skills?” समझ में आए।";

    internal override string MePath(string role) => $"{role} तक का रास्ता";

    protected override string MePlan(string role, IReadOnlyList<string> known, string day) => $"आपकी योजना: {role} तक का रास्ता, {day} को पूछा गया{(known.Count == 0 ? "" : $"; आपके बताए अनुसार आपको यह आता है: {All(known)}")}। आप और कुछ भी देखें, यह तब तक रहती है जब तक आप कोई दूसरा रास्ता न पूछें।";

    internal override string MeOffered(IEnumerable<string> titles) => $"साथ में मैंने क्या सुझाया, ताकि “the second one” समझ में आए: {All(titles)}।";

    protected override string MeQuiz(int answers, string day, bool isPaused) => $"क्विज़: {answers} जवाब, आखिरी {day} को{(isPaused ? "; वह रुका हुआ है" : "")}। केवल यह रखा जाता है कि आपने कौन-से विकल्प चुने।";

    internal override string MeNotes(int questions, int missing, int votes) => $"मॉडरेटरों के लिए नोट्स: {questions} {Form(questions, "सवाल जिसका", "सवाल जिनका")} जवाब मेरे पास नहीं था, {Count(missing, "हिस्सा जो पेज में नहीं है", "हिस्से जो पेजों में नहीं हैं")}, पेजों पर {votes} राय। इनमें कोई ID नहीं है; एक सॉल्टेड हैश से ज़्यादा से ज़्यादा 30 दिन तक पता चल सकता है कि ये आपके हैं।";

    protected override string MeExpires(int days, string day) => $"यह कब खत्म होता है: नोट्स को छोड़कर सब कुछ आखिरी बदलाव के {days} दिन बाद अपने आप मिट जाता है, यानी {day} को, अगर उससे पहले कुछ न बदले।";
}
