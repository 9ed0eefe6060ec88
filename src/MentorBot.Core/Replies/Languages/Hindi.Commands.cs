using System.Collections.Frozen;

namespace MentorBot.Core.Replies.Languages;

/// <summary>The commands in Hindi.</summary>
internal sealed partial class Hindi
{
    public override string MessageMenu => "MentorBot से पूछें";

    internal override FrozenDictionary<string, CommandText> CommandTexts { get; } = new Dictionary<string, CommandText>(StringComparer.Ordinal)
    {
        ["role"] = new("भूमिका", "किसी भूमिका में क्या काम होता है, वह किसके लिए सही है और सफलता कैसे मापी जाती है"),
        ["role name"] = new("नाम", "भूमिका: उसका पूरा नाम या छोटा नाम, जैसे mlops, MLE या ds"),
        ["role section"] = new("हिस्सा", "उसका एक हिस्सा, जैसे skills या how to start"),
        ["roles"] = new("भूमिकाएँ", "सभी भूमिकाएँ जिनकी मुझे जानकारी है, करियर के चरण के अनुसार"),
        ["roles stage"] = new("चरण", "केवल एक चरण"),
        ["skill"] = new("कौशल", "कोई कौशल क्या है, उससे पहले और बाद में क्या आता है, और किन भूमिकाओं में उसकी ज़रूरत है"),
        ["skill name"] = new("नाम", "कौशल, जैसे python, docker, statistics या deep learning"),
        ["cert"] = new("सर्टिफ़िकेशन", "कोई सर्टिफ़िकेशन या कोर्स: वह अब भी है या नहीं, और उसके बाद क्या आया"),
        ["cert name"] = new("नाम", "सर्टिफ़िकेशन या कोर्स, जैसे tensorflow, azure या fast.ai"),
        ["compare"] = new("तुलना", "दो या तीन भूमिकाएँ साथ-साथ"),
        ["compare first"] = new("पहली", "पहली भूमिका"),
        ["compare second"] = new("दूसरी", "दूसरी भूमिका"),
        ["compare third"] = new("तीसरी", "एक तीसरी भूमिका"),
        ["path"] = new("रास्ता", "किसी भूमिका के लिए क्या सीखना है, क्रम से, जो आपको आता है उसे छोड़कर"),
        ["path to"] = new("मंज़िल", "वह भूमिका जिस तक आपको पहुँचना है"),
        ["path have"] = new("आता-है", "जो आपको पहले से आता है, बीच में कॉमा लगाकर"),
        ["quiz"] = new("क्विज़", "मेरे लिए कौन-सी भूमिका सही है? कुछ छोटे सवाल, जो केवल आपको दिखते हैं"),
        ["quiz what"] = new("क्या", "शुरू करें, जारी रखें, नतीजा देखें या फिर से शुरू करें"),
        ["quiz code"] = new("कोड", "देखने के लिए नतीजे का कोड, जैसे MB1-1-4GK7"),
        ["topics"] = new("विषय", "मुझे जो कुछ पता है, उसकी सूची"),
        ["topics part"] = new("हिस्सा", "केवल एक हिस्सा, जैसे skills, interviews या portfolio"),
        ["ask"] = new("पूछें", "अपने शब्दों में सवाल पूछें"),
        ["ask question"] = new("सवाल", "आपका सवाल"),
        ["me"] = new("मैं", "मुझे आपके बारे में क्या याद है: देखें, फ़ाइल में पाएँ या मिटवाएँ"),
        ["me what"] = new("क्या", "देखें, फ़ाइल में पाएँ या मिटाएँ"),
        ["help"] = new("मदद", "मुझसे क्या मदद मिल सकती है, हर कमांड के उदाहरण के साथ"),
        ["mentor-admin"] = new("mentor-admin", "मॉडरेटरों के लिए: लोगों ने क्या पूछा जो नॉलेज बेस में नहीं है, क्विज़ और बॉट का हाल"),
        ["mentor-admin what"] = new("क्या", "क्या देखना है"),
        ["private"] = new("निजी", "जवाब केवल मुझे दिखाएँ"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal override FrozenDictionary<string, string> ChoiceTexts { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["entry"] = "शुरुआती",
        ["mid"] = "मध्य",
        ["senior"] = "वरिष्ठ",
        ["emerging"] = "उभरती हुई",
        ["start"] = "शुरू करें",
        ["resume"] = "जारी रखें",
        ["result"] = "नतीजा",
        ["restart"] = "फिर से शुरू करें",
        ["show"] = "देखें",
        ["export"] = "फ़ाइल पाएँ",
        ["forget"] = "मिटाएँ",
        ["gaps"] = "कमियाँ",
        ["quiz"] = "क्विज़",
        ["status"] = "हाल",
        ["reload"] = "फिर से पढ़ें",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
