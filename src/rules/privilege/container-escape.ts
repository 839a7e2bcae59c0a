import { defineRule, text } from "../../core/rule.ts";

export default defineRule({
  id: "privilege/container-escape",
  title: "Starts a container that can take over the host",
  severity: "high",
  confidence: "medium",
  why: "A privileged container, the host's root folder or the socket of the container engine is the same as root on the host.",
  remediation: "Give the container the one device or folder it needs, read-only where that will do.",
  references: ["https://attack.mitre.org/techniques/T1611/"],
  taxonomy: {
    agenticSkills: ["AST03", "AST06"],
    agenticApplications: ["ASI03", "ASI05"],
    atlas: ["AML.T0105"],
    cwe: ["CWE-250"],
  },
  checks: [
    text({
      anchors: ["docker run", "podman run", "docker create"],
      pattern:
        /\b(?:docker|podman)\s{1,3}(?:run|create)\b(?:(?!docker|podman)(?:[^\n;]|\\\n)){0,300}?\s(?:-v|--volume|--mount)[\s=]{1,2}["']?(?:type=bind,\S{0,20}(?:source|src)=)?\/(?:["']?:|,|etc\b|root\b)/,
      before: 4,
      after: 400,
    }),
    text({
      anchors: [
        "--privileged",
        "--pid=host",
        "--cap-add=sys_admin",
        "--cap-add sys_admin",
        "--security-opt seccomp=unconfined",
      ],
      pattern:
        /\b(?:docker|podman)\b(?:[^\n;]|\\\n){0,240}?\s(?:--privileged(?!=false)|--pid[= ]host|--cap-add[= ](?:sys_admin|all)|--security-opt[= ](?:seccomp|apparmor)=unconfined)\b/,
      before: 300,
      severity: "medium",
    }),
    text({
      anchors: ["nsenter", "release_agent", "/proc/1/root", "docker.sock"],
      pattern:
        /\bnsenter\s[^\n;]{0,60}(?:-t\s{0,2}1|--target[= ]1)\b|\brelease_agent\b[^\n]{0,80}>|\bchroot\s{1,3}\/(?:host|mnt|proc\/1\/root)\b|\/proc\/1\/root\/etc|\bcurl\b[^\n;]{0,120}--unix-socket\s{1,3}\S{0,30}docker\.sock[^\n;]{0,120}containers\/create/,
      before: 160,
    }),
  ],
  examples: {
    bad: [
      { path: "run.sh", text: "docker run --rm -it -v /:/host alpine chroot /host sh\n", line: 1 },
      { path: "run.sh", text: "nsenter -t 1 -m -u -n -i sh\n", line: 1 },
    ],
    good: [
      { path: "run.sh", text: 'docker run --rm -v "$PWD:/work" -w /work node:24 npm test\n' },
      { path: "run.sh", text: "docker run -v /srv/data:/data:ro -p 8080:80 example/app\n" },
    ],
  },
});
