import { expect, test } from "vitest";
import { linkSigner } from "../../src/server/links.ts";

let time = Date.parse("2026-03-01T12:00:00.500Z");
const signer = linkSigner("a secret of a test", () => new Date(time));
const at = (link: string): URL => new URL(link, "https://scan.example.com");

test("a link holds for its method and path, to its last second", async () => {
  const link = await signer.sign("PUT", "/tank/upload/1", 3600);
  expect(link).toMatch(/^\/tank\/upload\/1\?expires=\d+&signature=[\w-]{43}$/);
  expect(await signer.verify("put", at(link))).toBe(true);
  time += 3_599_000;
  expect(await signer.verify("PUT", at(link))).toBe(true);
  time += 1000;
  expect(await signer.verify("PUT", at(link))).toBe(false);
  time -= 3_600_000;
});

test("whatever is changed about a link, it holds no more", async () => {
  const link = await signer.sign("PUT", "/tank/upload/1", 60);
  const [expires, signature] = [at(link).searchParams.get("expires")!, at(link).searchParams.get("signature")!];
  const other = await signer.sign("PUT", "/tank/upload/2", 60);
  const last = signature.at(-1) === "A" ? "B" : "A";
  const changed = [
    link.replace("upload/1", "upload/2"),
    link.replace("upload/1", "upload/1/"),
    link.replace("upload/1", "upload/%31"),
    link.replace(`expires=${expires}`, `expires=${Number(expires) + 1}`),
    link.replace(`expires=${expires}`, `expires=0${expires}`),
    link.replace(`expires=${expires}`, `expires=${expires}e3`),
    link.replace(`expires=${expires}`, "expires="),
    `${link.slice(0, -1)}${last}`,
    link.slice(0, -1),
    `${link}=`,
    `${link}A`,
    link.replace(signature, ""),
    link.replace(signature, at(other).searchParams.get("signature")!),
    `${link}&signature=${signature}`,
    `${link}&expires=${expires}`,
    `${link}&more=1`,
    link.replace(/&signature.*/, ""),
    link.replace(/expires=\d+&/, ""),
    "/tank/upload/1",
  ];
  const held = await Promise.all(changed.map((text) => signer.verify("PUT", at(text))));
  expect(changed.filter((_, index) => held[index])).toEqual([]);
  expect(await signer.verify("GET", at(link))).toBe(false);
  expect(await linkSigner("another secret", () => new Date(time)).verify("PUT", at(link))).toBe(false);
  expect(await signer.verify("PUT", at(link))).toBe(true);
});

test("text that is the same bytes in base64url is not the same signature", async () => {
  const link = await signer.sign("GET", "/a", 60);
  // 43 characters hold 258 bits of which 256 count: the last one can say the rest in four ways.
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const twin = alphabet[alphabet.indexOf(link.at(-1)!) ^ 1]!;
  expect(await signer.verify("GET", at(`${link.slice(0, -1)}${twin}`))).toBe(false);
});
