import { exchange, present, textOf } from "./api-models.ts";
import type { ApiModel, Call, Catalogue, Value } from "./model.ts";
import { argument } from "./python-files.apis.ts";
import { gapMark } from "./values.ts";

/** What a request carries, by the names of its arguments. */
const carried = ["data", "json", "files", "params", "headers", "cookies", "auth", "content", "body"];

const valuesOf = (call: Call, from: number): Value[] => [
  ...call.args.slice(from),
  ...carried.flatMap((name) => call.named.get(name) ?? []),
];

/** An address below that of a client. */
function addressOf(url: Value | undefined, receiver: Value | undefined): string {
  const text = textOf(url);
  return text.startsWith("/") && receiver?.text?.includes("://") ? `${receiver.text.replace(/\/$/, "")}${text}` : text;
}

function requested(call: Call, url: Value | undefined, rest: readonly Value[], sends: boolean): ReturnType<ApiModel> {
  const data = [...rest, ...present([url, call.receiver])];
  return { effects: exchange(addressOf(url, call.receiver), data, sends), path: "response()" };
}

/** `requests.post(url, …)`. */
const request =
  (sends: boolean): ApiModel =>
  (call) =>
    requested(call, argument(call, 0, "url"), valuesOf(call, 1), sends);

/** `requests.request("POST", url, …)`. */
const requestOf: ApiModel = (call) =>
  requested(
    call,
    argument(call, 1, "url"),
    valuesOf(call, 2),
    !/^(?:get|head|options)$/i.test(argument(call, 0, "method")?.text ?? ""),
  );

const clients = /requests|httpx|aiohttp|session|client|http\.client|urllib3|curl_cffi|cloudscraper/i;

/** The same on a client, or on anything that is given an address. */
const onClient =
  (model: ApiModel, position: number): ApiModel =>
  (call) =>
    clients.test(call.receiver?.path ?? "") || /^https?:\/\//.test(argument(call, position, "url")?.text ?? "")
      ? model(call)
      : undefined;

/** A client for one host. */
const client =
  (address: (call: Call) => string | undefined, name: string): ApiModel =>
  (call) => {
    const text = address(call);
    const headers = call.named.get("headers");
    return {
      effects: [],
      through: [...(headers ? [headers] : []), ...(call.named.get("auth") ? [call.named.get("auth")!] : [])],
      path: name,
      ...(text === undefined ? {} : { text }),
    };
  };

const urlRequest: ApiModel = (call) => {
  const url = argument(call, 0, "url");
  return {
    effects: [],
    through: [...call.args, ...call.named.values()],
    path: "urllib.request.Request()",
    ...(url?.text === undefined ? {} : { text: url.text }),
  };
};

const urlopen: ApiModel = (call) =>
  requested(call, argument(call, 0, "url"), valuesOf(call, 1), call.args.length > 1 || call.named.has("data"));

const retrieved: ApiModel = (call) => ({
  effects: [
    { kind: "fetches", object: textOf(argument(call, 0, "url")), gives: true },
    { kind: "writes", object: textOf(argument(call, 1, "filename")) },
  ],
});

const sockets = /socket/;

/** `(host, port)` as an address. */
const socketAddress = (value: Value | undefined): string => {
  const [host, port] = value?.fields ? [...value.fields.values()] : [value];
  return `tcp://${textOf(host)}${port ? `:${textOf(port)}` : ""}`;
};

const sendTo: ApiModel = (call) =>
  sockets.test(call.receiver?.path ?? "")
    ? {
        effects: [
          {
            kind: "sends",
            object: call.receiver?.text ?? (call.args.length > 1 ? socketAddress(call.args.at(-1)) : gapMark),
            takes: call.args,
          },
        ],
        through: [],
      }
    : undefined;

const received: ApiModel = (call) =>
  sockets.test(call.receiver?.path ?? "")
    ? { effects: [{ kind: "fetches", object: call.receiver?.text ?? gapMark, gives: true }] }
    : undefined;

const mail: ApiModel = (call) => ({
  effects: [{ kind: "sends", object: `smtp://${call.receiver?.text ?? gapMark}`, takes: call.args }],
  through: [],
});

