import { describe, expect, it } from "vitest";
import { reportMember } from "../../../src/github/publish/artifact-member.ts";
import { NotPublished } from "../../../src/github/publish/not-published.ts";
import { zip } from "../../skills/containers/build.ts";

const member = { name: "report.json", content: '{"version":"1"}' };

async function refusal(bytes: Uint8Array, limit?: number): Promise<string> {
  const error: unknown = await reportMember(bytes, limit).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(NotPublished);
  expect((error as NotPublished).fault).toBe(true);
  return (error as NotPublished).message;
}

describe("the one member of an artifact", () => {
  it("is read, packed or stored", async () => {
    expect(await reportMember(zip([member]))).toBe(member.content);
    expect(await reportMember(zip([{ ...member, stored: true }]))).toBe(member.content);
  });

  it.each([
    ["two members", [member, { name: "other.txt", content: "x" }], /2 members/],
    ["the same member twice", [member, member], /2 members/],
    ["none", [], /0 members/],
    ["another name", [{ ...member, name: "Report.json" }], /not named report\.json/],
    ["a folder before the name", [{ ...member, name: "a/report.json" }], /not named report\.json/],
    ["a way out of the folder", [{ ...member, name: "../report.json" }], /invalid relative path/],
    ["an absolute name", [{ ...member, name: "/report.json" }], /absolute path/],
    ["a name of Windows", [{ ...member, name: "C:\\report.json" }], /refused/],
    ["a folder in its place", [{ ...member, name: "report.json/", content: "" }], /not named/],
    ["an encrypted member", [{ ...member, flags: 1 }], /encrypted/],
    ["a packing that nobody knows", [{ ...member, method: 99 }], /compression method/],
    ["bytes that are no UTF-8", [{ ...member, content: new Uint8Array([0x7b, 0xff, 0xfe]) }], /not valid/],
  ])("is refused: %s", async (_, members, words) => {
    const message = await refusal(zip(members));
    expect(message).toMatch(/^the artifact of the scan is refused: /);
    expect(message).toMatch(words);
    expect(message).not.toContain("\n");
  });

  it("is refused when it unpacks to more than is allowed, whatever the directory says", async () => {
    const content = new Uint8Array(200_000);
    expect(zip([{ ...member, content }]).length).toBeLessThan(1000);
    expect(await refusal(zip([{ ...member, content }]), 100_000)).toMatch(/larger than 100000 bytes/);
    expect(await refusal(zip([{ ...member, content, size: 10 }]), 100_000)).toMatch(/too many bytes/);
  });

  it("is refused when it is no zip, or a broken one", async () => {
    expect(await refusal(new Uint8Array())).toMatch(/refused/);
    expect(await refusal(new TextEncoder().encode("<html>not here</html>"))).toMatch(/refused/);
    const whole = zip([member]);
    const broken = whole.slice();
    broken.fill(0xff, 41, 50);
    expect(await refusal(broken)).toMatch(/refused/);
    expect(await refusal(whole.slice(20))).toMatch(/refused/);
  });
});
