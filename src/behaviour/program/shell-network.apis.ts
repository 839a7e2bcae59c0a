import { carries, under } from "./api-models.ts";
import type { Call, CallModel, Catalogue, Effect, Value } from "./model.ts";
import { argumentsOf, hasFlag, textFrom, valuesOf } from "./shell-arguments.ts";
import { allOf, does, isAddress, objectOf, reads, writesGiven } from "./shell-effects.ts";

/** What one word of a request carries: a file that it names with `@`, what comes in by `-`, or itself. */
function carried(value: Value, call: Call, effects: Effect[]): Value[] {
  const text = value.text ?? "";
  const file = /(?:^|[=;])[@<]([^;]{1,400})/.exec(text)?.[1];
  if (file === "-") return call.input ? [call.input] : [];
  if (file !== undefined && !/^[@<]/.test(file)) effects.push(reads(file));
  return [value];
}

/** A request: what is sent with it, and what it fetches. */
function request(
  urls: readonly Value[],
  data: readonly Value[],
  headers: readonly Value[],
  isSent: boolean,
  effects: Effect[],
): void {
  for (const url of urls) {
    const object = objectOf(url);
    const takes = [...data, ...headers, url];
    if (isSent || carries(takes)) effects.push({ kind: "sends", object, takes, takesOwn: true });
    effects.push({ kind: "fetches", object, gives: true });
  }
}

const curlData =
  "-d --data --data-raw --data-binary --data-ascii --data-urlencode -F --form --form-string --json --url-query";
const curlHeaders =
  "-H --header -u --user -b --cookie -e --referer -A --user-agent --oauth2-bearer --proxy-header -U --proxy-user";
const curlValued =
  `${curlData} ${curlHeaders} -T --upload-file -o --output -X --request -x --proxy -m --max-time -w --write-out -K --config
  -c --cookie-jar -D --dump-header -E --cert --key --cacert --capath --connect-timeout --retry --retry-delay --retry-max-time -r --range -C
  --url --resolve --connect-to --max-redirs --limit-rate --interface --output-dir --socks5 --socks5-hostname --doh-url --netrc-file -y -Y -z
  --unix-socket --ciphers --tls-max --aws-sigv4 --variable --expand-data --expand-url --expand-header`.replace(
    /\s+/g,
    " ",
  );

/** curl (https://curl.se/docs/manpage.html): the data go to every address that it is given. */
function curl(call: Call): CallModel {
  const args = argumentsOf(call.args, curlValued);
  const effects: Effect[] = [];
  const urls = [...args.operands.filter((each) => each.text !== ""), ...valuesOf(args, "--url", "--expand-url")];
  const data = valuesOf(args, ...curlData.split(" "), "--expand-data").flatMap((value) =>
    carried(value, call, effects),
  );
  for (const upload of valuesOf(args, "-T", "--upload-file")) {
    if (upload.text === "-" || upload.text === ".") data.push(...(call.input ? [call.input] : []));
    else effects.push(reads(objectOf(upload)));
    data.push(upload);
  }
  const headers = valuesOf(args, ...curlHeaders.split(" "), "--expand-header").flatMap((value) =>
    carried(value, call, effects),
  );
  for (const config of valuesOf(args, "-K", "--config")) {
    if (config.text === "-" && call.input) data.push(call.input);
    else effects.push(reads(objectOf(config)));
  }
  request(urls, data, headers, data.length > 0, effects);
  for (const target of valuesOf(args, "-o", "--output"))
    if (!/^(?:-|\/dev\/null)$/.test(target.text ?? "")) effects.push(writesGiven(target));
  return { effects, through: [] };
}

const wgetValued =
  "-O --output-document --post-data --post-file --body-data --body-file --header --user --password -o --output-file -P --directory-prefix -U --user-agent -t --tries -T --timeout --method -e --execute --referer -i --input-file --load-cookies --http-user --http-password";

