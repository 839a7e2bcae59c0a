import { carries, exchange, option, present, textOf, under } from "./api-models.ts";
import { fileStream } from "./javascript-files.apis.ts";
import type { ApiModel, Call, CallModel, Catalogue, Value } from "./model.ts";
import { gapMark } from "./values.ts";

/** Properties of a request's options that carry what is sent. */
const carried = [
  "body",
  "data",
  "json",
  "form",
  "formData",
  "params",
  "query",
  "qs",
  "searchParams",
  "headers",
  "auth",
  "multipart",
];
const contents: ReadonlySet<string> = new Set(carried.slice(0, 5));

const isQuiet = (method: string | undefined): boolean =>
  method === undefined || /^(?:get|head|options|…)$/i.test(method);

/** The address that options say: as a whole, or in parts (`hostname`, `port`, `path`). */
function addressIn(options: Value | undefined, scheme = "https"): string | undefined {
  const whole = option(options, "url") ?? option(options, "uri") ?? option(options, "href");
  const base = option(options, "baseURL") ?? option(options, "prefixUrl");
  if (whole)
    return base && !/^\w+:/.test(textOf(whole))
      ? `${textOf(base).replace(/\/$/, "")}/${textOf(whole).replace(/^\//, "")}`
      : textOf(whole);
  const host = option(options, "hostname") ?? option(options, "host");
  if (!host) return base && textOf(base);
  const port = option(options, "port");
  const path = option(options, "path") ?? option(options, "pathname");
  return `${scheme}://${textOf(host)}${port ? `:${textOf(port)}` : ""}${path ? textOf(path) : ""}`;
}

/** The address of a call: its first argument, below the base of the client that it is made on. */
function addressOf({ args: [first], receiver }: Call, scheme?: string): string {
  const text = first?.text ?? addressIn(first, scheme) ?? gapMark;
  const base = receiver?.text;
  return base?.includes("://") && !/^\w{1,10}:\/\//.test(text)
    ? `${base.replace(/\/$/, "")}/${text.replace(/^\//, "")}`
    : text;
}

/** Do the options of a request say that it carries something? */
const hasBody = (options: Value | undefined): boolean =>
  [...(options?.fields?.keys() ?? [])].some((key) => contents.has(key)) || !isQuiet(option(options, "method")?.text);

/** `fetch(url, options)`, `axios(options)`. */
const request: ApiModel = (call) => {
  const object = addressOf(call);
  const data = present([...call.args.slice(0, 2), call.receiver]);
  return { effects: exchange(object, data, call.args.slice(0, 2).some(hasBody)), path: "response()" };
};

/** `axios.post(url, data, options)`, `got.post(url, options)`. */
const posts: ApiModel = (call) => {
  const data = present([...call.args.slice(0, 3), call.receiver]);
  return { effects: exchange(addressOf(call), data, true), path: "response()", text: addressOf(call) };
};

const gets: ApiModel = (call) => {
  const data = present([...call.args.slice(0, 2), call.receiver]);
  return { effects: exchange(addressOf(call), data, false), path: "response()", text: addressOf(call) };
};

const clients = /axios|\bgot\b|\bky\b|needle|superagent|undici|http|client|request|response\(\)|api/i;

/** The same on a client, or on anything that is given an address. */
const onClient =
  (model: ApiModel): ApiModel =>
  (call) =>
    clients.test(call.receiver?.path ?? "") || /^(?:https?|wss?):\/\//.test(call.args[0]?.text ?? "")
      ? model(call)
      : undefined;

/** A client with an address and headers of its own. */
const client: ApiModel = ({ args: [options] }) => {
  const text = addressIn(options);
  const headers = option(options, "headers");
  return {
    effects: [],
    through: present([headers, option(options, "auth")]),
    path: "http-client()",
    ...(text === undefined ? {} : { text }),
  };
};

/** Connections into which data are written; their text is the address. */
const connection = "connection()";

const opened =
  (address: (call: Call) => string): ApiModel =>
  (call) => {
    const text = address(call);
    const data = call.args.filter(({ callable }) => !callable);
    return { effects: exchange(text, data, false), path: connection, text };
  };

const sent = (receiver: Value | undefined, data: readonly Value[]): CallModel => ({
  effects: [{ kind: "sends", object: textOf(receiver), takes: data }],
  through: [],
});

const write: ApiModel = ({ receiver, args }) => {
  const data = args.slice(0, 1).filter(({ callable }) => !callable);
  if (data.length === 0) return undefined;
  if (receiver?.path === connection) return sent(receiver, data);
  if (receiver?.path === fileStream)
    return { effects: [{ kind: "writes", object: textOf(receiver), takes: data }], through: [] };
  return receiver?.path?.endsWith(".stdin")
    ? { effects: [{ kind: "runs", object: "stdin", takes: data }], through: [] }
    : undefined;
};

/** `a.pipe(b)`: what comes out of a goes into b, and b is the value. */
const pipe: ApiModel = (call) => {
  const [to] = call.args;
  const model = to && call.receiver && write({ ...call, receiver: to, args: [call.receiver] });
  return (
    model && {
      ...model,
      through: present([call.receiver, to]),
      ...(to.path ? { path: to.path } : {}),
      ...(to.text ? { text: to.text } : {}),
    }
  );
};

