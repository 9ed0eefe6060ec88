using System.Collections.Immutable;

namespace MentorBot.Core.Manners;

/// <summary>Recognises that somebody does not want to live, may hurt themselves, or fears that somebody else might. When in doubt it is distress, but a figure of speech about work is not.</summary>
internal static class Distress
{
    private const string Self = "(my ?self|meself)";
    private const string Want = "(want to|want too|wanna|wanting to|wnat to|wan to|wana|whant to|wish to|hope to|hope i|hope i just|plan to|planning to|need to|deserve to|ready to|would rather|id rather|should just|wanted to|decided to|about to|going to|gonna|trying to|tempted to|could just|might as well|might)";
    private const string Few = @"(\w+ ){0,3}";
    private const string Longer = "(any ?more|any longer|no more)";
    private const string CanNot = "(can ?not|cant|can t|cnat|couldnt|could not)";
    private const string DoNot = "(dont|do not|don t|dnt|didnt)";
    private const string I = "(i|im|ive|id)";

    // What a line is about that speaks of the subject and not of oneself.
    private const string Subject = "(prevention|detection|detecting|detector|prediction|predictor|predicting|classification|classifier|risk|rates?|statistics|stats|data|dataset|datasets|research|hotline|chatbot|project|model|models|ml|ai|nlp|analysis|awareness|squad|posts|texts?|tweets|ideation (detection|classifier|dataset|model|prediction)|app|thesis|paper|study|studies|burn)";

    private static readonly ImmutableArray<string> Harmless =
    [
        $"{Want} (just )?die (on (this|that|the|any|every) hill|hard|laughing|of (laughter|boredom|embarrassment|cringe)|inside)",
        $"(shoot|shooting|shot) {Self} in the (foot|leg)",
        $"(cut|cutting) {Self} (some|a bit of|a little|too much|any) slack",
        $"(cut|cutting) {Self} (off|short|loose|out)",
        $"(killing|kill|hurting|hurt) {Self} (trying|studying|learning|grinding|practi[cs]ing|working|coding|with (leetcode|work|study|studying|homework|overtime)|by|if|professionally|career ?wise|financially|for (a|the|this|that|my) (job|company|boss|exam|degree|cert|certification|promotion))",
        $"(drown|drowning) {Self} in",
        $"(career|academic|political|professional|financial|social|commercial|brand|reputational) suicide",
        $"suicid(e|al) {Subject}",
        $"suicid(e|al) (or )?(self ?harm )({Subject})",
        $"(predict|predicts|predicting|detect|detects|detecting|prevent|prevents|preventing|classify|classifying|flag|flagging|reduce|analy[sz]e|analy[sz]ing|model|modelling|modeling|study|studying) {Few}(suicide|suicidal|suicides|self ?harm|harm|overdose|overdoses)",
        $"self ?harm(ing)? ({Subject}|content|policy|filter|moderation|guardrails?)",
        "(is|be|its|was|it|that|this|would be|sounds like) (like |a |basically |pure )*suicide (to|if|for|by)",
        "hate (my )?life (sciences?|cycles?|insurance|coach|coaching)",
        $"hate {Self} for (not|choosing|picking|using|learning|skipping|taking|buying)",
        "(take|taking) my life (to|in|back|into|forward|seriously|further|online)",
        "end my life as an?",
        "dying (language|languages|tech|technology|field|fields|industry|career|careers|job|jobs|profession|skill|skills|framework|frameworks|trade|breed|art|to)",
        "death march",
        "hopeless (about|at|in|with|romantic)",
        "die if (i|we|they|my boss|my manager) (\\w+ )?(see|sees|hear|hears|read|get|debug|asks?|have to (learn|use|read|write|debug|install))",
        "rather die than (use|learn|write|code|work|debug|read|do|touch|go|switch|maintain|deploy|\\w+ing)",
        "(the |no )?point (of|in) life ?(cycles?|sciences?|insurance)",
        "burden (of proof|on)",
        "depressed (about|by|over) (my |the |this |all )?(job|market|salary|economy|interview|interviews|rejections?|code|career|results?)",
    ];

