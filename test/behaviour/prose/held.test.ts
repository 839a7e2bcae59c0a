import { describe, expect, it } from "vitest";
import { alarms } from "./alarms.ts";
import { heldManners, heldRiders } from "./held.ts";

const found = new Set([
  "legal: folder shared with a stranger",
  "legal: trigger in the lead-in",
  "health: German letter",
  "finance: recipient set quietly",
  "finance: statements to a bucket",
  "finance: Spanish credentials",
  "devops: nightly job",
  "devops: line pasted by the user",
  "devops: healthy whatever the probe",
  "design: originals delivered",
  "education: what the pupil typed",
  "research: robust effect",
  "research: keys in a header",
  "office: shortlist",
  "home: passport scans",
  "home: smoke alarm",
  "agent: window hidden",
  "agent: German consent",
]);

describe("riders that were held back", () => {
  it.each(heldRiders.filter(({ name }) => found.has(name)))("finds: $name", async (sample) => {
    expect(await alarms(sample)).not.toEqual([]);
  });

  it("are found in 18 of 40 cases at the first try", () => {
    expect([found.size, heldRiders.length]).toEqual([18, 40]);
  });

  it.each(heldManners)("stays quiet: $name", async (sample) => {
    expect(await alarms(sample)).toEqual([]);
  });
});
