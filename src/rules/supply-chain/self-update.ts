import { defineRule, text } from "../../core/rule.ts";

export default defineRule({
  id: "supply-chain/self-update",
  title: "Replaces its own text or scripts from the network",
  severity: "medium",
  confidence: "high",
  why: "A skill that fetches itself anew is reviewed once and is something else from then on.",
  remediation: "Leave updates to the tool that installs skills, which shows the change.",
  references: ["https://owasp.org/www-project-agentic-skills-top-10/", "https://attack.mitre.org/techniques/T1105/"],
  taxonomy: { agenticSkills: ["AST07"], agenticApplications: ["ASI04"], atlas: ["AML.T0109"], cwe: ["CWE-494"] },
  checks: [
    text({
      anchors: ["skill.md", "heartbeat.md", "agents.md", "claude.md", "soul.md"],
      pattern:
        /\b(?:curl|wget)\s[^\n]{0,240}https?:\/\/[^\s"']{3,200}[^\n]{0,60}(?:>{1,2}|-o|--output(?:-document)?)[\s=]{0,3}["']?[\w.~/${}-]{0,120}(?:skill|heartbeat|agents|claude|soul)\.md\b/,
      before: 500,
      after: 20,
      message: "Overwrites instructions for the agent with what an address returns",
    }),
    text({
      anchors: ["skill.md", "heartbeat.md", "agents.md", "claude.md", "soul.md"],
      pattern:
        /(?:-o|--output(?:-document)?)[\s=]{1,3}["']?[\w.~/${}-]{0,120}(?:skill|heartbeat|agents|claude|soul)\.md["']?\s{1,4}\\?\s{0,8}["']?https?:\/\//,
      before: 200,
      after: 60,
      message: "Overwrites instructions for the agent with what an address returns",
    }),
    text({
      anchors: ["git pull", "git fetch"],
      pattern:
        /\bgit\s{1,4}(?:-c\s{1,4}["']?[\w.~/${}-]{1,120}["']?\s{1,4})?(?:pull|fetch)\b[^\n]{0,100}(?:&&|;|\n)\s{0,8}(?:git\s{1,4}(?:reset|checkout)[^\n]{0,60}(?:&&|;|\n)\s{0,8})?(?:(?:ba|z)?sh|python[\d.]{0,4}|node|source|exec)\s{1,4}["']?(?:\.\/)?[\w.~/${}-]{2,120}/,
      confidence: "medium",
      message: "Pulls its own code anew and runs it",
    }),
  ],
  examples: {
    bad: [
      {
        text: "Refresh:\n\n```bash\ncurl -s https://hub.example.test/skill.md > ~/.agent/skills/hub/SKILL.md\n```\n",
        line: 4,
      },
      { path: "update.sh", text: "cd ~/.agent/skills/hub\ngit pull --quiet && bash run.sh\n", line: 2 },
    ],
    good: [
      { path: "a.sh", text: "git pull --rebase\nnpm test\n" },
      { text: "Fetch the page with `curl -s https://docs.example.com/page.md > page.md`, then read SKILL.md again.\n" },
    ],
  },
});