    private static readonly ImmutableArray<string> Meant =
    [
        // To kill or hurt oneself.
        $"(kill|killing|killed|kil|k1ll|kll|ki11|unalive|unaliving|hang|hanging|shoot|shooting|hurt|hurting|harm|harming|cut|cutting|stab|stabbing|poison|starve|starving|drown) {Self}",
        "(end|ending|take|taking|took|taken|finish|finishing) (my|mine) (own )?life",
        $"(end|ending) {Self}",
        "(ending|end) it all",
        $"({Want}|gonna|i should|i will|ill) kms",
        "kill me please i mean it",
        $"{I} {Few}(self ?harm|self ?harming|self ?harmed)",
        "(i|im) (keep |started |have been |been |started )?(cutting|burning) (my ?self|my (arms?|wrists?|legs?|thighs?|skin))",
        "(cut|slit|slitting|cutting) my (wrists?|arms?|throat|veins)",
        $"(i|{Want}) (just |should )*(jump|jumping) (off|from|out of) (a|the|my|this) (bridge|roof|rooftop|building|balcony|window|cliff)",
        "(jump|throw my ?self|step|walk) (in front of|under|into) (a|the) (train|bus|truck|car|traffic)",
        $"({Want}|i|took|take|taking) (just |to )*overdose(d)?",
        "(took|take|taking|swallowed|swallow) (all (of )?(my|the|these)|too many|a lot of|a bunch of|a whole bottle of|lots of) (\\w+ )?pills",

        // To die, or not to be.
        $"{I} {Few}{Want} (just |fucking |really |honestly )*(die|dye|dei|be dead|disappear forever|stop existing|not exist|cease to exist|not be alive|not wake up|never wake up|sleep forever|stop living|stop being alive|vanish forever)",
        "^(just |really )*(want to|want too|wanna|wnat to|wan to|wana|whant to) (just )?(die|be dead)",
        $"(me|just|really|and|but|so|literally|honestly|still|sometimes|mostly|constantly|kinda|lowkey) {Want} (just |fucking |really )*(die|dei|be dead|not exist|stop existing|not wake up)",
        $"wish (that )?{I} (was|were|had been|am|be|wasnt|werent|had never been|was never|were never|never|didnt|did not|could just|could|would just|would|wouldnt|wont|just)( just)? (dead|born|alive|die|died|never born|here|here any ?more|exist|existed|wake up|not wake up|disappear|vanish|not exist)",
        $"({DoNot}|never|no longer) ((really|even|just) )?(want to|want too|wanna|wish to) (live|be alive|exist|be here|go on|wake up|continue living|keep living|keep going) ({Longer}|like this|at all|with this pain|tomorrow)",
        $"{DoNot} ((really|even|just) )?(want to|wanna|wish to) (be alive|exist)",
        "no longer (want to|wanna|wish to) (live|be alive|exist)",
        $"{CanNot} (really |just |even )?(go|carry|keep) (on|going) (any ?more|any longer|like this|living|this way|with life|with my life|i|im|and|everything|life|please|help|nobody|no one)",
        $"{CanNot} (do|take|bear|stand|handle) (it|this|life|this life|living)( all)? {Longer}",
        $"{CanNot} (live|cope) (like this|{Longer})",
        "(think|thinking|thought|thoughts|dream|dreaming|fantasi[sz]e|fantasi[sz]ing) (a lot |constantly |often )?(about|of) (dying|death|my death|ending it|ending it all|ending my life|taking my( own)? life|not being here|not waking up)",
        "(no|any) (reason|point|purpose) (left )?(to live|to go on|to keep going|to stay alive|in living|in life|in going on|in being alive|living|for living)",
        "(nothing|no one|nobody) (left )?to live for",
        "(tired|sick|done|fed up) (of|with) (living|being alive|life|my life|existing)",
        "(giving|given|give) up on (life|living|my life)",
        "(hate|hating|h8|haet) (my life|life|being alive|living|my existence|my ?self)",
        "(my )?life (is|feels|has become|seems) (\\w+ )?(over|pointless|meaningless|worthless|unbearable|hopeless|not worth (it|living))",
        "life (isnt|is not|aint) worth (it|living)",
        $"({DoNot}|cant|cannot|can not|no longer) (really |even )?(see|find|know) (the|a|any) (point|reason|purpose|meaning) (of|in|to|for) (anything|living|life|going on|it all|being here|being alive|live|go on|everything|my life)",
        "(whats|what is|what s|wheres|is there a|is there any|see no|there is no|theres no) (even )?(the )?(point|use|meaning|purpose) (of|in|to) (living|life|my life|being alive|going on|staying alive|anything any ?more|it all any ?more)",
        "(giving|given|give|gave) up on (everything|myself|my ?self|it all)",
        $"({Want}|want|need|wish) (it all|everything|all of it|all of this|the pain|this pain|the suffering|the voices|my thoughts) (would |could )?(to )?(just )?(stop(?! (at|when|after|if|working|training))|end(?! (up|with|in))|be over|go away|ends|stops)",
        $"(dont|do not|never|didnt) feel (like )?(living(?! (in|at|with|on|near))|being alive|existing|going on|waking up|alive any ?more)",
        "(feel|feeling) like (dying|killing my ?self|ending it|a burden|im a burden|dying inside)",
        $"({Want}|just want|i want) (to )?(just )?(sleep|go to sleep|fall asleep) (and|to) (never|not|dont) wake up",
        "(hope|wish|pray) (that )?i (just )?(dont|never|do not|didnt|wont|would not|wouldnt) wake up",
        "(been|started|start|keep|am|back to) cutting (again|lately|at night|every (day|night)|to feel)",
        "(im|i am|being|be|am|become|feel like|such) (just |nothing but |only |such |always )*a burden( to| for)?",
        "(dont|do not|doubt) (think )?(i ?ll|i will|that i ?ll|i am going to|im going to|im gonna|i) (\\w+ )?(be (around|here|alive)|make it|live|last) (much longer|for (very |much )?long(er)?|through the (night|week))",
        "(had|have|having) enough of (life|living|my life|this life|being alive)",
        "(dark|intrusive) thoughts( again)?",
        "(feel|feeling|felt|am|im) (so |very |completely |totally |just |always )*(empty|dead|numb|broken|hollow) inside",
        $"({CanNot} stop|keep|kept|been|always) crying",
        "(cry|crying|cried) (my ?self to sleep|every (day|night|morning)|all (day|night)|all the time)",
        "(mental|nervous|emotional) break ?down",
        "my life (is|has been|feels) (\\w+ )?(ruined|falling apart|destroyed|not worth (anything|much))",
        "(ruined|wasted|destroyed) my (whole |entire )?life",
        "nothing matters any ?more", "(nobody|no one) (loves|cares about|needs) me",
        $"({Want}|gonna|ill|i will|i should|just) (just )?off my ?self",
        "(this is|here is|heres|its) my (last|final|suicide) (message|goodbye|note|words|letter)",
        "(wrote|writing|written|write) (a|my) (goodbye|farewell|suicide) (letter|note)",
        $"(i|me|im) (really |just |very |so )*(want|wan|wana|wish|wanting) (to )?(die|death|suicide)( now|please|today|tonight|so much|so bad|because|bcz|bc|cuz)?",
        "not worth living",
        "(life|my life) (has|have) (no|lost (all |its )?)(meaning|purpose|point)",
        "better off (dead|without me)",
        "(everyone|everybody|the world|my family|my parents|they|people|no one|nobody) (would|will|wouldnt|wont) (be better|be happier|miss me|care if i (die|died|disappear|disappeared|was gone|were gone)|notice if i (die|died|disappeared|was gone|were gone))",
        "(goodbye|good bye) (cruel )?world forever",
        "(feel|feeling|felt|am|im) (so |very |really |completely |totally |absolutely |just |utterly )*(worthless|hopeless|suicidal|depressed)",
        "(having|have|had|in the middle of) (a |another )?(panic attack|mental breakdown)",

        // The word itself, where no subject of study stands beside it.
        "suicid(e|es|al)",
        "self ?harm(ing|ed)?",

        // Somebody else.
        "(kill|killing|hurt|hurting|harm|harming|unalive) (himself|herself|themsel(f|ves)|him ?self|her ?self)",
        "(he|she|friend|brother|sister|wife|husband|partner|roommate|colleague|coworker|mom|mum|dad|son|daughter|girlfriend|boyfriend|student|mentee) (says (he|she|they) )?(\\w+ )?(wants|wanted|threatens|threatened) to die",
    ];

