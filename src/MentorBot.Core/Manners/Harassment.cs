namespace MentorBot.Core.Manners;

/// <summary>Recognises that somebody was harassed, or wants to report a person.</summary>
internal static class Harassment
{
    private const string Doing = "(harr?ass?ing|bullying|bulying|stalking|threatening|threatning|groping|touching|insulting|abusing|doxx?ing|blackmailing|molesting|intimidating|humiliating|grooming|catcalling|targeting)";
    private const string Did = "(harr?ass?(es|ed)|harr?ass|bullied|bullies|stalked|stalks|threatened|threatens|groped|gropes|touched|touches|insulted|insults|abused|abuses|doxx?ed|blackmailed|molested|assaulted|raped|intimidated|humiliated|catcalled)";
    private const string Few = @"(\w+ ){0,3}";
    private const string Somebody = "(user|member|person|someone|somebody|some ?one|guy|dude|man|woman|mod|moderator|admin|him|her|them|people|harassment|harasser|harr?ass?ment|abuse|abuser|bully|bullying|scammer|scam|spammer|stalker|creep|troll|mentor|mentee|message|dm|threat|threats|hate speech|racism|sexism)";

    private const string Person = "(he|she|they|someone|somebody|some ?one|user|member|guy|dude|man|woman|mod|moderator|admin|mentor|mentee|boss|manager|supervisor|coworker|colleague|teammate|recruiter|interviewer|professor|teacher|stranger|person|people|hes|shes|theyre)";

    // A machine, a habit or a task does nothing to anybody.
    private const string Thing = "(bug|model|models|code|compiler|exam|deadline|syndrome|leetcode|homework|dataset|python|docker|kubernetes|pipeline|ci|build|job|jobs|automation|ai|algorithm|syntax|question|math|maths|statistics)";

    private static readonly PatternSet Reports = PatternSet.Within(
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
            "(sending|sends|sent|send|dming|dmed|messaged) me (\\w+ ){0,2}(weird|gross|creepy|naked|disgusting|perverted|nasty|dirty|sexual) (\\w+ )?(pics?|pictures?|photos?|messages?|dms?|stuff|things|videos?|texts?)",
            "(asked|asks|asking|begging|begs|wants|wanted|demands|demanded) (me )?(for )?(\\w+ ){0,2}(nudes?|sexual favou?rs?|naked (pics?|pictures?|photos?)|feet pics)",
            "keeps? (on )?(asking|begging) (me )?for (my (number|phone|phone number|address|location|password|photos?|pics?|instagram|snap)|a date|dates)",
            $"{Person} (\\w+ ){{0,3}}(making|makes|made) (\\w+ ){{0,2}}(sexual|sexist|racist|inappropriate|homophobic|transphobic|creepy|lewd|gross) (comments?|jokes?|remarks?|advances|gestures)",
            "(hitting|hits|hit) on me", "(flirting|flirts) with me", "(follows|following|followed) me (home|around|everywhere|to my (car|house|place|hotel))",
            "(pressures?|pressured|pressuring|forced|forces|forcing|wants|wanted|asked|asks|told|tells) me to (sleep|have sex|go to bed|undress|strip|send (him|her|them)? ?(nudes|naked|pics|pictures))",
            $"{Person} (\\w+ ){{0,3}}(threatens|threatened|threatening) (\\w+ ){{0,2}}(kill|hurt|rape|beat|find|dox|leak|expose|harm|attack|blackmail)",
            "(he|she|someone|somebody|user|guy|stranger|member|man) (\\w+ ){0,3}(will|would|wants to|is going to|going to|gonna) (kill|hurt|rape|beat|stab|shoot|attack) me",
            $"(scammed|hacked|impersonated|catfished) by (a |an |another |some )?(\\w+ )?{Somebody}",
            $"{Person} (\\w+ ){{0,3}}(scammed|scamming|scams|spamming|spammed|spams|impersonating|impersonates|catfished) (me|us|people|members|everyone|here|this|the (server|channel|chat))",
            "(user|member|guy|someone|somebody|mod|moderator|admin|stranger) (\\w+ ){0,3}(asked|asks|asking|wants|wanted) (me )?(for )?my (password|login|credit card|bank|token|ssn|passport|card number)",
            "(rubbed|rubs|rubbing|grabbed|grabs|grabbing|kissed|kisses|kissing|hugged|hugs|pinched|slapped|slaps|hits|beats|beat) (me|my (butt|ass|breasts?|chest|thighs?|waist|legs?))( (at|without|against|every|again|in|by|on)|$)",
            "wont (stop|leave) (messaging|dming|texting|following|contacting|bothering|me alone) ?(me)?",
        ],
        [
            $"{Thing} (is |are |keeps |has been |was |were |just |really |still )*({Doing}|{Did}) me",
            "(harr?ass?ment|bullying|abuse|hate speech|scam|spam|threat) (detection|detector|classifier|dataset|data|prediction|model|project|filter|training|moderation|analysis|intelligence|modell?ing)",
            "report (a |an |the |this |that |some )?(user|member|person|people|message|admin|abuse|scam|threat) (metrics?|data|activity|stats|statistics|engagement|retention|growth|behaviou?r|churn|numbers?|counts?|analytics|acquisition)",
            "(will|would|gonna) (kill|beat|hurt) me (if|when) (i|we) ((dont|do not) )?(quit|drop|break|push|delete|miss|fail|leave|buy|spend|switch|touch)",
            "(stocks?|market|interview|question|exam|test|reality|burnout|idea|wave|layoffs?|truth|news|it) (hit|hits|beats|beat|slapped|slaps) me",
            "report to (a|an|the|my|your|which|what)? ?\\w+",
            "(feel|feeling|am|im|get|getting) (\\w+ )?(threatened|intimidated|bullied) by (ai|automation|chatgpt|llms?|gpt|math|maths|the math|machine learning|coding|job|jobs|all the|how|imposter|impostor|the amount|statistics|calculus|seniors?)",
            "(jobs?|roles?|careers?|positions?|industry|field|skills?) (\\w+ )?(threatened|intimidated)",
        ]);

    internal static bool IsIn(Line line) => Reports.Mean(line.Key);
}
