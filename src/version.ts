import manifest from "../package.json" with { type: "json" };

/** Version of the package, as every report names it. */
export const version: string = manifest.version;

/** Address of the project. */
export const homepage: string = manifest.homepage;

/** Address of a published JSON schema, for editors: that of the main branch, since a file outlives a version. */
export const schemaUrl = (name: string): string =>
  `${homepage.replace("//github.com/", "//raw.githubusercontent.com/")}/main/schema/${name}.schema.json`;

/** Address of the documentation of this version. */
const docsUrl = `${homepage}/blob/v${version}/docs`;

/** Address of the folder with a page for each rule, of this version. */
export const rulesUrl: string = `${docsUrl}/rules`;

/** Pages that a Markdown report links: on rules, on scores, on how an exception is asked for. */
export const pages = { rulesUrl, scoringUrl: `${docsUrl}/scoring.md`, exceptionsUrl: `${docsUrl}/exceptions.md` };

/**
 * Address of a new issue at the project, for a report of a false alarm. None for readers on another server than the project's: what
 * stands in their code is not to go to a foreign host by a click.
 */
export const reportUrlOn = (server: string): string | undefined =>
  new URL(homepage).origin === server.replace(/\/+$/, "") ? `${homepage}/issues/new` : undefined;
