import { defineRule, type Match, text, whole } from "../../core/rule.ts";
import type { View } from "../../core/view.ts";

/** Folders in which browsers keep profiles, with slashes one way. */
const profiles =
  /google\/chrome(?:\/user data)?|\.?config\/(?:google-chrome|chromium|brave)|bravesoftware|brave-browser|microsoft\/edge|opera software|vivaldi|application support\/(?:google|chromium|arc|brave)|mozilla\/firefox|\.mozilla|firefox\/profiles|yandexbrowser/g;

/** Stores in a profile, written as a name of their own or at the end of a path. */
const stores: readonly RegExp[] = [
  /["'/]login data["'\s,)]/,
  /["'/](?:network\/)?cookies(?:\.sqlite|\.binarycookies)?["']/,
  /["'/]local state["'\s,)]/,
  /["'/]web data["'\s,)]/,
  /["'/]key4\.db["']/,
  /["'/]logins\.json["']/,
  /["'/]local extension settings|nkbihfbeogaeaoehlefnkodbefgpgknn/,
];

/** What takes a file out of where it lies. */
const taking =
  /\b(?:copy\w{0,10}|copy-item|cp|shutil\.\w{4,9}|open|read\w{0,10}|connect|sqlite3|zip\w{0,5}|compress-archive|tar|write\w{0,5}|fetch|post|send\w{0,4}|upload|glob)\b/;

/** Characters behind the name of a profile in which its stores are named. */
const storeReach = 900;

/** Scripts that name a profile and two of its stores, however the path is put together. */
function* profilesIn(view: View): Iterable<Match> {
  const text = view.lower.replaceAll("\\", "/").replaceAll("//", "/ ");
  for (const found of text.matchAll(profiles)) {
    if (view.zoneAt(found.index) !== "code") continue;
    const near = text.slice(Math.max(0, found.index - storeReach), found.index + storeReach);
    const named = stores.filter((store) => store.test(near)).length;
    if (named < 2 || !taking.test(near)) continue;
    const message = "Takes several stores of a browser's profile: passwords, cookies or the key to them";
    yield { view, start: found.index, end: found.index + found[0].length, message };
    return;
  }
}

export default defineRule({
  id: "credential-access/browser-secrets",
  title: "Reads passwords or cookies out of a browser's profile",
  severity: "critical",
  confidence: "medium",
  why: "A browser's store holds the sessions and passwords of everything the user is logged in to.",
  remediation: "Ask for a token of the one service, or let the user log in; never open the browser's own files.",
  references: ["https://attack.mitre.org/techniques/T1555/003/", "https://attack.mitre.org/techniques/T1539/"],
  taxonomy: {
    agenticSkills: ["AST01"],
    agenticApplications: ["ASI03"],
    atlas: ["AML.T0090"],
    cwe: ["CWE-522", "CWE-200"],
  },
  checks: [
    whole(
      function* ({ views }) {
        for (const view of views) yield* profilesIn(view);
      },
      () => ["login data", "cookies", "local state", "web data", "key4.db", "logins.json"],
    ),
    text({
      anchors: ["login data", "logins.json", "key4.db", "web data"],
      pattern:
        /(?:\b(?:cp|copy|cat|open|connect|copyfile|copy2|sqlite3|read\w{0,10}|join|path)\b[^\n;]{0,200}(?:(?:chrome|chromium|brave|edge|opera|user data|default)[^\n;]{0,80}\b(?:login data|web data)\b|\b(?:logins\.json|key4\.db)\b))/,
      before: 260,
      after: 20,
    }),
    text({
      anchors: ["chrome safe storage", "cryptunprotectdata", "os_crypt", "encrypted_key"],
      pattern:
        /(?:find-generic-password[^\n]{0,80}chrome safe storage|cryptunprotectdata\([\s\S]{0,300}?(?:encrypted_key|password_value|cookie|login)|(?:os_crypt|local state)["'\]\s[]{1,6}(?:encrypted_key)[\s\S]{0,300}?decrypt)/,
      before: 200,
      after: 340,
    }),
    text({
      anchors: ["password_value", "moz_logins", "encryptedpassword"],
      pattern: /\bselect\b[^;\n]{0,120}\b(?:password_value|encryptedpassword)\b[^;\n]{0,60}\bfrom\b/,
      before: 160,
      after: 100,
    }),
    text({
      anchors: ["cookies"],
      pattern:
        /\b(?:sqlite3|connect\(|copyfile\(|shutil\.copy2?\(|cp)\b[^\n;]{0,160}(?:chrome|chromium|brave|edge|firefox|default|profile)[^\n;]{0,60}\/(?:network\/)?cookies(?:\.sqlite|\.binarycookies)?["'\s]/,
      before: 240,
      after: 20,
      severity: "high",
      message: "The cookie store of a browser is opened",
    }),
    text({
      anchors: ["browser_cookie3", "getallcookies", "network.getallcookies"],
      pattern: /\b(?:browser_cookie3\.(?:load|chrome|firefox|edge|brave)\(\s{0,3}\)|network\.getallcookies\b)/,
      severity: "medium",
      message: "All cookies of the browser are read, of every site",
    }),
  ],
  examples: {
    bad: [
      {
        path: "help.psm1",
        text: "$b = Join-Path $env:LOCALAPPDATA 'Google\\Chrome\\User Data'\n$want = 'Local State', 'Default\\Network\\Cookies'\nforeach ($w in $want) { Copy-Item (Join-Path $b $w) $tmp }\n",
        line: 1,
      },
      {
        path: "grab.js",
        text: 'const base = path.join(os.homedir(), ".config/google-chrome", "Default");\nfor (const f of ["Login Data", "Cookies"]) fs.copyFileSync(path.join(base, f), path.join(out, f));\n',
        line: 1,
      },
      {
        path: "grab.py",
        text: 'shutil.copy2(base + "/Google/Chrome/User Data/Default/Login Data", tmp)\nrows = db.execute("SELECT origin_url, username_value, password_value FROM logins")\n',
        line: 1,
      },
      { path: "grab.sh", text: 'security find-generic-password -wa Chrome -s "Chrome Safe Storage"\n', line: 1 },
    ],
    good: [
      {
        path: "launch.js",
        text: 'const profile = path.join(home, "Library/Application Support/Google/Chrome");\nconst context = await chromium.launchPersistentContext(profile);\nawait context.cookies();\n',
      },
      { text: "Some videos need a login: `yt-dlp --cookies-from-browser firefox URL`.\n" },
      { path: "session.py", text: "session.cookies.set('lang', 'en')\nprint(session.cookies)\n" },
    ],
  },
});
