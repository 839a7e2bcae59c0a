import { type Construction, constructions } from "./construction.ts";
import { concerned } from "./words.data.ts";

const trait =
  "(?:surnames?|family names?|first names?|gender|sex|women|men|females?|males?|mothers?|pregnan\\w{1,4}|child-bearing|religio\\w{1,4}|muslims?|jews?|christians?|nationalit\\w{1,3}|foreign\\w{0,4}|immigrants?|origins?|ethnic\\w{0,4}|skin|race|accents?|age|older|over \\d{2}|under \\d{2}|disab\\w{2,6}|postcodes?|zip codes?|neighbou?rhoods?|union members?|political \\w{4,9}|part(?:y|ies)|unmarried|married|gay)";
const worse =
  "(?:round(?:ed)? down|lower(?:ed|s)?|reduc(?:e|ed)|deduct(?:ed)?|penali[sz]ed?|reject(?:ed)?|decline[ds]?|downgraded?|down-?ranked?|mark(?:ed)? down|fail(?:ed)?|bottom|exclude[ds]?|filter(?:ed)? out|skip(?:ped)?|charged? more|higher price|worse|last|deprioriti[sz]ed?|turn(?:ed)? down|screen(?:ed)? out)";
const person =
  "(?:grades?|marks?|scores?|points?|ratings?|applica(?:nts?|tions?)|candidates?|customers?|tenants?|claims?|loans?|patients?|pupils?|students?|women|men|people|persons?|drivers?|members?|callers?|employees?)";
const failing =
  "(?:fails?|failed|failing|failure|errors?|error|times? out|timed out|is down|cannot be (?:reached|read|found|verified|run)|could not|is unavailable|is unreachable|is missing|is absent|are missing|is unknown|no (?:[\\w-]{3,16} ){0,2}(?:supports?|exists?|found|available|shows?|confirms?)|did not|does not|was not|never ran)";
const fine =
  "(?:robust|successful|significant|solid|safe|confirmed|positive|effective|complete|passed|clean|stable|proven|compliant|sound|healthy|valid|normal|verified|final|current|fresh|live|new|up to date|today s|measured|approved|certified|secure|negative|fine)";