    // What is a cry when nothing follows in the same breath: "I can't go on", but not "I can't go on the website".
    private static readonly ImmutableArray<string> Endings =
    [
        $"({Want}|me) (just |fucking |really )*(end it all|end it|end everything|end it now|end it tonight|end things now)( all| now| tonight| today| for good)*",
        $"{DoNot} ((really|even|just) )?(want to|wanna|wish to) (live|wake up|go on)",
        $"{Want} (just |really |simply )*(disappear|vanish)( forever| completely| for good)?",
        $"((thinking|thought|think) (of|about)|{Want}|ill|i will) (just )?kms( tbh| lol| fr| rn| tonight| now| soon| bro| man)?",
        "(im|i am|i|ill|i will|about) (just |really )*(going to|gonna|about to|want to|wanna|to) (jump|do it tonight)( now| tonight| off)?",
        "(theres|there is|see|have) no way out( for me| any ?more| left| of this life)?",
        $"{I} {Few}{CanNot} ((do|take|bear|stand|handle) (it|this|life) )?(really )?(any ?more|any longer)( please| im so tired| help)?",
        $"{CanNot} (really |just )?(cope|go on|keep going|keep living)( any ?more| with (life|this|it all|it|everything)( any ?more)?)?",
        "(feel|feeling|am|im) (so|very|completely|totally|utterly|really) (\\w+ )?(alone|lonely|empty|broken|desperate)( inside| and alone| and empty| all the time| in (this|the) world)?",
        "(im|i am) (really |just |so )*(done|tired|sick|exhausted) (with|of) (everything|it all|this life|this world|the world|all of it|pretending)",
        "(lost|losing) (all )?(my )?(hope|will to live)( in life| for myself| for my life)?", "(have|theres|there is|see) no (more )?hope( left| any ?more)?( for me)?",
        "(im|i am) (really |just |so |totally )*not (ok|okay|alright)( at all| any ?more| mentally| inside| right now)?",
        "(no|not|dont|never) (want|wan|wanna|like) (to )?(live|life|exist)( more| any ?more| no more| longer)?",
        "(im|i am|i think im|i feel like im) (having a breakdown|breaking down|falling apart)( again| right now| completely)?",
        "(whats|what is) (even )?the point (any ?more|of it all|of anything|of everything)", "(he|she|they|friend|brother|sister) (\\w+ ){0,3}(wants|wanted|threatens) to (end it|end it all|end things|jump)( all| tonight)?",
        $"{CanNot} (really |just |even )?(go|carry|keep) (on|going)( (any ?more|any longer|like this|living|this way|with life|with my life|without (him|her|them)))?",
        $"{I} {Few}(see no|dont see a|cant see a|see any) way out",
    ];

    private static readonly PatternSet English = PatternSet.Within(Meant, Harmless);
    private static readonly PatternSet Breaths = PatternSet.Within(Endings.Select(ending => $"({ending})$"), Harmless);

    /// <summary>The words of <see cref="Meant" /> that people misspell, and that no other word is one slip away from.</summary>
    private static readonly ImmutableArray<string> Misspelt = ["suicide", "suicidal", "myself", "anymore", "worthless"];

    internal static bool IsIn(Line line) => English.Mean(Slips.Mended(line.Key, Misspelt)) || Breaths.Mean(line.Breaths) || DistressAbroad.IsIn(line);
}
