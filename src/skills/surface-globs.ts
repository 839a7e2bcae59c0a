import picomatch from "picomatch";

/** A segment of a glob without wildcards. */
const literal = /^[^*?{}[\]!()]+$/;

type Matcher = (path: string) => boolean;

/** Globs asked in one go: a path is tried against those only that have a segment in common with it. */
export class SurfaceGlobs {
  private readonly bySegment = new Map<string, Matcher[]>();

  /** `cased` globs match as they are written, the others in any case. Throws a RangeError for a glob with wildcards in every segment. */
  constructor(globs: readonly string[], cased: readonly string[] = []) {
    for (const glob of globs) this.add(glob, false);
    for (const glob of cased) this.add(glob, true);
  }

  private add(glob: string, cased: boolean): void {
    const segment = glob.split("/").findLast((part) => literal.test(part));
    if (segment === undefined) throw new RangeError(`a glob without a plain segment: ${glob}`);
    const key = segment.toLowerCase();
    const one = picomatch(glob, { dot: true, nocase: !cased, windows: false });
    this.bySegment.set(key, [...(this.bySegment.get(key) ?? []), one]);
  }

  /** Whether any glob matches a path. */
  matches(path: string): boolean {
    const segments = new Set(path.toLowerCase().split("/"));
    for (const segment of segments) {
      if (this.bySegment.get(segment)?.some((matches) => matches(path))) return true;
    }
    return false;
  }
}