function wget(call: Call): CallModel {
  const args = argumentsOf(call.args, wgetValued);
  const effects: Effect[] = [];
  const data = valuesOf(args, "--post-data", "--body-data");
  for (const file of valuesOf(args, "--post-file", "--body-file")) {
    if (/^(?:-|\/dev\/stdin)$/.test(file.text ?? "")) data.push(...(call.input ? [call.input] : []));
    else effects.push(reads(objectOf(file)));
    data.push(file);
  }
  const headers = valuesOf(
    args,
    "--header",
    "--user",
    "--password",
    "--http-password",
    "--referer",
    "-U",
    "--user-agent",
  );
  request(args.operands, data, headers, data.length > 0, effects);
  const target = valuesOf(args, "-O", "--output-document")[0];
  if (target && target.text !== "-" && target.text !== "/dev/null") effects.push(writesGiven(target));
  return { effects, through: [] };
}

/** HTTPie: `http POST host name=value name:=json name@file`. */
function httpie(call: Call): CallModel {
  const { operands } = argumentsOf(call.args, "-a --auth -o --output -A --auth-type --timeout");
  const rest = operands.filter((each) => !/^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/.test(each.text ?? ""));
  const [url, ...items] = rest;
  const effects: Effect[] = [];
  for (const item of items) {
    const file = /^[\w.[\]-]{0,60}(?:@|=@|:=@)(.{1,300})$/.exec(item.text ?? "")?.[1];
    if (file !== undefined) effects.push(reads(file));
  }
  const data = [...items, ...(call.input ? [call.input] : [])];
  request(url ? [url] : [], data, [], data.length > 0, effects);
  return { effects, through: [] };
}

/** `nc host port`, `telnet host port`, `openssl s_client -connect host:port`: a connection in both directions. */
function connection(object: string, call: Call): CallModel {
  const sent = call.input ? [{ kind: "sends", object, takes: [call.input] } satisfies Effect] : [];
  return { effects: [...sent, { kind: "fetches", object, gives: true }], through: [] };
}

function netcat(call: Call): CallModel | undefined {
  const args = argumentsOf(call.args, "-p -w -s -e -c -i -q -x -X -m -g -G -O -P -T -V --exec --sh-exec");
  const runs = valuesOf(args, "-e", "-c", "--exec", "--sh-exec");
  const [host, port] = args.operands;
  const listens = hasFlag(args, "-l", "--listen");
  const places = listens ? valuesOf(args, "-p").concat(args.operands).at(-1) : undefined;
  const object = listens ? `tcp:${objectOf(places)}` : `${objectOf(host)}:${objectOf(port)}`;
  if (!listens && !host) return undefined;
  const model = connection(object, call);
  const shell = runs.map((program): Effect => ({ kind: "evaluates", object: objectOf(program), takesOwn: true }));
  return { ...model, effects: [...(listens ? [does("listens", object)] : []), ...model.effects, ...shell] };
}

/** socat joins two addresses: `TCP:host:port`, `EXEC:program`, `TCP-LISTEN:port`, a file. */
function socat(call: Call): CallModel {
  const { operands } = argumentsOf(call.args, "-t -T -b -L -W");
  const effects: Effect[] = [];
  for (const operand of operands) {
    const [, kind = "", rest = ""] = /^([\w-]{1,30}):(.{0,300})/.exec(operand.text ?? "") ?? [];
    if (/LISTEN|RECV/i.test(kind)) effects.push(does("listens", `tcp:${rest}`));
    else if (/^(?:TCP|UDP|SSL|OPENSSL|SOCKS|PROXY)/i.test(kind)) {
      effects.push(
        { kind: "fetches", object: rest, gives: true },
        { kind: "sends", object: rest, takes: call.input ? [call.input] : [], takesOwn: true },
      );
    } else if (/^(?:EXEC|SYSTEM|SHELL)$/i.test(kind)) effects.push({ kind: "evaluates", object: rest, takesOwn: true });
    else if (/^(?:FILE|OPEN)$/i.test(kind)) effects.push(reads(rest));
  }
  return { effects };
}

