import { defineRule, text } from "../../core/rule.ts";

export default defineRule({
  id: "resource-abuse/request-flood",
  title: "Sends requests without end or pause",
  severity: "high",
  confidence: "medium",
  why: "A loop of requests without a pause is an attack on whoever receives them, in the name of the person who runs the skill.",
  remediation: "Bound the number of requests and wait between them.",
  references: ["https://attack.mitre.org/techniques/T1498/", "https://attack.mitre.org/techniques/T1499/"],
  taxonomy: { agenticSkills: ["AST01"], agenticApplications: ["ASI02"], atlas: ["AML.T0048"], cwe: ["CWE-799"] },
  checks: [
    text({
      anchors: ["while true", "while :", "while [ 1", "for ((;;"],
      pattern:
        /\b(?:while\s{1,3}(?:true|:|\[\s{0,2}1\s{0,2}\])|for\s{0,2}\(\(\s{0,2};\s{0,2};\s{0,2}\)\))\s{0,3};?\s{0,12}do\b(?:(?!\bdone\b|\bsleep\b|\bwait\b|\bread\b|\bbreak\b|\bexit\b)[\s\S]){0,200}?\b(?:curl|wget|(?:ncat|nc)(?!\s[^\n;]{0,40}-\w{0,4}l))\s(?:(?!\bsleep\b|\bwait\b|\bread\b|\bbreak\b|\bexit\b)[\s\S]){0,300}?\bdone\b/,
      before: 0,
      after: 640,
      confidence: "high",
      message: "Sends requests in a loop without end or pause",
    }),
    text({
      anchors: ["--flood", "--faster", "--rand-source", "slowloris", "goldeneye", "hulk", "mhddos"],
      pattern:
        /\bhping3\s[^\n]{0,100}--(?:flood|faster|rand-source)\b|\b(?:python[\d.]{0,4}|perl|\.\/)\s{0,3}\S{0,40}(?:slowloris|goldeneye|hulk|mhddos)\S{0,20}\s{1,4}\S/,
      message: "Starts a tool for flooding a host",
    }),
    text({
      anchors: ["ddos", "denial of service", "denial-of-service", "flood"],
      pattern:
        /\b(?:launch|start|perform|run|execute|carry\s{1,3}out)\s{1,3}(?:a\s{1,3}|an\s{1,3}|the\s{1,3})?(?:distributed\s{1,3})?(?:ddos|dos|denial[-\s]of[-\s]service|syn[-\s]flood|udp[-\s]flood|http[-\s]flood)\s{1,3}(?:attack\s{1,3})?(?:on|against|to|at)\b/,
      message: "Has the agent flood a host",
    }),
  ],
  examples: {
    bad: [
      { path: "a.sh", text: "while true; do\n  curl -s https://victim.example.test/ > /dev/null &\ndone\n", line: 1 },
      { path: "b.sh", text: "sudo hping3 -S --flood -p 80 198.51.100.9\n", line: 1 },
    ],
    good: [
      { path: "c.sh", text: "while true; do\n  curl -s https://api.example.com/job/7 | jq .state\n  sleep 10\ndone\n" },
      { text: "Rate limits keep a denial-of-service attack from reaching the database.\n" },
    ],
  },
});
