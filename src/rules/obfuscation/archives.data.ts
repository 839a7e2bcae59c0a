/** Archives for examples of rules. */

const encoder = new TextEncoder();

const u16 = (value: number): number[] => [value & 255, (value >>> 8) & 255];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];

/** One member: its name, its content, and whether the archive says that it is encrypted. */
interface Member {
  readonly name: string;
  readonly text: string;
  readonly encrypted?: boolean;
}

/** What the header of a member and its entry in the directory have in common, sizes and name included (APPNOTE.TXT §4.3.7). */
function fieldsOf({ name, text, encrypted }: Member): number[] {
  const size = u32(encoder.encode(text).length);
  const nameSize = u16(encoder.encode(name).length);
  return [20, 0, encrypted ? 1 : 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...size, ...size, ...nameSize, 0, 0];
}

/** A zip with unpacked members; checksums are zero, as no reader here asks for them. */
export function zipOf(...members: readonly Member[]): Uint8Array {
  const bytes: number[] = [];
  const directory: number[] = [];
  for (const member of members) {
    const name = encoder.encode(member.name);
    directory.push(
      0x50,
      0x4b,
      1,
      2,
      20,
      0,
      ...fieldsOf(member),
      ...Array<number>(10).fill(0),
      ...u32(bytes.length),
      ...name,
    );
    bytes.push(0x50, 0x4b, 3, 4, ...fieldsOf(member), ...name, ...encoder.encode(member.text));
  }
  const count = u16(members.length);
  const end = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, ...count, ...count, ...u32(directory.length), ...u32(bytes.length), 0, 0];
  return Uint8Array.from([...bytes, ...directory, ...end]);
}

/** A Word document of one paragraph, with more members. */
export const wordOf = (text: string, ...more: readonly Member[]): Uint8Array =>
  zipOf(
    { name: "[Content_Types].xml", text: "<Types/>" },
    {
      name: "word/document.xml",
      text: `<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    },
    ...more,
  );