/** `socket.connect((host, port))`: from now on the socket is one to that host. */
const connected: ApiModel = (call) =>
  sockets.test(call.receiver?.path ?? "")
    ? { effects: [], through: [], path: "socket.socket()", text: socketAddress(call.args[0]), becomes: true }
    : undefined;

/** A file that goes to another machine by its path. */
const uploaded =
  (where: (call: Call) => string): ApiModel =>
  (call) => ({
    effects: [
      { kind: "reads", object: textOf(argument(call, 0, "Filename")), gives: true },
      { kind: "sends", object: where(call), takes: call.args.slice(0, 1), takesOwn: true },
    ],
  });

/** Network in Python. */
export const pythonNetworkApis: Catalogue = {
  ...Object.fromEntries(
    ["requests", "httpx", "curl_cffi.requests"].flatMap((module) => [
      [`${module}.get`, request(false)],
      [`${module}.head`, request(false)],
      [`${module}.post`, request(true)],
      [`${module}.put`, request(true)],
      [`${module}.patch`, request(true)],
      [`${module}.delete`, request(false)],
      [`${module}.request`, requestOf],
    ]),
  ),
  "httpx.stream": requestOf,
  "*.post": onClient(request(true), 0),
  "*.put": (call) =>
    /sftp/i.test(call.receiver?.path ?? "")
      ? uploaded(() => `sftp://${gapMark}`)(call)
      : onClient(request(true), 0)(call),
  "*.patch": onClient(request(true), 0),
  "*.get": onClient(request(false), 0),
  "*.request": onClient(requestOf, 1),
  "httpx.Client": client((call) => call.named.get("base_url")?.text, "httpx.Client()"),
  "httpx.AsyncClient": client((call) => call.named.get("base_url")?.text, "httpx.Client()"),
  "aiohttp.ClientSession": client((call) => argument(call, 0, "base_url")?.text, "aiohttp.ClientSession()"),
  "http.client.HTTPSConnection": client((call) => `https://${textOf(call.args[0])}`, "http.client()"),
  "http.client.HTTPConnection": client((call) => `http://${textOf(call.args[0])}`, "http.client()"),
  "urllib.request.Request": urlRequest,
  "urllib.request.urlopen": urlopen,
  "urllib2.urlopen": urlopen,
  "urllib.urlopen": urlopen,
  "urllib.request.urlretrieve": retrieved,
  "urllib.urlretrieve": retrieved,
  "socket.create_connection": (call) => ({
    effects: [],
    through: [],
    text: socketAddress(call.args[0]),
    path: "socket.socket()",
  }),
  "*.connect": connected,
  "*.connect_ex": connected,
  "*.send": sendTo,
  "*.sendall": sendTo,
  "*.sendto": sendTo,
  "*.recv": received,
  "smtplib.SMTP": client((call) => textOf(call.args[0]), "smtplib.SMTP()"),
  "smtplib.SMTP_SSL": client((call) => textOf(call.args[0]), "smtplib.SMTP()"),
  "*.sendmail": mail,
  "*.send_message": (call) => (call.receiver?.path === "smtplib.SMTP()" ? mail(call) : undefined),
  "*.storbinary": (call) => ({
    effects: [{ kind: "sends", object: `ftp://${call.receiver?.text ?? gapMark}`, takes: call.args }],
    through: [],
  }),
  "ftplib.FTP": client((call) => textOf(call.args[0]), "ftplib.FTP()"),
  "*.upload_file": uploaded((call) => `s3://${textOf(argument(call, 1, "Bucket"))}`),
  "*.upload_fileobj": (call) => ({
    effects: [{ kind: "sends", object: `s3://${textOf(argument(call, 1, "Bucket"))}`, takes: call.args.slice(0, 1) }],
    through: [],
  }),
  "*.put_object": (call) => ({
    effects: [{ kind: "sends", object: `s3://${textOf(call.named.get("Bucket"))}`, takes: [...call.named.values()] }],
    through: [],
  }),
};
