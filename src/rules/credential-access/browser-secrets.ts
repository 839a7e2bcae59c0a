import { defineRule, text } from "../../core/rule.ts";

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
        path: "grab.py",
        text: 'shutil.copy2(base + "/Google/Chrome/User Data/Default/Login Data", tmp)\nrows = db.execute("SELECT origin_url, username_value, password_value FROM logins")\n',
        line: 1,
      },
      { path: "grab.sh", text: 'security find-generic-password -wa Chrome -s "Chrome Safe Storage"\n', line: 1 },
    ],
    good: [
      { text: "Some videos need a login: `yt-dlp --cookies-from-browser firefox URL`.\n" },
      { path: "session.py", text: "session.cookies.set('lang', 'en')\nprint(session.cookies)\n" },
    ],
  },
});
