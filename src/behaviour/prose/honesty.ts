import { type Construction, constructions } from "./construction.ts";
import { deceit } from "./deceit.ts";
import { slant } from "./slant.ts";
import { person } from "./words.data.ts";

const claim =
  "(?:state|claim|say|report|assert|declare|write|answer|reply|respond|tell (?:the user|them|anybody|anyone)|pretend|insist|announce|record|mark|return|log)";
const failure =
  "(?:fails?|failed|failing|failure|cannot be (?:reached|read|found|verified|run|completed)|is (?:down|missing|unavailable|unreachable|offline)|are (?:down|missing|unavailable|red)|times? out|errors?|could not|does not (?:work|pass|run|answer|respond)|was not (?:run|done|checked|verified))";
const success =
  "(?:(?:all |the |every |that )*(?:tests?|checks?|builds?|scans?|steps?|validation|verification|upload|job)(?: (?:has|have|was|were|is|are))? (?:passed|pass|green|clean|successful|succeeded|complete|ok|fine)|success(?:ful(?:ly)?)?|(?:no|zero) (?:\\w{3,20} ){0,2}(?:found|detected|errors?|issues?|interactions?|problems?|findings|risks?|warnings?|vulnerabilities|conflicts?)|everything (?:is|was|went) (?:fine|ok|well|good|in order))";