/** Host and port of `net.connect(port, host)`, `net.connect({ port, host })`. */
function socketAddress({ args: [first, second] }: Call): string {
  const port = option(first, "port") ?? first;
  const host = option(first, "host") ?? (first?.fields ? undefined : second);
  return `tcp://${host?.callable ? "localhost" : (host?.text ?? (host ? gapMark : "localhost"))}:${textOf(port)}`;
}

/** A name that is looked up carries data to whoever serves its zone. */
const lookup: ApiModel = ({ args }) => ({
  effects: carries(args.slice(0, 1))
    ? [{ kind: "sends", object: `dns://${textOf(args[0])}`, takes: args.slice(0, 1) }]
    : [],
});

const datagram: ApiModel = (call) => {
  const host = call.args.findLast(({ callable }) => !callable);
  return call.receiver?.path === "dgram.createSocket()"
    ? { effects: [{ kind: "sends", object: `udp://${textOf(host)}`, takes: call.args.slice(0, 1) }], through: [] }
    : undefined;
};

const listens: ApiModel = ({ receiver, args }) =>
  /server|express|fastify|koa|hono|polka|restify|Deno|Bun/i.test(receiver?.path ?? "") ||
  /^\d{2,5}$/.test(args[0]?.text ?? "")
    ? { effects: [{ kind: "listens", object: `tcp:${textOf(option(args[0], "port") ?? args[0])}` }] }
    : undefined;

const serve: ApiModel = ({ args }) => ({
  effects: [
    {
      kind: "listens",
      object: `tcp:${textOf(args.map((each) => option(each, "port")).find((each) => each) ?? undefined)}`,
    },
  ],
});

const xhrOpen: ApiModel = ({ receiver, args }) =>
  /XMLHttpRequest/.test(receiver?.path ?? "")
    ? { effects: [{ kind: "fetches", object: textOf(args[1]), gives: true }] }
    : undefined;

const send: ApiModel = (call) => {
  const { receiver, args } = call;
  if (receiver?.path === connection) return sent(receiver, args.slice(0, 1));
  if (/XMLHttpRequest|response\(\)/.test(receiver?.path ?? "")) return sent(receiver, args);
  return datagram(call);
};

const functions =
  "fetch node-fetch node-fetch.default cross-fetch isomorphic-fetch undici.fetch undici.request undici.stream axios axios.request axios.default got got.default got.stream ky ky.default request request.default needle needle.request superagent phin wretch ofetch ofetch.ofetch $fetch";
const libraries = ["axios", "axios.default", "got", "ky", "request", "needle", "superagent"];

/** Network in Node, Deno, Bun and browsers. */
export const javascriptNetworkApis: Catalogue = {
  ...under(functions, request),
  ...under(
    libraries.flatMap((name) => ["post", "put", "patch", "postForm"].map((verb) => `${name}.${verb}`)).join(" "),
    posts,
  ),
  ...under(libraries.flatMap((name) => ["get", "head", "delete"].map((verb) => `${name}.${verb}`)).join(" "), gets),
  ...under("axios.create got.extend ky.create ky.extend undici.Client undici.Pool", client),
  ...under("*.post *.put *.patch", onClient(posts)),
  ...under("*.get", onClient(gets)),
  ...under("*.fetch", onClient(request)),
  "http.get": (call) => ({
    effects: exchange(addressOf(call, "http"), call.args.slice(0, 2), false),
    path: connection,
    text: addressOf(call, "http"),
  }),
  "https.get": (call) => ({
    effects: exchange(addressOf(call), call.args.slice(0, 2), false),
    path: connection,
    text: addressOf(call),
  }),
  "http.request": opened((call) => addressOf(call, "http")),
  "https.request": opened((call) => addressOf(call)),
  "http2.connect": opened((call) => addressOf(call)),
  ...under(
    "WebSocket ws ws.WebSocket ws.default EventSource socket.io-client socket.io-client.io",
    opened((call) => addressOf(call)),
  ),
  ...under("net.connect net.createConnection tls.connect Deno.connect Bun.connect *.connect", (call) =>
    call.path.startsWith("….") || !/^(?:net|tls|Deno|Bun)\b/.test(call.path) ? undefined : opened(socketAddress)(call),
  ),
  "*.write": write,
  "*.end": write,
  "*.pipe": pipe,
  "stream.pipeline": ({ args, ...call }) =>
    pipe({
      ...call,
      receiver: args[0]!,
      args: args
        .slice(1)
        .filter(({ callable }) => !callable)
        .slice(-1),
    }),
  "*.send": send,
  "*.emit": (call) => (call.receiver?.path === connection ? sent(call.receiver, call.args.slice(1)) : undefined),
  "*.open": xhrOpen,
  "navigator.sendBeacon": (call) => ({
    effects: [{ kind: "sends", object: textOf(call.args[0]), takes: call.args }],
    through: [],
  }),
  ...under(
    "dns.lookup dns.resolve dns.resolve4 dns.resolve6 dns.resolveTxt dns.promises.lookup dns.promises.resolve dns/promises.lookup dns/promises.resolve Deno.resolveDns",
    lookup,
  ),
  "*.listen": listens,
  ...under("Deno.serve Deno.listen Bun.serve Bun.listen", serve),
  "*.sendMail": (call) => ({
    effects: [{ kind: "sends", object: `smtp://${call.receiver?.text ?? gapMark}`, takes: call.args }],
    through: [],
  }),
  "nodemailer.createTransport": (call) => ({
    effects: [],
    through: [],
    path: "nodemailer()",
    text: textOf(option(call.args[0], "host")),
  }),
};
