import { commandText, elementsOf, evaluates, exchange, gives, inert, present, textOf, under } from "./api-models.ts";
import type { ApiModel, Call, CallModel, Catalogue, Value } from "./model.ts";
import { powershellTextApis } from "./powershell-text.apis.ts";
import { redirections } from "./program.ts";
import { collected } from "./values.ts";

/** An argument by one of its names, else by its position, else what comes by the pipe. */
function argument({ args, named, input }: Call, position: number, names: string): Value | undefined {
  const byName = names.split(" ").flatMap((name) => named.get(name) ?? []);
  return byName[0] ?? args[position] ?? (position === 0 ? input : undefined);
}

/** Windows paths as others are written. */
const pathText = (value: Value | undefined): string => textOf(value).replaceAll("\\", "/");

/** `Invoke-WebRequest -Uri u -Method Post -Body b -OutFile f`. */
const webRequest: ApiModel = (call) => {
  const url = argument(call, 0, "uri url");
  const data = present([
    call.named.get("body"),
    call.named.get("form"),
    call.named.get("headers"),
    call.named.get("infile"),
    url,
  ]);
  const method = call.named.get("method")?.text ?? "get";
  const sends =
    !/^(?:get|head)$/i.test(method) || call.named.has("body") || call.named.has("infile") || call.named.has("form");
  const file = call.named.get("outfile") ?? call.named.get("o");
  const uploaded = call.named.get("infile");
  return {
    effects: [
      ...(uploaded ? [{ kind: "reads", object: pathText(uploaded), gives: true } as const] : []),
      ...exchange(textOf(url), data, sends).map((each) =>
        each.kind === "sends" && uploaded ? { ...each, takesOwn: true as const } : each,
      ),
      ...(file ? [{ kind: "writes", object: pathText(file) } as const] : []),
    ],
    path: "response()",
  };
};

const client = /webclient|httpclient|webrequest|xmlhttp/;

/** Methods of `Net.WebClient` and `Net.Http.HttpClient`. */
const onClient =
  (sends: boolean, toFile = false): ApiModel =>
  (call) => {
    if (!client.test(call.receiver?.path ?? "") && !/^https?:/.test(call.args[0]?.text ?? "")) return undefined;
    const data = present([...call.args, call.receiver]);
    const effects = exchange(textOf(call.args[0]), data, sends);
    return {
      effects: toFile ? [...effects, { kind: "writes", object: pathText(call.args[1]) }] : effects,
      path: "response()",
    };
  };

const uploadsFile: ApiModel = (call) => ({
  effects: [
    { kind: "reads", object: pathText(call.args.at(-1)), gives: true },
    { kind: "sends", object: textOf(call.args[0]), takes: call.args, takesOwn: true },
  ],
});

const opened: ApiModel = ({ args }) => {
  const text = `tcp://${textOf(args[0])}:${textOf(args[1])}`;
  return { effects: exchange(text, args, false), path: "net.sockets.tcpclient()", text };
};

/** `New-Object Net.WebClient`, `[Net.WebClient]::new()`. */
const made: ApiModel = (call) => {
  const type =
    call.path === "new-object" ? argument(call, 0, "typename comobject")?.text : call.path.replace(/\.new$/, "");
  if (type === undefined) return undefined;
  const path = type.toLowerCase().replace(/^system\./, "");
  const args =
    call.path === "new-object"
      ? present([...call.args.slice(1), call.named.get("argumentlist")]).flatMap((each) => elementsOf(each) ?? [each])
      : call.args;
  if (path === "net.sockets.tcpclient") return opened({ ...call, args });
  return {
    effects: [],
    through: args,
    path: `${path}`,
    ...(args[0]?.text === undefined ? {} : { text: args[0].text }),
  };
};

const streamWrite: ApiModel = ({ receiver, args }) =>
  /tcpclient|getstream|streamwriter/.test(receiver?.path ?? "")
    ? { effects: [{ kind: "sends", object: textOf(receiver), takes: args }], through: [] }
    : undefined;

const run = (program: Value | undefined, words: readonly Value[]): CallModel => {
  const list = words.flatMap((word) => elementsOf(word) ?? [word]);
  const takes = [
    ...present([program]),
    ...(list.length > 0 ? [collected(list.map((word) => [undefined, word] as const))] : []),
  ];
  return { effects: [{ kind: "runs", object: commandText(present([program, ...list])), takes }] };
};

