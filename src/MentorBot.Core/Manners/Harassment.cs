namespace MentorBot.Core.Manners;

/// <summary>Recognises that somebody was harassed, or wants to report a person.</summary>
internal static class Harassment
{
    private const string Doing = "(harr?ass?ing|bullying|bulying|stalking|threatening|threatning|groping|touching|insulting|abusing|doxx?ing|blackmailing|molesting|intimidating|humiliating|grooming|catcalling|targeting)";
    private const string Did = "(harr?ass?(es|ed)|harr?ass|bullied|bullies|stalked|stalks|threatened|threatens|groped|gropes|touched|touches|insulted|insults|abused|abuses|doxx?ed|blackmailed|molested|assaulted|raped|intimidated|humiliated|catcalled)";
    private const string Few = @"(\w+ ){0,3}";
    private const string Somebody = "(user|member|person|someone|somebody|some ?one|guy|dude|man|woman|mod|moderator|admin|him|her|them|people|harassment|harasser|harr?ass?ment|abuse|abuser|bully|bullying|scammer|scam|spammer|stalker|creep|troll|mentor|mentee|message|dm|threat|threats|hate speech|racism|sexism)";

    // A machine, a habit or a task does nothing to anybody.
    private const string Thing = "(bug|model|models|code|compiler|exam|deadline|syndrome|leetcode|homework|dataset|python|docker|kubernetes|pipeline|ci|build|job|jobs|automation|ai|algorithm|syntax|question|math|maths|statistics)";

    private static readonly Phrases Reports = Phrases.Within(
        [
            $"(is|are|keeps|kept|keep|was|were|been|hes|shes|theyre|started|starts|someone|somebody|mod|admin|user|guy|member) {Few}{Doing} (me|us|my friend|another member|other members|members|people|women|girls)",
            $"{Did} (me|us|my friend) (\\w+ )?(here|in|on|at|by|when|during|again|today|yesterday|last|and|every|sexually|in dms|via|over|through|after|inappropriately|daily|for|because)",
            $"{Did} me$",
            $"(i|im|ive|i am|i was|am|was|been|being|got|getting|get|keep getting|feel|feeling) {Few}(harr?ass?ed|bullied|stalked|threatened|doxx?ed|groped|blackmailed|assaulted|molested|catcalled|intimidated|discriminated against|sexually abused)",
            $"(want to|wanna|need to|how do i|how to|how can i|where can i|where do i|can i|could i|i would like to|id like to|let me|please|i|should i|to) report (a|an|the|this|that|another|some|one|your|his|her)? ?{Somebody}",
            $"^(i )?report (a|an|the|this|that|another|some)? ?{Somebody}",
            "(sent|sends|sending|send|keeps sending|messaging|messaged|messages|dming|dmed|texting) me (\\w+ ){0,2}(nudes?|dick ?pics?|porn|threats?|creepy|unwanted|inappropriate|sexual|explicit|racist|sexist|hateful|abusive|slurs?)",
            "(unwanted|inappropriate|creepy|sexual|threatening|abusive|racist|sexist) (dms?|messages?|advances|comments|remarks|pictures|photos) (from|by|in|here)",
            "(getting|got|receiving|received|get|receive) (\\w+ ){0,2}(creepy|threatening|abusive|unwanted|inappropriate|harassing|racist|sexist|death) (dms?|messages?|threats?|comments|calls)",
            "(being|is|was|are|were|been|so) (\\w+ )?(racist|sexist|homophobic|transphobic|abusive|creepy|inappropriate|hateful|nasty|toxic) (to|toward|towards|with|against) (me|us|my friend|members|people|women)",
            "called me (a |an )?(\\w+ )?(slur|slurs|n word|f slur|bitch|whore|slut|faggot|retard)",
            "(sexual harr?ass?ment|harr?ass?ment|bullying) (here|in (this|the|my) (server|channel|workspace|dms?|community)|on (this|the) (server|discord|slack))",
            "(was|were|got|been|being) sexually (harr?ass?ed|assaulted|abused)",
            "wont (stop|leave) (messaging|dming|texting|following|contacting|bothering|me alone) ?(me)?",
        ],
        [
            $"{Thing} (is |are |keeps |has been |was |were |just |really |still )*({Doing}|{Did}) me",
            "(harr?ass?ment|bullying|abuse|hate speech|scam|spam|threat) (detection|detector|classifier|dataset|data|prediction|model|project|filter|training|moderation|analysis|intelligence|modell?ing)",
            "report (a |an |the |this |that |some )?(user|member|person|people|message|admin|abuse|scam|threat) (metrics?|data|activity|stats|statistics|engagement|retention|growth|behaviou?r|churn|numbers?|counts?|analytics|acquisition)",
            "report to (a|an|the|my|your|which|what)? ?\\w+",
            "(feel|feeling|am|im|get|getting) (\\w+ )?(threatened|intimidated|bullied) by (ai|automation|chatgpt|llms?|gpt|math|maths|the math|machine learning|coding|job|jobs|all the|how|imposter|impostor|the amount|statistics|calculus|seniors?)",
            "(jobs?|roles?|careers?|positions?|industry|field|skills?) (\\w+ )?(threatened|intimidated)",
        ]);

    internal static bool IsIn(Line line) => Reports.Mean(line.Key);
}
