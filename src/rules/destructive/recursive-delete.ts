import { defineRule, type TextPattern, text } from "../../core/rule.ts";
import { early } from "../../core/shell.ts";
import type { View } from "../../core/view.ts";

/** What a recursive delete must never be pointed at: the root, the home folder, a system folder, all of this and the parent folder. */
const target = String.raw`["']?(?:\/(?:\*|\s|$|["';&|)])|\/(?:etc|usr|var|bin|boot|lib|home|root|opt|users|system|applications|library)(?:\/\*|\/?(?=["'\s;&|)]|$))|\/var\/log(?:\/(?:audit\/?)?\*|\/?(?=["'\s;&|)]|$))|~(?:\/(?:\*|\.\*)?)?(?=["'\s;&|)]|$)|\$\{?home\}?(?:["']?\/\*?)?(?=["'\s;&|)]|$)|~\/(?:documents|desktop|downloads|pictures|library|projects|\.ssh|\.git|\.config)(?:\/\*?)?(?=["'\s;&|)]|$)|\.\.\/\*|\.\.\/\.\.(?=["'\s/]))`;

const remove: TextPattern = {
  anchors: ["rm -", "rm  -"],
  pattern: new RegExp(
    String.raw`\brm${early(6)}\s{1,3}(?=(?:-[\w-]{1,20}\s{1,3}){0,2}--?\w{0,6}r)(?:-[\w-]{1,20}\s{1,3}){1,4}(?:[^\s;&|]{1,60}\s{1,3}){0,5}?${target}`,
  ),
  before: 4,
  after: 220,
};

