import { type Context, Hono } from "hono";
import { htmlText } from "../../report/escape.ts";
import { type AssetName, assetReader, assets } from "./assets.ts";
import { type DocumentedApi, documentOf } from "./documents.ts";

/**
 * Everything comes from this server. The pages style themselves by elements that they make, and Redoc searches in a worker of its own
 * making; scripts are files of ours alone.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const pageHeaders = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": policy,
  "referrer-policy": "no-referrer",
};

const head = (title: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${htmlText(title)}</title>`;

const script = (name: AssetName | "init.js"): string => `<script src="/docs/assets/${name}"></script>`;

const swaggerPage = (name: string): string =>
  `${head("Skill Scan: APIs")}<link rel="stylesheet" href="/docs/assets/swagger-ui.css"><link rel="icon" href="data:,"><style>body{margin:0}</style></head><body><div id="docs" data-primary="${htmlText(name)}"></div>${script("swagger-ui-bundle.js")}${script("swagger-ui-standalone-preset.js")}${script("init.js")}</body></html>`;

const redocPage = ({ info }: DocumentedApi, document: string): string =>
  `${head(info.title)}<link rel="icon" href="data:,"><style>body{margin:0}</style></head><body><redoc spec-url="${htmlText(document)}" untrusted-spec="true"></redoc>${script("redoc.standalone.js")}</body></html>`;

/** Starts Swagger UI with all documents, the one of the page first. Names are our own. */
function initScript(apis: readonly DocumentedApi[]): string {
  const urls = apis.map(({ name, info }) => ({ url: `/${name}/openapi.json`, name: info.title }));
  const titles = Object.fromEntries(apis.map(({ name, info }) => [name, info.title]));
  return `const titles = ${JSON.stringify(titles)};
SwaggerUIBundle({
  urls: ${JSON.stringify(urls)},
  "urls.primaryName": titles[document.getElementById("docs").dataset.primary],
  dom_id: "#docs",
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: "StandaloneLayout",
  validatorUrl: null,
});
`;
}

/** Pages of one API at `base`: document, Swagger UI, Redoc. */
function addPages(app: Hono, api: DocumentedApi, base: string): void {
  app.get(`${base}/openapi.json`, (c) => c.json(documentOf(api, base === "" || api.isRooted ? "/" : base)));
  app.get(`${base}/docs`, (c) => c.body(swaggerPage(api.name), 200, pageHeaders));
  app.get(`${base}/redoc`, (c) => c.body(redocPage(api, `${base}/openapi.json`), 200, pageHeaders));
}

/**
 * Documents and pages of all APIs, each under its name; those of `apis[0]` at the root as well, with a list of the others. Served without
 * any other host: `entry` is the file that runs, beside which the scripts of the pages lie.
 */
export function docsRoutes(apis: readonly DocumentedApi[], entry: URL): Hono {
  const app = new Hono();
  const read = assetReader(entry);
  const cached = { "cache-control": "public, max-age=86400" };
  const asset = async (c: Context, name: AssetName): Promise<Response> => {
    const bytes = await read(name);
    if (bytes === undefined) return c.text("The files of this page are not installed.", 404);
    return c.body(bytes, 200, { "content-type": assets[name].type, ...cached });
  };
  for (const name of Object.keys(assets) as AssetName[]) app.get(`/docs/assets/${name}`, (c) => asset(c, name));
  const start = initScript(apis);
  app.get("/docs/assets/init.js", (c) => c.body(start, 200, { "content-type": "text/javascript; charset=utf-8" }));
  const [first] = apis;
  if (first) addPages(app, first, "");
  for (const api of apis) addPages(app, api, `/${api.name}`);
  return app;
}