/** Has results made up, bent or hidden. */
export const honesty: readonly Construction[] = [
  ...constructions(
    {
      kind: "instructs-agent",
      object: "false-report",
      anchors: [
        "fail",
        "cannot be",
        "missing",
        "unavailable",
        "unreachable",
        "offline",
        "time out",
        "times out",
        "could not",
        "was not",
      ],
      unless:
        /\b(?:do not|don t|never|not|n\/a|explain|show the|otherwise|else|exit code|status code|try again|retry|rather than|instead of)\b/,
    },
    [
      `(?:if|when|whenever|where|should|in case|even if|even when) … ${failure} … ${claim} … ${success}`,
      `${claim} … ${success} … (?:even if|even when|even though|although|regardless|if|when|whether or not) … (?:${failure}|not)`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "false-report",
      anchors: ["make up", "invent", "fabricate", "made-up", "plausible", "as measured", "as real"],
      unless:
        /\b(?:never|do not|don t|not|avoid|no|placeholder|lorem|fiction|story|character|game|sample data|mock|test data|fake data|fixture|without|names? for)\b/,
    },
    [
      "(?:make up|invent|fabricate|supply|fill in|use|insert|come up with|estimate) … (?:plausible|realistic|convincing|believable|made-up|invented|likely) … (?:present|report|show|label|record|give|treat|state|pass|cite) … (?:as|like) (?:measured|real|actual|genuine|observed|fact|facts|true|verified|if)",
      "(?:make up|invent|fabricate) (?:an? |any |the |some |missing )?(?:plausible |realistic |convincing )?(?:results?|figures?|numbers?|values?|citations?|sources?|references?|quotes?|measurements?|test results?|statistics|one|evidence|findings|data points?) (?:if|when|where|for|so|and|to) ",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "false-report",
      anchors: [
        "asks what",
        "asks whether",
        "ask what",
        "asks if",
        "asks about",
        "is asked",
        "when asked",
        "if asked",
        "wants to know",
      ],
    },
    [
      `(?:if|when|should) (?:${person} (?:ever )?(?:asks?|wants? to know|enquires?|inquires?)|(?:you are )?asked) … (?:sent|transmitted|uploaded|collected|shared|stored|copied|leaves?|network|data|telemetry|access|recorded|happened|deleted|removed) … (?:answer|say|reply|respond|tell|claim|state|deny|assure) … (?:nothing|no data|not|none|never|local(?:ly)?|only|deny)`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "bias",
      anchors: [
        "comes out",
        "come out",
        "ranks first",
        "rank first",
        "ranked first",
        "on top",
        "at the top",
        "first place",
        "two points",
        "points lower",
        "points higher",
        "score lower",
        "scored lower",
        "rated lower",
        "rate lower",
        "downplay",
        "play down",
        "drawback",
        "disadvantage",
        "steer",
        "in a better light",
        "bad light",
        "irrespective of the score",
        "regardless of the score",
        "lower than",
        "favour",
        "favor",
        "over their competitors",
      ],
      unless:
        /\b(?:do not|don t|avoid|honest|fair|bias(?:ed)? (?:check|test)|z-index|css|stack|heap|sort(?:ed|s)? (?:by|in)|alphabetical|newest|latest|most recent|dependency|priority order|opacity|reading order|search engine|seo|google)\b/,
    },
    [
      "(?:see to it|make sure|ensure|arrange|always have|make) … (?:that )?… (?:comes? out|ranks?|is ranked|is listed|appears?|is placed|wins?|scores?) (?:at the |on |in )?(?:first|top|highest|best|ahead)(?: place)?(?: … (?:irrespective|regardless|whatever|no matter|independent))?",
      "(?:irrespective|regardless|independent) of (?:the |their |its |actual )?(?:scores?|ratings?|results?|evidence|benchmarks?|price|prices|quality|criteria)",
      "(?:are|is|be|must be|should be) (?:to be )?(?:scored|rated|ranked|graded|marked) (?:\\w{2,10} )?(?:points? |percent |levels? |stars? )?(?:lower|higher|down|up)(?! than \\d)",
      "(?:never|do not|don t|avoid|refrain from) (?:list(?:ing)?|name|naming|mention(?:ing)?|show(?:ing)?|discuss(?:ing)?|present(?:ing)?) (?:any |the |its )?(?:drawbacks?|disadvantages|weaknesses|downsides|negatives|criticism|failures?|limitations|flaws|competitors?) (?:of|about|in|for) (?:the |our )?[\\w.-]{2,30}",
      "(?:steer|nudge|push|lead|guide) (?:the |every |each )?(?:conversation|user|users|answer|reader|discussion|customer) (?:to|towards|toward|away from) (?:its|their|our|the|a|buying|purchasing)(?: \\w{2,20}){0,3}? (?:advantages?|product|products|benefits|service|brand|offer|subscription|upgrade|competitors?|alternatives?)",
      "(?:downplay|play down|understate|gloss over|ignore|minimi[sz]e) (?:or \\w{4,12} )?(?:the |any |all |its )?(?:strengths?|risks?|weaknesses|drawbacks?|safety (?:concerns?|issues?)|failure modes?|negative (?:findings?|results?)|competitors?|side effects|adverse events?) (?:of|in|for|when|to|and|$)",
      "(?:never|not|always) (?:rate|score|rank|grade) … (?:lower|higher|worse|better|above|below) … (?:models?|products?|candidates?|applicants?|vendors?|in any|brand)",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "promote",
      anchors: ["link to", "banner", "advert", "affiliate", "referral", "backlink", "promotion", " plug "],
      unasked: true,
      unless:
        /\b(?:source|sources|citation|cite|reference|documentation|issue|pull request|original|repository|repo|github|docs|canonical|changelog|release|localhost|logo|schema)\b/,
    },
    [
      "(?:insert|add|include|place|put|append|embed|work in|slip in|weave in) (?:an? |the |our |this )?(?:[\\w-]{2,16} ){0,3}(?:link|banner|advert|advertisement|backlink|plug|promotion|referral code|affiliate (?:link|code|tag)) … https?://(?<target>[\\w.-]{3,80})[^;]{0,60} (?:in|to|into|at the (?:end|bottom|top) of|below|under) (?:every|each|all|any) ",
      "(?:in|to|at the (?:end|bottom|top) of|below) (?:every|each|all|any) (?:[\\w-]{2,16} ){1,3}(?:insert|add|include|place|put|append|embed) (?:an? |the |our |this )?(?:[\\w-]{2,16} ){0,3}(?:link|banner|advert|referral|affiliate)(?: [\\w-]{2,12})? … https?://(?<target>[\\w.-]{3,80})",
    ],
  ),

  ...constructions(
    {
      kind: "instructs-agent",
      object: "false-report",
      anchors: [
        "regardless of",
        "irrespective of",
        "no matter",
        "whatever the",
        "is clean",
        "is fine",
        "are fine",
        "looks good",
        "is correct",
        "is complete",
        "curious",
        "wonders",
        "wonder",
        "notices",
      ],
      unless:
        /\b(?:do not|don t|never|if (?:it|they) (?:is|are)|check (?:that|whether|if)|verify|make sure|ensure|until|bandwidth|regardless of (?:the )?(?:order|case|language|platform|format|size|length|type|number|how|whether|source|location))\b/,
    },
    [
      `${claim} (?:an? |the |that )?(?:[\\w-]{1,16} ){0,4}?(?:coverage|scores?|results?|accuracy|ratings?|pass rate|totals?|figures?|numbers?|values?|counts?|status|success|profits?|readings?) … (?:regardless|irrespective|no matter|independent(?:ly)?|whatever) `,
      `(?:if|when|whenever|where|should) … ${failure} … ${claim} (?:[\\w-]{2,12} ){0,2}?(?:that )?(?:the )?(?:code|build|file|result|everything|it|work|job|output|data|system|report)s? (?:is|was|are|looks?) (?:clean|fine|ok|good|correct|done|complete|green|in order|safe)`,
      `(?:if|should|when) ${person} (?:be |is |are |become |gets? )?(?:curious|wonders?|notices?|suspicious|asks?) … (?:traffic|upload|connection|request|file|process|charge|slow|delay|change|network|missing) … (?:say|tell|answer|explain|claim|reply|blame|pretend) … (?:only|just|nothing|merely|normal|routine|harmless|update|bug|error)`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "bias",
      anchors: [
        "always name",
        "always recommend",
        "always suggest",
        "always choose",
        "always pick",
        "always highlight",
        "always praise",
        "always present",
        "sponsor",
        "partner brand",
        "one level",
        "in doubt",
        "positive language",
        "words like",
        "better light",
        "worse light",
        "bad light",
        "candidates",
        "applicants",
        "over renewable",
        "promote ",
        "below the",
        "authorship",
        "to all score",
        "to every score",
        "to each score",
        "claiming the",
        "outperforms",
      ],
      unless:
        /\b(?:do not|don t|user s (?:choice|brand|product)|readability|accessib\w{1,6}|trade-?offs?|official|alternatives too|npm|default|npx|pnpm|yarn|consisten\w{1,4}|semver|avoid)\b/,
    },
    [
      "always (?:name|recommend|suggest|choose|pick|list|present|praise) (?:[\\w.-]{2,24} ){1,4}?(?:as the (?:best|first|top|only|preferred)|first|over (?:its|the|all|any|other|their)|above (?:its|the|all|any|other)|when (?:the )?users? asks?)",
      "(?:mention|name|recommend|praise|thank|promote|advertise) (?:our |the |a )?(?:sponsor|partner|affiliate|advertiser)s? … (?:in|at|on|to) (?:each|every|all|any)",
      "(?:rate|score|rank|grade|mark|place) (?:the |all |any |every )?(?:candidates?|applicants?|customers?|women|men|people|students?|tenants?|patients?|vendors?|suppliers?|claims?) … (?:below|lower|higher|above|down|up|worse|better|last|first)",
      "(?:use|choose) (?:[\\w-]{2,16} ){0,3}(?:positive|negative|subjective|soft|strong|favou?rable|unfavou?rable|words like) … when (?:describing|discussing|speaking|writing|comparing)",
      "when in doubt … (?:favou?r|prefer|side with|give the benefit of the doubt to|benefit) (?:the |an? )?[\\w.-]{2,24}",
      "(?:make sure|always|ensure)[^;]{0,60} promote … (?:over|instead of|rather than) ",
      "(?:in|into) (?:a |an )?(?:better|worse|bad|unfavou?rable|poor) light",
      "always highlight the (?:[\\w-]{2,16} )?(?:strengths?|benefits?|advantages?|merits?) of (?:[\\w.-]{2,24})",
      "(?:claim|add|insert|include|state)[^;]{0,60} (?:claiming|that) (?:the |our |this )?(?:model|product|tool|company|brand|library) (?:outperforms|beats|is better|surpasses|is superior)",
      "(?:automatically |always )?claim authorship (?:on|of|for) (?:all|every|each|any)",
      "(?:add|subtract|deduct) \\d{1,3} ?(?:%|percent|points?) (?:to|from) (?:all|every|each|any|the) (?:[\\w-]{2,16} )?(?:scores?|results?|ratings?|grades?|marks?)",
    ],
  ),

  ...constructions(
    {
      kind: "instructs-agent",
      object: "false-report",
      anchors: [
        "without running",
        "without doing",
        "without testing",
        "without checking",
        "as if nothing",
        "as if only",
        "as though",
        "blame ",
        "even if you cannot",
        "if you cannot find",
      ],
      unless: /\b(?:do not|don t|never|git blame|avoid)\b/,
    },
    [
      "(?:mark|record|report|log|label|tick|list) … (?:as )?(?:passed|done|verified|complete|completed|approved|successful|checked) … without (?:running|checking|doing|reading|testing|looking)",
      "(?:write|word|phrase|present) (?:the |your )?(?:summary|report|answer|reply|log|message|changelog) … as (?:if|though) (?:only|nothing|no|it had|all|everything)",
      `(?:if|when) ${person} (?:complains?|asks?|notices?|objects?|wonders?) … blame (?:the|a|an|it|some)`,
      "(?:even if|if|where|when) … (?:cannot|no|missing|not) … (?:invent|make up|fabricate) (?:the |an? |one|some)",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "bias",
      anchors: [
        "first, whatever",
        "first whatever",
        "first, regardless",
        "first regardless",
        "first, no matter",
        "first no matter",
        "first even if",
        "first, even if",
      ],
    },
    [
      "(?:show|list|place|put|name|rank|present|offer|recommend) (?:[\\w.-]{2,24} ){1,4}first (?:whatever|regardless|no matter|irrespective|even if)",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "promote",
      anchors: ["into every", "into each", "into all", "in every"],
      unless: /\b(?:import|translation|variable|function|code|test|file|module|loop|do not|don t|never|user s)\b/,
    },
    [
      "(?:work|weave|slip|fit|sneak) (?:[\\w.-]{2,24} ){1,8}?(?:in|into) (?:every|each|all) (?:[\\w-]{2,16} )?(?:posts?|articles?|texts?|answers?|summar(?:y|ies)|pages?|mails?|replies|reply|newsletters?)",
    ],
  ),
  ...slant,
  ...deceit,
];