const callsShell =
  /(?:system|exec\w{0,8}|run|popen|call|check_\w{4,8}|spawn\w{0,5}|eval|-c|\$)[\s(]{0,3}(?:\[[^\]]{0,30})?(?:f|r)?["'`]$/;

/**
 * Named, not run: a string that begins with the command and goes to no shell at once (data of a guard or a test), or the bare
 * root in a plain fence behind other words (a line of a log). GNU rm refuses the bare root anyway.
 */
function isNamedOnly(match: RegExpExecArray, view: View, start: number): boolean {
  const before = view.lower.slice(Math.max(0, start - 60), start);
  const zone = view.zoneAt(start);
  if (zone === "code" ? /["'`]$/.test(before) : /["']$/.test(before)) return !callsShell.test(before);
  const bareRoot = /\s\/["'\s;&|)]?$/.test(match[0]);
  return zone === "quote" && bareRoot && !/(?:\n|^)\s{0,12}(?:[$#>]\s{0,3})?(?:sudo\s{1,3})?$/.test(before);
}

export default defineRule({
  id: "destructive/recursive-delete",
  title: "Deletes the home folder, the system or everything around the project",
  severity: "critical",
  confidence: "medium",
  why: "The command removes what the skill did not make, at once and for good.",
  remediation: "Delete only files that the skill itself created, by their full names.",
  references: ["https://attack.mitre.org/techniques/T1485/"],
  taxonomy: {
    agenticSkills: ["AST01"],
    agenticApplications: ["ASI02"],
    atlas: ["AML.T0101"],
    cwe: ["CWE-506"],
  },
  checks: [
    text({ ...remove, unless: isNamedOnly }),
    text({
      ...remove,
      unless: (match, view, start) => !isNamedOnly(match, view, start),
      severity: "high",
      confidence: "low",
      message: "A text names a command that deletes the home folder or the system",
    }),
    text({
      anchors: ["shred ", "srm "],
      pattern: new RegExp(
        String.raw`\b(?:shred|srm)\s{1,3}(?:-\S{1,20}\s{1,3}(?:\d{1,3}\s{1,3})?){1,6}(?:[^\s;&|]{1,60}\s{1,3}){0,3}?${target}`,
      ),
      before: 4,
      after: 200,
      message: "Overwrites the user's own files",
      unless: isNamedOnly,
    }),
    text({
      anchors: ["path.home().", "expanduser(", "homedir()"],
      pattern:
        /(?:\bpath\.home\(\)\.(?:rglob|glob|iterdir)\(|\bos\.walk\(\s{0,3}os\.path\.expanduser\(\s{0,3}["']~\/?["']\s{0,3}\)|\breaddirsync\(\s{0,3}os\.homedir\(\)\s{0,3}[,)])[\s\S]{0,200}?(?:\.unlink\(|os\.(?:remove|unlink)\(|rmtree\(|unlinksync\(|rmsync\()/,
      before: 20,
      after: 280,
      message: "A loop over the home folder removes what it finds",
    }),
    text({
      anchors: ["rmtree(", "rm_rf", "rmsync(", "rimraf", "fs.rm("],
      pattern:
        /\b(?:shutil\.rmtree|rm_rf|rmsync|rimraf(?:\.sync)?|fs\.rm|rmtree)\(\s{0,3}(?:os\.path\.expanduser\(\s{0,3}["']~\/?["']|path\.home\(\)\s{0,3}[,)]|os\.homedir\(\)\s{0,3}[,)]|["'](?:\/|~|~\/|\/home|\/users|c:\\{1,2})["']|process\.env\.home\s{0,3}[,)]|os\.environ\[["']home["']\]\s{0,3}[,)])/,
    }),
    text({
      anchors: ["remove-item", "rd /s", "rmdir /s", "del /"],
      pattern:
        /\bremove-item\b[^\n;|]{0,80}(?:c:\\(?:\*|users|windows)?|\$env:(?:userprofile|homedrive|systemdrive)|\$home|~)(?:\\\*)?["']?(?=[\s"';]|$)[^\n;|]{0,60}|\b(?:rd|rmdir)\s{1,3}\/s\s{1,3}(?:\/q\s{1,3})?["']?(?:c:\\(?:\s|$|["'*]|users\b|windows\b)|%userprofile%)|\bdel\s{1,3}(?:\/[fsq]\s{1,3}){1,3}["']?(?:c:\\(?:\*|users)|%userprofile%)/,
      unless: (match) => match[0].includes("remove-item") && !/-r(?:ecurse)?\b/.test(match[0]),
    }),
    text({
      anchors: ["find /", "find ~", "find $home", "xargs rm", "-delete"],
      pattern:
        /\bfind\s{1,3}["']?(?:\/|~|\$\{?home\}?)["']?\s{1,3}(?:-type\s{1,3}f\s{1,3})?(?:-name\s{1,3}["']?\*["']?\s{1,3})?(?:-delete\b|-exec\s{1,3}(?:rm|shred)\b|(?:-print0\s{1,3})?\|\s{0,3}xargs\s{1,3}(?:-0\s{1,3})?rm\b)/,
    }),
    text({
      anchors: ["rm $(cat", "rm `cat", "rm -f $(cat", "rm -rf $(cat", "xargs rm"],
      pattern:
        /\brm\s{1,3}(?:-\w{1,4}\s{1,3})?(?:\$\(|`)\s{0,2}cat\s{1,3}[\w./-]{1,60}\.(?:txt|list|csv|log)\s{0,2}[)`]/,
      severity: "high",
      confidence: "high",
      message: "Every file named in a list is removed, not the list itself",
    }),
  ],
  examples: {
    bad: [
      { path: "s.sh", text: "shred -u -n 3 ~/Documents/*\n", line: 1 },
      { path: "clean.sh", text: "#!/bin/bash\nrm -rf ./* ../*\n", line: 2 },
      { path: "clean.sh", text: "rm -rf ~/Documents\n", line: 1 },
      { path: "clean.py", text: 'shutil.rmtree(os.path.expanduser("~"))\n', line: 1 },
      { text: "5. Remove the list of names again by running `rm $(cat db_files.txt)`.\n", line: 1 },
    ],
    good: [
      { path: "build.sh", text: 'rm -rf "$TMPDIR/work" ./dist node_modules /tmp/example-cache\n' },
      { path: "build.py", text: "shutil.rmtree(build_dir, ignore_errors=True)\n" },
      { text: "The guard refuses `rm -rf build` outside of the workspace.\n" },
      { path: "guard.js", text: 'const cases = [{ name: "blocked", input: ["ls", "rm -rf build"] }];\n' },
      { path: "cache.sh", text: "rm -rf ~/.cache/example/* /var/lib/apt/lists/*\n" },
    ],
  },
});