const startProcess: ApiModel = (call) => {
  const words = present([call.named.get("argumentlist") ?? call.named.get("args") ?? call.args[1]]);
  const model = run(argument(call, 0, "filepath file"), words);
  const isElevated = /^runas$/i.test(call.named.get("verb")?.text ?? "");
  return isElevated
    ? { ...model, effects: [{ kind: "elevates", object: textOf(argument(call, 0, "filepath")) }, ...model.effects] }
    : model;
};

const files: readonly [string, ApiModel][] = [
  [
    "get-content gc cat type io.file.readalltext io.file.readallbytes io.file.readalllines import-csv import-clixml",
    (call) => ({ effects: [{ kind: "reads", object: pathText(argument(call, 0, "path literalpath")), gives: true }] }),
  ],
  [
    "set-content sc add-content ac out-file tee-object tee export-csv export-clixml io.file.writealltext io.file.writeallbytes io.file.appendalltext > >>",
    (call) => {
      const takes = present([call.named.get("value"), call.input, ...call.args.slice(1)]);
      return {
        effects: [
          {
            kind: "writes",
            object: pathText(call.named.get("filepath") ?? call.named.get("path") ?? call.args[0]),
            takes,
          },
        ],
        through: [],
      };
    },
  ],
  [
    "remove-item ri rm del erase rmdir rd io.file.delete io.directory.delete",
    (call) => ({ effects: [{ kind: "deletes", object: pathText(argument(call, 0, "path literalpath")) }] }),
  ],
  [
    "copy-item cpi cp copy move-item mi mv move compress-archive expand-archive",
    (call) => ({
      effects: [
        { kind: "reads", object: pathText(argument(call, 0, "path literalpath")), gives: true },
        { kind: "writes", object: pathText(argument(call, 1, "destination destinationpath")) },
      ],
    }),
  ],
];

/** A folder, or the environment, which PowerShell shows as one. */
const listed: ApiModel = (call) => {
  const path = pathText(argument(call, 0, "path literalpath"));
  const variable = /^env:\/?(.{0,100})$/i.exec(path);
  if (!variable) return { effects: [{ kind: "reads", object: `${path}/`, sensitivity: "ordinary", gives: true }] };
  const name = variable[1] === "" || variable[1] === "*" ? "*" : variable[1]!;
  return {
    effects: [
      { kind: "reads", object: `env:${name}`, gives: true, ...(name === "*" ? { sensitivity: "secret" } : {}) },
    ],
  };
};

/** Places whose programs Windows starts by itself. */
const runKeys =
  /currentversion[\\/](?:run|runonce|policies[\\/]explorer[\\/]run|image file execution options)|winlogon|[\\/]services[\\/]/i;

const registry: ApiModel = (call) => {
  const path = textOf(argument(call, 0, "path literalpath"));
  const takes = present([call.named.get("value") ?? call.args[2]]);
  const name = `${path}\\${textOf(call.named.get("name") ?? call.args[1])}`;
  return { effects: [{ kind: runKeys.test(path) ? "persists" : "writes", object: name, takes }], through: [] };
};

const persists: ApiModel = (call) => ({
  effects: [
    {
      kind: "persists",
      object: commandText(
        present([...call.args, call.named.get("taskname"), call.named.get("binarypathname"), call.named.get("action")]),
      ),
      takes: [...call.args, ...call.named.values()],
    },
  ],
});

/** What protects the machine, as a path below which it is set. */
const defender: ApiModel = (call) => ({
  effects: [
    { kind: "writes", object: `defender:${[...call.named.keys()].join(",")}`, takes: [...call.named.values()] },
  ],
  through: [],
});

const variable: ApiModel = ({ args: [name] }) => ({
  effects: [{ kind: "reads", object: `env:${textOf(name)}`, gives: true }],
});

/** `& $name …`: what it calls is known where its text is. */
const invoked: ApiModel = (call) => {
  const [callee, ...args] = call.args;
  const name = callee?.text?.toLowerCase().replace(/\.exe$/, "");
  const model = name !== undefined && Object.hasOwn(powershellApis, name) ? powershellApis[name] : undefined;
  return model && callee?.exact
    ? model({ ...call, path: name!, args })
    : run(callee, [...args, ...call.named.values()]);
};

const evaluated = evaluates((call) => argument(call, 0, "command scriptblock script"));

