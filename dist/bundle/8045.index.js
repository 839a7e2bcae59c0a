export const id = 8045;
export const ids = [8045];
export const modules = {

/***/ 8045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runServe: () => (/* binding */ runServe)
});

// EXTERNAL MODULE: ./build/src/server/dialects.js + 99 modules
var dialects = __webpack_require__(84328);
// EXTERNAL MODULE: ./build/src/server/settings.js + 1 modules
var server_settings = __webpack_require__(31984);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./node_modules/@hono/zod-openapi/dist/index.mjs + 80 modules
var dist = __webpack_require__(19585);
// EXTERNAL MODULE: ./node_modules/hono/dist/middleware/body-limit/index.js
var body_limit = __webpack_require__(62542);
// EXTERNAL MODULE: ./build/src/server/docs/json.js
var json = __webpack_require__(63347);
// EXTERNAL MODULE: ./build/src/server/http/json.js
var http_json = __webpack_require__(23522);
// EXTERNAL MODULE: ./build/src/server/admin/schema.js
var schema = __webpack_require__(50586);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/server/http/credentials.js
var credentials = __webpack_require__(69232);
;// CONCATENATED MODULE: ./build/src/server/admin/token.js






const fileName = "admin-token";
/** Makes the file, once: of two servers that start at the same moment the second one finds it there. */
async function create(file) {
    const token = (0,external_node_crypto_.randomBytes)(32).toString("base64url");
    const handle = await (0,promises_.open)(file, "wx", 0o600);
    try {
        await handle.writeFile(`${token}\n`);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
    return token;
}
/**
 * The token of the file. One that another user wrote, or that all may read or write, would make others the operator. A group is let pass:
 * Kubernetes gives its own to every file of a volume (`fsGroup`).
 */
async function stored(file) {
    const handle = await (0,promises_.open)(file, "r");
    try {
        const { mode, uid } = await handle.stat();
        if (external_node_process_.platform !== "win32" && ((mode & 0o007) !== 0 || ![0, external_node_process_.geteuid?.()].includes(uid))) {
            throw new errors/* ConfigError */.xL(`everybody may read or write ${file}, or it is another user's`, "Remove it, and a new one is made at the next start; or keep that token: chown it to this user, and chmod 600.");
        }
        return checked(file, (await handle.readFile("utf8")).trim());
    }
    finally {
        await handle.close();
    }
}
function checked(file, token) {
    if (token.length >= 16)
        return token;
    throw new errors/* ConfigError */.xL(`${file} holds no token`, "Remove it, and a new one is made at the next start.");
}
/**
 * The token of the admin API: as it was set, else that in the data folder, which is made at the first start, readable by its owner alone.
 * `file` is where it lies; absent where it was set. Throws a ConfigError when the file cannot be used.
 */
async function adminToken(given, data) {
    if (given !== undefined)
        return { token: given };
    await (0,promises_.mkdir)(data, { recursive: true, mode: 0o700 });
    const file = external_node_path_.join(data, fileName);
    try {
        return { token: await create(file), file };
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) !== "EEXIST")
            throw error;
        return { token: await stored(file), file };
    }
}
const digest = (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest();
/** Tells whether an Authorization header carries the token, in a time that does not depend on how much of it is right. */
function tokenCheck(token) {
    const expected = digest(token);
    return (authorization) => {
        const given = (0,credentials/* bearerIn */.$)(authorization);
        return given !== undefined && (0,external_node_crypto_.timingSafeEqual)(digest(given), expected);
    };
}

;// CONCATENATED MODULE: ./build/src/server/admin/index.js






const security = [{ adminToken: [] }];
const refused = { 401: (0,json/* answer */.ZF)("No admin token, or a wrong one", schema/* errorSchema */.GP) };
const missing = { 404: (0,json/* answer */.ZF)("There is no such key", schema/* errorSchema */.GP) };
const invalid = { 400: (0,json/* answer */.ZF)("The request does not fit its schema", schema/* errorSchema */.GP) };
const issue = (0,dist/* createRoute */.un)({
    method: "post",
    path: "/admin/keys",
    summary: "Make a key; its secret is shown once",
    security,
    request: (0,json/* body */.rf)(schema/* newKeySchema */.Py),
    responses: {
        201: (0,json/* answer */.ZF)("The key and its secret", schema/* issuedSchema */.N1),
        409: (0,json/* answer */.ZF)("The account has as many keys as its plan allows", schema/* errorSchema */.GP),
        ...invalid,
        ...refused,
    },
});
const list = (0,dist/* createRoute */.un)({
    method: "get",
    path: "/admin/keys",
    summary: "List keys",
    security,
    request: { query: schema/* filterSchema */.K_ },
    responses: { 200: (0,json/* answer */.ZF)("Keys without their secrets", schema/* keysSchema */.kq), ...invalid, ...refused },
});
const revoke = (0,dist/* createRoute */.un)({
    method: "delete",
    path: "/admin/keys/{id}",
    summary: "Revoke a key",
    security,
    request: { params: schema/* idSchema */.fY },
    responses: { 204: { description: "Revoked" }, ...invalid, ...refused, ...missing },
});
const activate = (0,dist/* createRoute */.un)({
    method: "post",
    path: "/admin/keys/{id}/activate",
    summary: "Activate a key that waits for its payment",
    security,
    request: { params: schema/* idSchema */.fY },
    responses: { 204: { description: "Active" }, ...invalid, ...refused, ...missing },
});
const keyAnswer = ({ webhookUrl: _, createdAt, expiresAt, scopes, ...key }) => ({
    ...key,
    scopes: [...scopes],
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
});
/** Bytes of a request. */
const largestBody = 64 * 1024;
const day = 86_400_000;
function addKeys(app, { keys, now }, dialects) {
    app.openapi(issue, async (c) => {
        const { dialect, plan, owner, name, scopes, expiresInDays: days } = c.req.valid("json");
        const api = dialects.find((each) => each.name === dialect);
        if ((await api?.hasRoomForKey?.(keys, owner, plan)) === false) {
            return c.json({ error: "the account has as many keys as its plan allows: revoke one first" }, 409);
        }
        const issued = await keys.issue({
            dialect,
            plan,
            owner,
            ...(name !== undefined && { name }),
            ...(scopes !== undefined && { scopes }),
            ...(days !== undefined && { expiresAt: new Date(now().getTime() + days * day) }),
        });
        return c.json({ key: keyAnswer(issued.key), secret: issued.secret }, 201, { "cache-control": "no-store" });
    });
    app.openapi(list, async (c) => {
        const { dialect, owner } = c.req.valid("query");
        const found = await keys.list({ ...(dialect && { dialect }), ...(owner !== undefined && { owner }) });
        return c.json({ keys: found.map(keyAnswer) }, 200);
    });
    const none = { error: "there is no such key" };
    app.openapi(revoke, async (c) => (await keys.revoke(c.req.valid("param").id)) ? c.body(null, 204) : c.json(none, 404));
    app.openapi(activate, async (c) => (await keys.activate(c.req.valid("param").id)) ? c.body(null, 204) : c.json(none, 404));
}
/** The admin API: what an operator does, with the admin token. */
function adminApi(services, token, { dialects = [], extensions = [] } = {}) {
    const isAdmin = tokenCheck(token);
    const routes = new dist/* OpenAPIHono */.fX({
        defaultHook: (result, c) => (result.success ? undefined : c.json({ error: (0,http_json/* complaintOf */.Nx)(result.error) }, 400)),
    });
    routes.openAPIRegistry.registerComponent("securitySchemes", "adminToken", { type: "http", scheme: "bearer" });
    routes.use("/admin/*", async (c, next) => {
        if (isAdmin(c.req.header("authorization")))
            return next();
        return c.json({ error: "this needs the admin token" }, 401, { "www-authenticate": "Bearer" });
    });
    const tooLarge = (c) => c.json({ error: "the body is too large" }, 413);
    routes.use("/admin/*", (0,body_limit/* bodyLimit */.k)({ maxSize: largestBody, onError: tooLarge }));
    addKeys(routes, services, dialects);
    for (const extend of extensions)
        extend(routes, services);
    const info = {
        title: "Admin",
        version: "1.0",
        description: "Keys of the APIs of this server. Each request carries `Authorization: Bearer` with the admin token.",
    };
    return { name: "admin", info, routes, isRooted: true };
}

// EXTERNAL MODULE: ./node_modules/hono/dist/index.js + 21 modules
var hono_dist = __webpack_require__(54726);
// EXTERNAL MODULE: ./node_modules/hono/dist/middleware/cors/index.js
var cors = __webpack_require__(72013);
// EXTERNAL MODULE: ./node_modules/hono/dist/utils/url.js
var url = __webpack_require__(22157);
// EXTERNAL MODULE: ./build/src/server/http/body.js
var body = __webpack_require__(46280);
// EXTERNAL MODULE: ./build/src/server/http/request-state.js
var request_state = __webpack_require__(99643);
;// CONCATENATED MODULE: ./build/src/server/collisions.js


/** `POST` here is AgentGuard's, Scandar's and Tank's. */
const sharedPath = "/api/v1/scan";
/** Whose a request with these credentials is. AgentGuard alone has a key of its own header. */
function byCredential(headers) {
    const bearer = /^Bearer +(\S+)/i.exec(headers.get("authorization") ?? "")?.[1] ?? "";
    if (headers.has("x-api-key") || bearer.startsWith("ag_"))
        return "agentguard";
    if (bearer.startsWith("sk_"))
        return "scandar";
    return bearer.startsWith("tank_") ? "tank" : undefined;
}
const isGzip = (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b;
/** Bounds of what is looked at to tell whose it is: Tank's tarball of 50 MB with its manifest is the largest. */
const largest = 52 * 1024 ** 2;
const largestJson = 8 * 1024 ** 2;
const formLimits = { bytes: largest, files: 8, fields: 64, fieldBytes: 2 * 1024 ** 2 };
async function byForm(c) {
    // Of a form that cannot be read nobody can say whose it is; the one who gets it says what is wrong with it.
    const { fields, files } = await (0,body/* readForm */.vq)(c, formLimits).catch(() => ({ fields: new Map(), files: [] }));
    if (fields.has("content"))
        return "agentguard";
    const file = files.find(({ field }) => field === "file");
    if (file)
        return isGzip(file.bytes) ? "tank" : "scandar";
    if (files.some(({ field }) => field === "tarball"))
        return "tank";
    return fields.has("text") ? "scandar" : undefined;
}
function byJson(bytes) {
    if (bytes.length > largestJson)
        return undefined;
    let body;
    try {
        body = JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        // Whose it is cannot be said; AgentGuard's words for it are as good as any.
        return undefined;
    }
    if (typeof body !== "object" || body === null)
        return undefined;
    if (Object.hasOwn(body, "content"))
        return "agentguard";
    if (Object.hasOwn(body, "text"))
        return "scandar";
    return Object.hasOwn(body, "url") ? "tank" : undefined;
}
/**
 * Whose a `POST /api/v1/scan` is: by the prefix of its credential, else by what the body has, else AgentGuard's, whose error names the
 * missing field. Reads the body only where it must. Throws a BodyError for one that nobody takes.
 */
async function claimantOf(c) {
    const known = byCredential(c.req.raw.headers);
    if (known)
        return known;
    const bytes = await (0,body/* readBody */.x8)(c, largest);
    const type = c.req.header("content-type") ?? "";
    return (/^multipart\//i.test(type) ? await byForm(c) : byJson(bytes)) ?? "agentguard";
}
/** The request for a second reader: where its body was read, another one with the same bytes and the same state. */
function rereadable({ req: { raw } }) {
    const { body } = (0,request_state/* stateOf */.L4)(raw);
    if (body === undefined)
        return raw;
    const { url, method, headers, signal } = raw;
    // A stream over the bytes, which a body of bytes would copy.
    const again = new Request(url, { method, headers, body: ReadableStream.from([body]), duplex: "half", signal });
    (0,request_state/* sameRequest */.s$)(raw, again);
    return again;
}

// EXTERNAL MODULE: ./build/src/server/http/errors.js
var http_errors = __webpack_require__(47007);
// EXTERNAL MODULE: ./build/src/server/http/client-address.js
var client_address = __webpack_require__(61130);
;// CONCATENATED MODULE: ./build/src/server/http/requests.js



/** Makes an app open and close what is known of each request. */
function watchRequests(app, bodies, { onAnswer, trustedProxies } = {}) {
    app.use(async (c, next) => {
        const start = performance.now();
        const network = (0,client_address/* networkOf */.Af)((0,client_address/* clientAddress */.ci)(c, trustedProxies));
        const state = (0,request_state/* openState */.Gf)(c.req.raw, bodies, network);
        try {
            await request_state/* askedBy */.Ai.run(network, next);
            await (0,body/* discardBody */.LL)(c.req.raw);
        }
        finally {
            (0,request_state/* closeState */.oD)(state);
        }
        c.header("x-request-id", state.id);
        c.header("x-content-type-options", "nosniff");
        if (state.unread)
            c.header("connection", "close");
        const seconds = (performance.now() - start) / 1000;
        onAnswer?.({ state, method: c.req.method, status: c.res.status, seconds });
    });
}

// EXTERNAL MODULE: ./build/src/server/keys.js
var keys = __webpack_require__(90237);
;// CONCATENATED MODULE: ./build/src/server/app.js








/** An answer to a failure in the words of a surface, with what every refusal has. */
function answerOf({ say }, failure, request) {
    const answer = say(failure, request);
    if (failure.retryAfter !== undefined)
        answer.headers.set("retry-after", String(failure.retryAfter));
    return answer;
}
/** The path of a request. `/cisco/` is `/cisco`: a document whose paths begin with `/cisco` calls that `/`. */
function pathOf(request) {
    const path = (0,url/* getPath */.Yn)(request);
    const [, name] = /^\/(\w+)\/$/.exec(path) ?? [];
    return keys/* dialectNames */.zM.some((each) => each === name) ? `/${name}` : path;
}
/** An app with the routes that `add` gives it, behind the one place that catches. */
function mounted(add, log, say) {
    const app = new hono_dist/* Hono */.$({ getPath: pathOf });
    app.onError((error, c) => {
        const failure = (0,http_errors/* failureOf */.g5)(error);
        (0,http_errors/* logFailure */.H1)(log, (0,request_state/* stateOf */.L4)(c.req.raw).id, failure, error);
        return answerOf({ say }, failure, c.req.raw);
    });
    app.notFound((c) => answerOf({ say }, http_errors/* notFound */.mX, c.req.raw));
    add(app);
    return app;
}
function surfaceOf(dialect, routes, services) {
    const say = (failure, request) => dialect.error?.(failure, request) ?? (0,http_errors/* plainAnswer */.dW)(failure);
    const pages = dialect.pages?.(services);
    const at = (base) => {
        const add = (app) => {
            app.route(base, routes);
            if (pages)
                app.route(base, pages);
        };
        return mounted(add, services.log, say);
    };
    return { name: dialect.name, root: at("/"), prefixed: at(`/${dialect.name}`), say };
}
/** The pattern of the route that answers a method and path; none where only middleware fits. */
function routeOf(app, method, path) {
    const [handlers] = app.router.match(method === "HEAD" ? "GET" : method, path);
    return handlers.map(([[, route]]) => route).findLast((route) => route.method !== "ALL")?.path;
}
const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];
/** Hands a request to the routes of a surface; a path that it has with another method is told so. */
function handTo(surface, app, request, path, env) {
    const state = (0,request_state/* stateOf */.L4)(request);
    const route = routeOf(app, request.method, path);
    state.dialect = surface.name;
    state.route = route ?? "none";
    if (route !== undefined)
        return app.fetch(request, env);
    const others = methods.filter((method) => routeOf(app, method, path) !== undefined);
    if (others.length === 0)
        return app.fetch(request, env);
    const answer = answerOf(surface, http_errors/* methodNotAllowed */.TS, request);
    answer.headers.set("allow", others.join(", "));
    return answer;
}
/** Whose an unknown path at the root is: by how the documented ones of each begin. */
function nearest(surfaces, path) {
    const named = (name) => surfaces.find((surface) => surface.name === name);
    if (/^\/api\/v1\/(?:skills|search|auth|cli-auth|badge)(?:\/|$)/.test(path))
        return named("tank");
    if (path === "/api/v1/fix")
        return named("scandar");
    if (path.startsWith("/api/v1/"))
        return named("agentguard");
    return path.startsWith("/api/") ? named("skillscan") : named("cisco");
}
/** The surface of a path at the root. */
function ownerOf(surfaces, method, path) {
    const has = (wanted) => surfaces.find(({ root }) => routeOf(root, wanted, path) !== undefined);
    const others = () => methods.map(has).find((surface) => surface !== undefined);
    return has(method) ?? others() ?? nearest(surfaces, path) ?? surfaces[0];
}
/**
 * The whole server as one app: the routes of each dialect at the root and under `/<name>`. A path that several have at the root goes to
 * the one whose request it is (`collisions.ts`).
 */
function createApp(services, dialects, options = {}) {
    const apis = dialects.map((dialect) => ({ ...dialect, routes: dialect.routes(services) }));
    const surfaces = dialects.map((dialect, index) => surfaceOf(dialect, apis[index].routes, services));
    const ownApp = mounted((app) => options.own && app.route("/", options.own(apis)), services.log, http_errors/* plainAnswer */.dW);
    const own = { name: "server", root: ownApp, prefixed: ownApp, say: http_errors/* plainAnswer */.dW };
    const app = new hono_dist/* Hono */.$({ getPath: pathOf });
    const { trustedProxies } = services.config;
    watchRequests(app, options.bodies ?? (0,request_state/* bodyBudgets */.x6)(), { onAnswer: options.onAnswer, trustedProxies });
    if (options.corsOrigins?.length)
        app.use((0,cors/* cors */.W)({ origin: [...options.corsOrigins] }));
    // What is thrown before a dialect has the request: a body that nobody takes, or a fault of ours.
    app.onError((error, c) => {
        const failure = (0,http_errors/* failureOf */.g5)(error);
        (0,http_errors/* logFailure */.H1)(services.log, (0,request_state/* stateOf */.L4)(c.req.raw).id, failure, error);
        return answerOf(nearest(surfaces, c.req.path) ?? own, failure, c.req.raw);
    });
    app.all("*", async (c) => {
        const { path, method, raw } = c.req;
        const isOwn = path.startsWith("/admin/") || methods.some((each) => routeOf(ownApp, each, path) !== undefined);
        if (isOwn)
            return handTo(own, ownApp, raw, path, c.env);
        const named = surfaces.find(({ name }) => path === `/${name}` || path.startsWith(`/${name}/`));
        if (named)
            return handTo(named, named.prefixed, raw, path, c.env);
        if (path === sharedPath && method === "POST") {
            const claimant = await claimantOf(c);
            const surface = surfaces.find(({ name }) => name === claimant);
            if (surface)
                return handTo(surface, surface.root, rereadable(c), path, c.env);
        }
        const owner = ownerOf(surfaces, method, path) ?? own;
        return handTo(owner, owner.root, raw, path, c.env);
    });
    return app;
}

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/src/server/docs/assets.js




/** Files of the pages for people, by the name under which they are served: where they lie in their packages, and what they are. */
const assets = {
    "swagger-ui.css": { from: "swagger-ui-dist/swagger-ui.css", type: "text/css; charset=utf-8" },
    "swagger-ui-bundle.js": { from: "swagger-ui-dist/swagger-ui-bundle.js", type: "text/javascript; charset=utf-8" },
    "swagger-ui-standalone-preset.js": {
        from: "swagger-ui-dist/swagger-ui-standalone-preset.js",
        type: "text/javascript; charset=utf-8",
    },
    "redoc.standalone.js": { from: "redoc/bundles/redoc.standalone.js", type: "text/javascript; charset=utf-8" },
};
/** Folder beside the bundle into which the build copies them. */
const assetFolder = "docs";
/** Where an asset may lie: beside the bundle, else in the packages above the source. */
function placesOf(name, entry) {
    const folder = external_node_path_.dirname((0,external_node_url_.fileURLToPath)(entry));
    const places = [external_node_path_.join(folder, assetFolder, name)];
    for (let above = folder; external_node_path_.dirname(above) !== above; above = external_node_path_.dirname(above)) {
        places.push(external_node_path_.join(above, "node_modules", assets[name].from));
    }
    return places;
}
/** Reads assets as they are asked for, once each. `entry` is the file that runs. Undefined where one is not installed. */
function assetReader(entry) {
    const known = new Map();
    const read = async (name) => {
        for (const place of placesOf(name, entry)) {
            const bytes = await (0,promises_.readFile)(place).catch((error) => {
                if (["ENOENT", "ENOTDIR"].includes((0,errors/* codeOf */.$N)(error)))
                    return undefined;
                throw error;
            });
            if (bytes)
                return bytes;
        }
        return undefined;
    };
    return (name) => {
        const found = known.get(name) ?? read(name);
        known.set(name, found);
        return found;
    };
}

;// CONCATENATED MODULE: ./build/src/server/docs/documents.js
/** The OpenAPI 3.1 document of an API, made from the schemas that its routes check with. `base` is where its paths begin. */
function documentOf({ info, routes }, base) {
    return routes.getOpenAPI31Document({ openapi: "3.1.0", info: { ...info }, servers: [{ url: base }] });
}

;// CONCATENATED MODULE: ./build/src/server/docs/pages.js




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
const head = (title) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${(0,report_escape/* htmlText */.js)(title)}</title>`;
const script = (name) => `<script src="/docs/assets/${name}"></script>`;
const swaggerPage = (name) => `${head("Skill Scan: APIs")}<link rel="stylesheet" href="/docs/assets/swagger-ui.css"><link rel="icon" href="data:,"><style>body{margin:0}</style></head><body><div id="docs" data-primary="${(0,report_escape/* htmlText */.js)(name)}"></div>${script("swagger-ui-bundle.js")}${script("swagger-ui-standalone-preset.js")}${script("init.js")}</body></html>`;
const redocPage = ({ info }, document) => `${head(info.title)}<link rel="icon" href="data:,"><style>body{margin:0}</style></head><body><redoc spec-url="${(0,report_escape/* htmlText */.js)(document)}" untrusted-spec="true"></redoc>${script("redoc.standalone.js")}</body></html>`;
/** Starts Swagger UI with all documents, the one of the page first. Names are our own. */
function initScript(apis) {
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
function addPages(app, api, base) {
    app.get(`${base}/openapi.json`, (c) => c.json(documentOf(api, base === "" || api.isRooted ? "/" : base)));
    app.get(`${base}/docs`, (c) => c.body(swaggerPage(api.name), 200, pageHeaders));
    app.get(`${base}/redoc`, (c) => c.body(redocPage(api, `${base}/openapi.json`), 200, pageHeaders));
}
/**
 * Documents and pages of all APIs, each under its name; those of `apis[0]` at the root as well, with a list of the others. Served without
 * any other host: `entry` is the file that runs, beside which the scripts of the pages lie.
 */
function docsRoutes(apis, entry) {
    const app = new hono_dist/* Hono */.$();
    const read = assetReader(entry);
    const cached = { "cache-control": "public, max-age=86400" };
    const asset = async (c, name) => {
        const bytes = await read(name);
        if (bytes === undefined)
            return c.text("The files of this page are not installed.", 404);
        return c.body(bytes, 200, { "content-type": assets[name].type, ...cached });
    };
    for (const name of Object.keys(assets))
        app.get(`/docs/assets/${name}`, (c) => asset(c, name));
    const start = initScript(apis);
    app.get("/docs/assets/init.js", (c) => c.body(start, 200, { "content-type": "text/javascript; charset=utf-8" }));
    const [first] = apis;
    if (first)
        addPages(app, first, "");
    for (const api of apis)
        addPages(app, api, `/${api.name}`);
    return app;
}

// EXTERNAL MODULE: ./node_modules/@hono/node-server/dist/index.mjs + 2 modules
var node_server_dist = __webpack_require__(26652);
;// CONCATENATED MODULE: ./build/src/server/http/listen.js


/**
 * Bounds against senders that are slow on purpose; a body has its own, by its pace (`body.ts`). An upload of 50 MB may take five minutes.
 * Node's own default of five seconds for a connection that waits races with proxies that keep theirs for a minute.
 */
const serverOptions = {
    headersTimeout: 15_000,
    requestTimeout: 300_000,
    keepAliveTimeout: 65_000,
    connectionsCheckingInterval: 5000,
    maxHeaderSize: 16_384,
};
const maxConnections = 2048;
const maxHeaders = 100;
const remedies = {
    EADDRINUSE: "Give another --port, or end the process that has this one.",
    EACCES: "Give a --port from 1024 on, or the right to use this one.",
    EADDRNOTAVAIL: "Give a --host that this machine has: 127.0.0.1, or 0.0.0.0 for all.",
    ENOTFOUND: "Give a --host that this machine has: 127.0.0.1, or 0.0.0.0 for all.",
};
function listening(server, host, port) {
    return new Promise((done, failed) => {
        server.once("error", (error) => {
            const remedy = remedies[error.code ?? ""] ?? "Check --host and --port.";
            failed(new errors/* ConfigError */.xL(`cannot listen on ${host}, port ${port}: ${(0,errors/* messageOf */.bD)(error)}`, remedy));
        });
        server.listen(port, host, done);
    });
}
const addressOf = ({ address, family, port }) => `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
function closing(server, seconds) {
    return new Promise((done) => {
        const cut = setTimeout(() => server.closeAllConnections(), seconds * 1000);
        server.close(() => {
            clearTimeout(cut);
            done();
        });
        server.closeIdleConnections();
    });
}
/** Serves an app. Throws a ConfigError when it cannot listen there. */
async function listen(app, host, port) {
    const adaptor = (0,node_server_dist/* createAdaptorServer */.b$)({ fetch: app.fetch, serverOptions });
    const server = adaptor;
    server.maxConnections = maxConnections;
    server.maxHeadersCount = maxHeaders;
    await listening(server, host, port);
    const open = new Set();
    let isClosing = false;
    // A client that keeps its connection would keep the server from ending.
    const last = (response) => {
        if (!response.headersSent)
            response.setHeader("connection", "close");
    };
    server.prependListener("request", (_, response) => {
        open.add(response);
        response.once("close", () => open.delete(response));
        if (isClosing)
            last(response);
    });
    const address = server.address();
    return {
        url: addressOf(address),
        port: address.port,
        close: (seconds) => {
            isClosing = true;
            for (const response of open)
                last(response);
            return closing(server, seconds);
        },
    };
}

// EXTERNAL MODULE: ./build/src/server/deadline.js
var deadline = __webpack_require__(70729);
;// CONCATENATED MODULE: ./build/src/server/http/under-way.js

/** Knows what is still being answered: also for who has hung up, which the sockets do not tell. */
class UnderWay {
    answers = new Set();
    /** Remembers an answer until it is there. */
    watch(answer) {
        if (answer instanceof Response)
            return answer;
        const watched = answer.catch(() => undefined).finally(() => this.answers.delete(watched));
        this.answers.add(watched);
        return answer;
    }
    /** Waits until everything is answered, so many seconds at most. */
    async end(seconds) {
        const late = () => new Error("not everything was answered in time");
        await (0,deadline/* within */.u)(seconds * 1000, Promise.all(this.answers), late).catch(() => undefined);
    }
}

// EXTERNAL MODULE: ./node_modules/kysely/dist/esm/raw-builder/sql.js + 1 modules
var sql = __webpack_require__(48956);
;// CONCATENATED MODULE: ./build/src/server/observe/health.js




/** Milliseconds that the database may take to answer. */
const patience = 3000;
async function answers(database, log) {
    try {
        await (0,deadline/* within */.u)(patience, (0,sql/* sql */.l) `select 1`.execute(database), () => new Error(`no answer within ${patience / 1000} s`));
        return true;
    }
    catch (error) {
        log.warn({ reason: (0,errors/* messageOf */.bD)(error) }, "the database does not answer");
        return false;
    }
}
/** `/livez`: the process runs. `/readyz`: it can take requests. `/metrics`: its numbers. */
function healthRoutes({ database, log, isServing }, metrics) {
    const app = new hono_dist/* Hono */.$();
    app.get("/livez", (c) => c.json({ status: "ok" }));
    app.get("/readyz", async (c) => {
        if (!isServing())
            return c.json({ status: "stopping" }, 503);
        return (await answers(database, log)) ? c.json({ status: "ok" }) : c.json({ status: "no database" }, 503);
    });
    app.get("/metrics", async (c) => c.body(await metrics.text(), 200, { "content-type": metrics.contentType }));
    return app;
}

;// CONCATENATED MODULE: ./build/src/server/observe/requests.js
/** Tells log and metrics of every request: where it went and what became of it, never its body, query, path or secrets. */
function requestObserver(log, metrics) {
    return ({ state, method, status, seconds }) => {
        const { id, dialect, route, keyId, received } = state;
        metrics.request(state, method, status, seconds);
        const ms = Math.round(seconds * 1000);
        const fields = { requestId: id, method, dialect, route, status, ms, bytes: received, ...(keyId && { keyId }) };
        log.info(fields, "request");
    };
}

// EXTERNAL MODULE: ./build/src/server/open.js + 30 modules
var server_open = __webpack_require__(2993);
// EXTERNAL MODULE: ./build/src/server/queue/jobs.js + 10 modules
var queue_jobs = __webpack_require__(95665);
;// CONCATENATED MODULE: ./build/src/server/start.js












const isLoopback = (host) => host === "localhost" || host === "::1" || ((0,external_node_net_.isIP)(host) === 4 && host.startsWith("127."));
/** What an operator should know of how the server is reached. */
function warnOf({ log, config }, settings) {
    if (isLoopback(settings.host))
        return;
    if (!config.publicUrl.startsWith("https:")) {
        const remedy = "Put a proxy with TLS before it, and give its address as --public-url.";
        log.warn({ host: settings.host, remedy }, "other machines reach this server without TLS: keys and skills are readable on the way");
    }
    const remedy = "Let only those reach it who may scan: Cisco's API has no keys.";
    log.warn({ host: settings.host, remedy }, "whoever reaches this server may use Cisco's API");
    if (settings["anonymous-plan"] !== undefined) {
        const plan = settings["anonymous-plan"];
        log.warn({ plan, remedy: "Leave --anonymous-plan empty to ask for keys." }, "callers without a key have a plan");
    }
}
/** The app over open services. `isServing` turns false when the server is to end. */
async function appOf(opened, settings, parts, isServing) {
    const { services, metrics, threads } = opened;
    const { log, database } = services;
    const { token, file: tokenFile } = await adminToken(settings["admin-token"], settings.data);
    const bodies = (0,request_state/* bodyBudgets */.x6)();
    metrics.watch({
        busyThreads: () => threads.pool.busyThreads,
        queuedScans: () => threads.pool.queued,
        bodyBytes: () => bodies.small.held + bodies.large.held,
    });
    const admin = adminApi(services, token, { dialects: parts.dialects, extensions: parts.adminExtensions ?? [] });
    const app = createApp(services, parts.dialects, {
        bodies,
        corsOrigins: settings["cors-origin"],
        onAnswer: requestObserver(log, metrics),
        own: (apis) => {
            const app = healthRoutes({ database, log, isServing }, metrics);
            app.route("/", docsRoutes([...apis, admin], parts.entry));
            return app.route("/", admin.routes);
        },
    });
    return { app, ...(tokenFile !== undefined && { tokenFile }) };
}
const jobsOf = ({ services, queue, kinds, metrics }, { jobs }) => 
// What reads the disk of this machine is done here, whoever does the rest.
(0,queue_jobs/* startJobs */.t)(services, kinds, jobs === 0 ? { queue, only: "local" } : { queue, concurrency: jobs, onItem: metrics.job });
/** Answers until everything is open. It lives: who watches it by `/livez` must not end it while it brings a large database up to date. */
const starting = ({ url }) => new URL(url).pathname === "/livez"
    ? Response.json({ status: "ok" })
    : Response.json({ error: "the server is starting" }, { status: 503, headers: { "retry-after": "2" } });
/**
 * Starts a server: takes its port, then opens services and jobs; who calls before all is open is told to come again. Throws a ConfigError
 * for what the operator got wrong; nothing runs on then.
 */
async function startServer(wanted, parts) {
    let fetch = starting;
    let serving = true;
    const underWay = new UnderWay();
    const listening = await listen({ fetch: (...call) => underWay.watch(fetch(...call)) }, wanted.host, wanted.port);
    const settings = { ...wanted, port: listening.port };
    let opened;
    try {
        opened = await (0,server_open/* openServices */.N)(settings, parts);
        const { services, close } = opened;
        const { app, tokenFile } = await appOf(opened, settings, parts, () => serving);
        const jobs = await jobsOf(opened, settings);
        fetch = app.fetch;
        warnOf(services, settings);
        const { url } = listening;
        // Named so that the mask for secrets leaves it: it is where one lies.
        const where = { url, docs: `${url}/docs`, ...(tokenFile !== undefined && { adminTokenFile: tokenFile }) };
        services.log.info({ ...where, database: opened.databaseKind }, "listening");
        const stop = async (seconds) => {
            serving = false;
            await Promise.all([listening.close(seconds), jobs.stop(seconds), underWay.end(seconds)]);
            await close();
            services.log.info({}, "stopped");
        };
        return { url: listening.url, services, stop };
    }
    catch (error) {
        await listening.close(0);
        await opened?.close();
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/entry/exit.js
var exit = __webpack_require__(37956);
// EXTERNAL MODULE: ./build/src/entry/signals.js
var signals = __webpack_require__(50171);
;// CONCATENATED MODULE: ./build/src/entry/commands/serve.js





/** Seconds that requests and jobs have to end; a container is killed after ten by default, Kubernetes waits thirty. */
const grace = 8;
/** `skill-scan serve`: the server, until it is told to end. A second signal ends it at once. */
async function runServe({ flag = () => undefined, entry }) {
    const settings = (0,server_settings/* readServerSettings */.jA)(flag, process.env);
    // From here on: the first process of a container hears no signal that it did not ask for, and a start may take seconds.
    const told = (0,signals/* untilTold */.I)();
    const server = await startServer(settings, { entry: entry, dialects: dialects/* dialects */.O, adminExtensions: dialects/* adminExtensions */.o, env: process.env });
    const signal = await told;
    server.services.log.info({ signal }, "stopping");
    await server.stop(grace);
    return exit/* exitCodes */.h.ok;
}


/***/ })

};