function ssh(call: Call): CallModel | undefined {
  const args = argumentsOf(call.args, "-p -i -l -o -F -J -L -R -D -b -c -E -e -m -O -Q -S -W -w");
  const [host, ...words] = args.operands;
  if (!host) return undefined;
  const takes = [...words, ...(call.input ? [call.input] : [])];
  const tunnels = valuesOf(args, "-R").map((value) => does("listens", `ssh:${objectOf(host)}:${objectOf(value)}`));
  return {
    effects: [
      ...tunnels,
      does("sends", objectOf(host), takes),
      { kind: "fetches", object: objectOf(host), gives: true },
    ],
    through: [],
  };
}

/** `dig $data.host`, `nslookup`, `host`, `ping`: a name that holds data tells them to whoever answers for it. */
function lookup(call: Call): CallModel | undefined {
  const names = argumentsOf(call.args, "-t -c -p -i -W -s -w").operands.filter((each) => !/^\+/.test(each.text ?? ""));
  if (!carries(names)) return undefined;
  return { effects: names.map((name) => does("sends", `dns:${objectOf(name)}`, [name])), through: [] };
}

/** `mail -s subject who`, `sendmail who`, `mutt -a file -- who`. */
function mail(call: Call): CallModel | undefined {
  const args = argumentsOf(call.args, "-s -a -A -c -b -r -f -S -i -F -t");
  const to = args.operands.filter((each) => each.text?.includes("@") || each.text === undefined);
  if (to.length === 0) return undefined;
  const files = valuesOf(args, "-a", "-A");
  const takes = [...files, ...valuesOf(args, "-s"), ...(call.input ? [call.input] : [])];
  return {
    effects: [
      ...files.map((file) => reads(objectOf(file))),
      { kind: "sends", object: `mailto:${objectOf(to[0])}`, takes, takesOwn: true },
    ],
    through: [],
  };
}

function openssl(call: Call): CallModel | undefined {
  const at = call.args.findIndex((each) => each.text === "-connect");
  if (call.args[0]?.text === "s_client" && at > 0) return connection(objectOf(call.args[at + 1]), call);
  if (!/^(?:enc|base64|aes|des|rc4|bf|chacha)/.test(call.args[0]?.text ?? "")) return undefined;
  const args = argumentsOf(call.args.slice(1), "-in -out -k -pass -K -iv -kfile", true);
  const files = valuesOf(args, "-in");
  const target = valuesOf(args, "-out")[0];
  const decodes = hasFlag(args, "-d") ? [does("decodes", "openssl", allOf(call))] : [];
  return {
    effects: [...files.map((file) => reads(objectOf(file))), ...decodes, ...(target ? [writesGiven(target)] : [])],
    through: allOf(call),
  };
}

/** Browsers and openers: `open "https://host/?d=$x"`. */
function opener(call: Call): CallModel | undefined {
  const urls = call.args.filter((arg) => isAddress(arg.text ?? "") && carries([arg]));
  return urls.length > 0 ? { effects: urls.map((url) => does("sends", objectOf(url), [url])), through: [] } : undefined;
}

/** Programs that talk to other machines. */
export const networkApis: Catalogue = {
  curl,
  ...under("wget wget2", wget),
  aria2c: (call) =>
    wget({ ...call, args: call.args.map((arg) => (arg.text === "-o" ? textFrom({ ...arg, text: "-O" }, 0) : arg)) }),
  ...under("http https xh xhs", httpie),
  ...under("nc ncat netcat", netcat),
  telnet: (call) =>
    call.args[0] ? connection(`${objectOf(call.args[0])}:${objectOf(call.args[1])}`, call) : undefined,
  socat,
  ssh,
  ...under("ftp lftp tftp", (call) =>
    call.args[0] ? connection(objectOf(argumentsOf(call.args, "-e -u -p -c").operands[0]), call) : undefined,
  ),
  ...under("dig nslookup host ping ping6 drill kdig", lookup),
  ...under("mail mailx sendmail mutt msmtp swaks ssmtp", mail),
  openssl,
  ...under("open xdg-open start sensible-browser", opener),
};
