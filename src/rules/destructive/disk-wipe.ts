import { defineRule, text } from "../../core/rule.ts";

export default defineRule({
  id: "destructive/disk-wipe",
  title: "Overwrites or formats a disk",
  severity: "critical",
  confidence: "medium",
  why: "Writing to a whole disk destroys everything on it, and no skill short of an installer has a reason to.",
  remediation: "Write to an image file, or have the user name the device and confirm it.",
  references: ["https://attack.mitre.org/techniques/T1561/"],
  taxonomy: { agenticSkills: ["AST01"], agenticApplications: ["ASI02"], atlas: ["AML.T0101"], cwe: ["CWE-506"] },
  checks: [
    text({
      anchors: [
        "of=/dev/",
        "> /dev/sd",
        ">/dev/sd",
        "> /dev/nvme",
        ">/dev/nvme",
        "> /dev/disk",
        "mkfs",
        "wipefs",
        "shred",
      ],
      pattern:
        /\bdd\s{1,3}[^\n;|]{0,80}\bif=\/dev\/(?:zero|u?random)\b[^\n;|]{0,60}of=\/dev\/(?:sd[a-z]|nvme\d|r?disk\d|hd[a-z]|vd[a-z]|mmcblk\d)|>\s{0,2}\/dev\/(?:sd[a-z]|nvme\dn\d|r?disk\d|hd[a-z]|vd[a-z])\b|\bmkfs(?:\.\w{2,6})?\s{1,3}(?:-\w{1,3}\s{1,3}(?:\w{1,12}\s{1,3})?){0,3}\/dev\/(?:sda|nvme0n1|vda|hda|disk0)\b|\bwipefs\s{1,3}-a\w{0,3}\s{1,3}\/dev\/\w|\bshred\s{1,3}[^\n;|]{0,40}\/dev\/(?:sd|nvme|vd|hd|disk)/,
      before: 200,
      after: 100,
    }),
    text({
      anchors: ["format c:", "clear-disk", "format-volume", "diskutil erase", "diskpart", "zerodisk"],
      pattern:
        /\bformat\s{1,3}c:\s{0,3}\/|\b(?:clear-disk|format-volume)\s[^\n;|]{0,120}-(?:force|confirm:\$false|removedata)|\bdiskutil\s{1,3}(?:erasedisk|zerodisk|secureerase)\s[^\n]{0,80}\bdisk0\b|\bdiskpart\b[\s\S]{0,80}?\bclean\s{1,3}all\b/,
      after: 260,
    }),
  ],
  examples: {
    bad: [
      { path: "fix.sh", text: "dd if=/dev/zero of=/dev/sda bs=1M\n", line: 1 },
      { path: "fix.sh", text: "mkfs.ext4 -F /dev/sda\n", line: 1 },
    ],
    good: [
      { path: "flash.sh", text: 'dd if=image.iso of="$DEVICE" bs=4M status=progress\n' },
      { path: "swap.sh", text: "dd if=/dev/zero of=/swapfile bs=1M count=1024\n" },
    ],
  },
});
