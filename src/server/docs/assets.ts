import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { codeOf } from "../../core/errors.ts";

/** Files of the pages for people, by the name under which they are served: where they lie in their packages, and what they are. */
export const assets = {
  "swagger-ui.css": { from: "swagger-ui-dist/swagger-ui.css", type: "text/css; charset=utf-8" },
  "swagger-ui-bundle.js": { from: "swagger-ui-dist/swagger-ui-bundle.js", type: "text/javascript; charset=utf-8" },
  "swagger-ui-standalone-preset.js": {
    from: "swagger-ui-dist/swagger-ui-standalone-preset.js",
    type: "text/javascript; charset=utf-8",
  },
  "redoc.standalone.js": { from: "redoc/bundles/redoc.standalone.js", type: "text/javascript; charset=utf-8" },
} as const;

export type AssetName = keyof typeof assets;

/** Folder beside the bundle into which the build copies them. */
export const assetFolder = "docs";

/** Where an asset may lie: beside the bundle, else in the packages above the source. */
function placesOf(name: AssetName, entry: URL): string[] {
  const folder = path.dirname(fileURLToPath(entry));
  const places = [path.join(folder, assetFolder, name)];
  for (let above = folder; path.dirname(above) !== above; above = path.dirname(above)) {
    places.push(path.join(above, "node_modules", assets[name].from));
  }
  return places;
}

/** Reads assets as they are asked for, once each. `entry` is the file that runs. Undefined where one is not installed. */
export function assetReader(entry: URL): (name: AssetName) => Promise<Uint8Array<ArrayBuffer> | undefined> {
  const known = new Map<AssetName, Promise<Uint8Array<ArrayBuffer> | undefined>>();
  const read = async (name: AssetName): Promise<Uint8Array<ArrayBuffer> | undefined> => {
    for (const place of placesOf(name, entry)) {
      const bytes = await readFile(place).catch((error: unknown) => {
        if (["ENOENT", "ENOTDIR"].includes(codeOf(error))) return undefined;
        throw error;
      });
      if (bytes) return bytes;
    }
    return undefined;
  };
  return (name) => {
    const found = known.get(name) ?? read(name);
    known.set(name, found);
    return found;
  };
}
