/** The text that base64 (plain or for addresses) holds; undefined when it is none or holds no text. */
export function decodeBase64(encoded: string): string | undefined {
  const plain = encoded.replace(/[\s=]/g, "").replaceAll("-", "+").replaceAll("_", "/");
  if (plain === "" || !/^[A-Za-z0-9+/]+$/.test(plain)) return undefined;
  return textOf(
    Uint8Array.from(atob(plain.length % 4 === 1 ? plain.slice(0, -1) : plain), (char) => char.charCodeAt(0)),
  );
}

/** The text that base64 of UTF-16 holds, as `powershell -EncodedCommand` takes it; undefined when it is none. */
export function decodeEncodedCommand(encoded: string): string | undefined {
  const plain = encoded.replace(/[\s=]/g, "");
  if (plain === "" || plain.length % 4 === 1 || !/^[A-Za-z0-9+/]+$/.test(plain)) return undefined;
  const bytes = Uint8Array.from(atob(plain), (char) => char.charCodeAt(0));
  const text = new TextDecoder("utf-16le").decode(bytes);
  return /[\x00-\x08\ufffd]/.test(text) ? undefined : text;
}

/** The text that hexadecimal digits hold; undefined when they are none or hold no text. */
export function decodeHex(encoded: string): string | undefined {
  const plain = encoded.replace(/\s/g, "");
  if (plain === "" || plain.length % 2 > 0 || !/^[0-9a-fA-F]+$/.test(plain)) return undefined;
  return textOf(Uint8Array.from(plain.match(/../g)!, (pair) => Number.parseInt(pair, 16)));
}

/** Each Latin letter thirteen places on. */
export const rot13 = (text: string): string =>
  text.replace(/[A-Za-z]/g, (letter) => {
    const first = letter <= "Z" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
  });

function textOf(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes);
  return /[\x00-\x08\ufffd]/.test(text) ? undefined : text;
}