/** What PowerShell's cmdlets, their aliases and .NET's classes do. */
export const powershellApis: Catalogue = {
  ...powershellTextApis,
  ...Object.assign({}, ...files.map(([names, model]) => under(names, model))),
  ...under("invoke-webrequest iwr curl wget invoke-restmethod irm", webRequest),
  "start-bitstransfer": (call) => ({
    effects: [
      { kind: "fetches", object: textOf(argument(call, 0, "source")), gives: true },
      { kind: "writes", object: pathText(argument(call, 1, "destination")) },
    ],
  }),
  ...under(
    "*.downloadstring *.downloaddata *.openread *.getstringasync *.getasync *.getbytearrayasync *.downloadstringtaskasync",
    onClient(false),
  ),
  ...under("*.downloadfile *.downloadfileasync", onClient(false, true)),
  ...under("*.uploadstring *.uploaddata *.uploadvalues *.postasync *.putasync", onClient(true)),
  "*.uploadfile": uploadsFile,
  ...under("net.webrequest.create net.webrequest", (call) => ({
    effects: exchange(textOf(call.args[0]), call.args, false),
    path: "net.webrequest()",
  })),
  ...under("new-object *.new", made),
  ...under("*.write *.writeline", streamWrite),
  "*.getstream": ({ receiver }) => ({
    effects: [],
    through: present([receiver]),
    path: "getstream()",
    ...(receiver?.text === undefined ? {} : { text: receiver.text }),
  }),
  ...under("send-mailmessage", (call) => ({
    effects: [
      {
        kind: "sends",
        object: `smtp://${textOf(call.named.get("smtpserver"))}`,
        takes: [...call.named.values(), ...call.args],
      },
    ],
  })),
  ...under("resolve-dnsname net.dns.gethostaddresses net.dns.resolve nslookup", (call) => {
    const name = argument(call, 0, "name");
    return { effects: name?.traces.length ? [{ kind: "sends", object: `dns://${textOf(name)}`, takes: [name] }] : [] };
  }),
  ...under(
    "invoke-expression iex scriptblock scriptblock.create executioncontext.invokecommand.invokescript executioncontext.invokecommand.newscriptblock *.addscript add-type reflection.assembly.load reflection.assembly.loadfile reflection.assembly.loadfrom appdomain.currentdomain.load",
    evaluated,
  ),
  ...under("invoke-command icm", evaluated),
  ...under("start-process saps start diagnostics.process.start invoke-item ii", startProcess),
  ...under("invoke-wmimethod invoke-cimmethod", (call) => run(call.named.get("argumentlist") ?? call.args.at(-1), [])),
  ...under("*.shellexecute *.exec *.run", (call) =>
    /shell|wscript/.test(call.receiver?.path ?? call.receiver?.text ?? "")
      ? run(call.args[0], call.args.slice(1, 2))
      : undefined,
  ),
  ...under("& invoke", invoked),
  ...under("get-childitem gci ls dir get-item gi", listed),
  ...under("environment.getenvironmentvariable", variable),
  ...under("environment.getenvironmentvariables", gives("reads", "env:*", "secret")),
  ...under(
    "get-clipboard gcb windows.forms.clipboard.gettext windows.clipboard.gettext",
    gives("reads", "clipboard", "private"),
  ),
  ...under(
    "get-storedcredential get-credential get-secret vaultcmd cmdkey *.getnetworkcredential *.retrieveall convertfrom-securestring security.cryptography.protecteddata.unprotect",
    gives("reads", "credentials", "secret"),
  ),
  ...under("read-host", gives("receives", "stdin")),
  ...under(
    "get-process get-computerinfo get-wmiobject gwmi get-ciminstance hostname whoami systeminfo ipconfig get-netipaddress get-netipconfiguration",
    gives("reads", "machine", "ordinary"),
  ),
  ...under("*.copyfromscreen", gives("reads", "screen", "private")),
  ...under("set-mppreference add-mppreference set-netfirewallprofile new-netfirewallrule", defender),
  ...under(
    "register-scheduledtask schtasks new-service sc.exe register-wmievent set-wmiinstance register-scheduledjob",
    persists,
  ),
  ...under("new-itemproperty set-itemproperty sp new-item ni set-item", registry),
  ...under("net.httplistener net.sockets.tcplistener", ({ args }) => ({
    effects: [{ kind: "listens", object: `tcp:${textOf(args.at(-1))}` }],
  })),
  ...under("install-module install-package install-script", (call) => ({
    effects: [{ kind: "installs", object: `psgallery:${textOf(argument(call, 0, "name"))}` }],
  })),
  ...under(
    "write-host write-verbose write-error write-warning start-sleep test-path set-location cd push-location pop-location set-strictmode out-null import-module",
    inert,
  ),
  [redirections.text]: ({ args }) => ({ effects: [], through: args }),
};