/** Results, advice and treatment bent against people, facts or the wish of the user. */
export const slant: readonly Construction[] = [
  ...constructions(
    {
      kind: "instructs-agent",
      object: "bias",
      anchors: [
        "rounded down",
        "round down",
        "lower",
        "reduc",
        "deduct",
        "penali",
        "reject",
        "decline",
        "downgrad",
        "down-rank",
        "downrank",
        "mark down",
        "marked down",
        "bottom",
        "exclude",
        "filter out",
        "filtered out",
        "charge more",
        "charged more",
        "higher price",
        "depriorit",
        "turn down",
        "turned down",
        "screen out",
        "screened out",
      ],
      unless:
        /\b(?:never|do not|don t|not|avoid|bias(?:ed)?|fair\w{0,4}|discriminat\w{1,6}|illegal|unlawful|check|css|margin|padding|column|chart|legally|law|risk factors?|trial|inclusion|criteria|test|dataset|mean|median|race condition|page|section|no part)\b/,
    },
    [
      `${person} (?:of|from|with|whose|who|that|by|aged|for) (?:[\\w-]{1,16} ){0,6}${trait} (?:[\\w-]{1,16} ){0,8}${worse}`,
      `${worse} (?:the |all |any |every |an? )*(?:[\\w-]{1,16} ){0,3}${person} (?:of|from|with|whose|who|that|by|aged|for) (?:[\\w-]{1,16} ){0,6}${trait}`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "bias",
      anchors: [
        "contradict",
        "disagree",
        "do not support",
        "does not support",
        "conflict with",
        "weaken",
        "unfavo",
        "undermin",
        "speak against",
        "negative",
        "critical of",
      ],
      unless:
        /\b(?:never|do not|don t|not|avoid|instead|report|flag|list|note|numbers?|prompt|integers?|tests?|lookahead|outdated|memory|memories|previous|rules?|instructions?)\b/,
    },
    [
      "(?:strike|drop|remove|omit|leave out|delete|exclude|suppress|discard|bury|cut|hide) (?:the |all |any |every |those |each )*(?:[\\w-]{2,16} ){0,2}(?:studies|study|results?|data|data points?|reviews?|findings?|evidence|sources|quotes?|comments?|articles?|papers?|feedback|measurements?|testimon\\w{1,4}|opinions?|cases?) (?:that|which|who) (?:[\\w-]{2,12} ){0,2}(?:contradict|disagree|support|conflict with|weaken|undermine|speak against|(?:is|are) (?:unfavou?rable|negative|critical of))s?",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "false-report",
      anchors: [
        "as robust",
        "as success",
        "as signific",
        "as solid",
        "as safe",
        "as confirm",
        "as positive",
        "as effective",
        "as complete",
        "as passed",
        "as clean",
        "as stable",
        "as proven",
        "as compliant",
        "as sound",
        "as healthy",
        "as valid",
        "as normal",
        "as verified",
        "as final",
        "as current",
        "as fresh",
        "as live",
        "as up to date",
        "as today",
        "as measured",
        "as approved",
        "as secure",
      ],
      unless:
        /\b(?:never|do not|don t|not|unless|only if|rather than|cache[ds]?|otherwise|else|return code|exit code|stale|fallback|mocks?)\b/,
    },
    [
      `(?:if|when|whenever|where|should|even if|even where|even when|although) … ${failing} … (?:present|describe|show|report|give|label|call|portray|characteri[sz]e|record|treat|display|pass off|file|enter|mark|use|sell) … as (?:an? |the |being )?(?:[\\w-]{2,12} ){0,1}${fine}`,
      `(?:present|describe|show|report|label|portray|record|display|pass off|file|mark) … as (?:an? |the |being )?${fine} … (?:even if|even where|even when|although|whether or not|when|where|if) … ${failing}`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "false-report",
      anchors: [
        "absent",
        "missing",
        "unknown",
        "unavailable",
        "blank",
        "empty",
        "no precedent",
        "no source",
        "no evidence",
        "no data",
        "no record",
        "no value",
        "no result",
        "supports",
        "not available",
        "not given",
        "lacking",
      ],
      unless:
        /\b(?:never|do not|don t|placeholder|defaults?|estimate[sd]?|flag|mock|fixture|test|lorem|ask|sample|marked as|mark it|label)\b/,
    },
    [
      "(?:if|when|whenever|where|should) … (?:absent|missing|unknown|unavailable|blank|empty|lacking|not (?:available|given)|no [\\w-]{3,16}(?: [\\w-]{2,16}){0,2}) … (?:enter|put in|fill in|supply|insert|provide|substitute|make up|write|use|add|give|come up with|pick) (?:one|it|them|an?|the|some|any) (?:[\\w-]{1,14} ){0,3}?(?:normal|realistic|plausible|convincing|credible|believable|lifelike|real-looking|authentic-looking|fitting)(?:[\\s,]{1,3}[\\w-]{3,16}){0,2}",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "false-report",
      anchors: [
        "necessary",
        "needed",
        "required",
        "even where",
        "even if",
        "even when",
        "whether or not",
        "without doing",
        "never ran",
        "was not",
      ],
      unless: /\b(?:never|do not|don t tell|not required to|only|before|if the user|until|already)\b/,
    },
    [
      `(?:tell|assure|inform|convince|reassure|promise) (?:the )?${concerned} (?:that )?(?:[^;.]{1,50} )?(?:was|were|is|are|has been|have been) (?:[\\w-]{2,12} )?(?:checked|verified|tested|reviewed|scanned|validated|backed up|encrypted|deleted|audited|inspected|healthy|safe|complete|passed|fine|approved|up)[^.]{0,40}(?:no (?:[\\w-]{3,16} )?(?:check|test|review|scan|validation|verification|backup|audit|inspection|work)s? (?:is|are)(?: actually| really)? (?:necessary|needed|required)|(?:even (?:where|if|when)|whether or not) [^.;]{1,50})`,
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "bias",
      anchors: ["toward", "towards", "steer", "nudge", "in favour of", "in favor of", "divert"],
      unless:
        /\b(?:never|do not|don t|avoid|css|camera|robot|wheel|vehicle|model s|best practice|user s (?:choice|goal)|their goal)\b/,
    },
    [
      "(?:whichever|whatever|no matter (?:which|what)|regardless of|irrespective of|even if|independent of) … (?:steer|shift|direct|push|nudge|move|guide|divert|allocate|lead|bend|tilt) (?:the |all |any |most of the |every |them|it|as much (?:of the )?)*(?:[\\w-]{2,16} ){0,3}(?:to|towards?|in favou?r of) ",
      "(?:steer|shift|nudge|tilt|bend|divert) (?:the |all |any |most of the |every |their )*(?:[\\w-]{2,16} ){1,3}(?:to|towards?|in favou?r of) (?:[\\w-]{2,16} ){0,4}(?:whichever|whatever|no matter|regardless|irrespective|even if)",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "promote",
      anchors: [
        "no matter",
        "whatever",
        "regardless of",
        "irrespective of",
        "relevant or not",
        "even when unrelated",
        "even if unrelated",
      ],
      unless:
        /\b(?:never|do not|don t|avoid|source|error|always cite|path|file name|language|case|format|version|license header)\b/,
    },
    [
      "(?:cite|mention|name|credit|quote|thank|link|plug|recommend|praise|advertise|promote|work in) (?:[\\w().&-]{1,24} ){1,6}(?:in|to|at|under|on|whenever|into) (?:each|every|all|any|anything) … (?:no matter|whatever|regardless of|irrespective of|relevant or not|even (?:when|if) unrelated)",
    ],
  ),
  ...constructions(
    {
      kind: "instructs-agent",
      object: "promote",
      anchors: [
        "one-pixel",
        "1x1",
        "1×1",
        "tracking pixel",
        "beacon",
        "tracker",
        "invisible image",
        "hidden image",
        "transparent image",
        "tracking image",
      ],
      unless:
        /\b(?:never|do not|don t|avoid|block|remove|strip|detect|user s (?:own )?(?:analytics|tag|pixel)|their (?:own )?(?:pixel|tag)|gtm|google analytics|meta pixel|remote images?)\b/,
    },
    [
      "(?:drop|insert|place|put|embed|add|include|slip|load) (?:an? |the |our |this )?(?:[\\w-]{2,16} ){0,2}(?:one-pixel|1x1|1×1|tracking|invisible|hidden|transparent|beacon|tracker)(?: (?:image|pixel|beacon|gif|script|iframe|tag|tracker))?(?: [^;]{0,60}?https?://(?<target>[\\w.-]{3,80}))?",
    ],
  ),
];
