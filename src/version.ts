import manifest from "../package.json" with { type: "json" };

/** Version of the package, as every report names it. */
export const version: string = manifest.version;

/** Address of the project. */
export const homepage: string = manifest.homepage;

/** Address of the folder with a page for each rule, of this version. */
export const rulesUrl: string = `${homepage}/blob/v${version}/docs/rules`;
