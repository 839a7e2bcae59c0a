import fc from "fast-check";
import { escapee, texts } from "./hostile.ts";
import type { Schema } from "./operations.ts";
import type { Known } from "./requests.ts";

/** A part of a form as it is sent: what stands before the empty line, and behind. */
interface Part {
  readonly head: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

const encoded = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const fileNames: readonly string[] = [
  "skill.zip",
  "SKILL.md",
  "demo-1.0.0.tgz",
  "",
  `../../../../../../tmp/${escapee}.zip`,
  `/tmp/${escapee}.zip`,
  `..\\..\\${escapee}.zip`,
  "CON.zip",
  "a\0.zip",
  "<fuzz>.zip",
  "x".repeat(5000),
  "\u202egpj.zip",
  ".zip",
  "a;b=c.zip",
];

const disposition = (name: string, file?: string): string =>
  `Content-Disposition: form-data; name="${name}"${file === undefined ? "" : `; filename="${file}"`}`;

/** Heads that lie, or are none. */
const heads = (name: string): string[] => [
  "",
  `Content-Disposition: form-data; name=${name}`,
  `content-disposition: attachment; name="${name}"`,
  `Content-Disposition: form-data; name="${name}"; name="other"`,
  `Content-Disposition: form-data; name="${name}"; filename*=utf-8''%ff%fe..%2f`,
  `${disposition(name, "a.zip")}\r\nContent-Transfer-Encoding: base64`,
  `${disposition(name, "a.zip")}\r\nContent-Type: text/plain; charset=no-such`,
  `${disposition(name)}\r\nX-Long: ${"x".repeat(1_000_000)}`,
  `X-Many: 1\r\n`.repeat(2000) + disposition(name),
  disposition("__proto__"),
  disposition(name).replaceAll("; ", ";\r\n "),
  `Content-Disposition: form-data; name="${"\\".repeat(999)}`,
];

const isFile = ({ format, contentMediaType }: Schema): boolean => format === "binary" || contentMediaType !== undefined;

/** One part of a field: as it should be, or nearly. */
function partsOf(name: string, schema: Schema, known: Known): fc.Arbitrary<Part> {
  const text = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...(known.values[name] ?? [""])).map(String) },
    fc.constantFrom(...texts),
    fc.constantFrom("true", "false", "5", "strict", "{}", '{"permissions":{}}'),
  );
  const files = fc.oneof(fc.constantFrom(...known.files.slice(0, 1)), fc.constantFrom(...known.files));
  const content = isFile(schema) ? files : fc.oneof({ weight: 5, arbitrary: text.map(encoded) }, files);
  const file = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...fileNames.slice(0, 3)) },
    fc.constantFrom(...fileNames),
  );
  const named = isFile(schema)
    ? file.map((each) => disposition(name, each))
    : fc.oneof(
        { weight: 6, arbitrary: fc.constant(disposition(name)) },
        file.map((each) => disposition(name, each)),
      );
  return fc.record({ head: fc.oneof({ weight: 9, arbitrary: named }, fc.constantFrom(...heads(name))), content });
}

const boundary = "fuzz-boundary";

function framed(parts: readonly Part[], end = `--${boundary}--\r\n`): Uint8Array<ArrayBuffer> {
  const all = parts.flatMap(({ head, content }) => [
    encoded(`--${boundary}\r\n${head}\r\n\r\n`),
    content,
    encoded("\r\n"),
  ]);
  return new Uint8Array(Buffer.concat([...all, encoded(end)]));
}

/** What is done to a whole form. */
const frames: readonly ((parts: readonly Part[]) => {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type?: string;
})[] = [
  (parts) => ({ bytes: framed(parts, "") }),
  (parts) => ({ bytes: framed(parts, `--${boundary}`) }),
  (parts) => ({ bytes: framed(parts, `--${boundary}--${"x".repeat(100_000)}`) }),
  (parts) => ({ bytes: framed(parts).slice(0, -40) }),
  (parts) => ({ bytes: framed([...parts, ...parts]) }),
  () => ({
    bytes: framed(Array.from({ length: 10_000 }, () => ({ head: disposition("a"), content: encoded("b") }))),
  }),
  () => ({ bytes: framed([]) }),
  () => ({ bytes: encoded(`--${boundary}\r\n`.repeat(20_000)) }),
  (parts) => ({ bytes: encoded(new TextDecoder().decode(framed(parts)).replaceAll("\r\n", "\n")) }),
  (parts) => ({ bytes: framed(parts), type: "multipart/form-data" }),
  (parts) => ({ bytes: framed(parts), type: "multipart/form-data; boundary=other" }),
  (parts) => ({ bytes: framed(parts), type: `multipart/form-data; boundary="${boundary}"; boundary=x` }),
  (parts) => ({ bytes: framed(parts), type: `multipart/form-data; boundary=(${"a+".repeat(30)})$` }),
  () => ({ bytes: new Uint8Array() }),
];

/** Forms by a schema: right ones, with hostile parts, and broken as a whole. */
export function formsOf({ properties = {} }: Schema, known: Known) {
  const fields = Object.entries(properties);
  const files = fields.filter(([, schema]) => isFile(schema));
  const of = ([name, schema]: readonly [string, Schema]): fc.Arbitrary<Part> => partsOf(name, schema, known);
  const some = fc.shuffledSubarray(fields, { maxLength: 3 }).chain((chosen) => fc.tuple(...chosen.map(of)));
  const first =
    files.length > 0
      ? fc
          .constantFrom(...files)
          .chain(of)
          .map((part) => [part])
      : fc.constant<Part[]>([]);
  const parts = fc
    .tuple(fc.oneof({ weight: 6, arbitrary: first }, fc.constant<Part[]>([])), some)
    .map((all) => all.flat());
  const type = `multipart/form-data; boundary=${boundary}`;
  return fc.oneof(
    { weight: 3, arbitrary: parts.map((all) => ({ type, bytes: framed(all) })) },
    {
      weight: 2,
      arbitrary: fc.tuple(parts, fc.constantFrom(...frames)).map(([all, frame]) => ({ type, ...frame(all) })),
    },
  );
}
