import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { AdminExtension } from "../admin/index.ts";
import { errorSchema, line } from "../admin/schema.ts";
import { answer, body } from "../docs/json.ts";
import type { Services } from "../services.ts";

/** The scope of a package, without `@`. */
const slug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9-]+$/, "lowercase letters, digits and hyphens only")
  .openapi({ example: "acme" });

/** The owner of keys. */
const user = line(254);

const orgSchema = z.object({ slug, members: z.array(z.string()) }).openapi("TankOrg");
const security = [{ adminToken: [] }];
const missing = answer("There is no such org or member", errorSchema);
const refused = { 401: answer("No admin token, or a wrong one", errorSchema) };
const invalid = { 400: answer("The request does not fit its schema", errorSchema) };
const params = z.object({ org: slug, user });
const memberPath = "/admin/tank/orgs/{org}/members/{user}";

const create = createRoute({
  method: "post",
  path: "/admin/tank/orgs",
  summary: "Make an org, with its first members",
  security,
  request: body(z.strictObject({ slug, members: z.array(user).max(100).default([]) })),
  responses: {
    201: answer("The org", orgSchema),
    409: answer("There is one of that name", errorSchema),
    ...invalid,
    ...refused,
  },
});

const list = createRoute({
  method: "get",
  path: "/admin/tank/orgs",
  summary: "List orgs with their members",
  security,
  responses: { 200: answer("All orgs", z.object({ orgs: z.array(orgSchema) })), ...refused },
});

const join = createRoute({
  method: "put",
  path: memberPath,
  summary: "Make a user (the owner of keys) a member of an org",
  security,
  request: { params },
  responses: { 204: { description: "A member" }, 404: missing, ...invalid, ...refused },
});

const leave = createRoute({
  method: "delete",
  path: memberPath,
  summary: "Take a user out of an org",
  security,
  request: { params },
  responses: { 204: { description: "No member any more" }, 404: missing, ...invalid, ...refused },
});

/** Makes an org with its members; false where there is one of that name. */
async function makeOrg({ database, now }: Services, org: string, members: readonly string[]): Promise<boolean> {
  const created_at = now();
  return database.transaction().execute(async (transaction) => {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto("tank_org")
      .values({ slug: org, created_at })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows !== 1n) return false;
    const rows = [...new Set(members)].map((user_id) => ({ org, user_id, created_at }));
    if (rows.length > 0) await transaction.insertInto("tank_member").values(rows).execute();
    return true;
  });
}

async function orgs({ database }: Services): Promise<z.infer<typeof orgSchema>[]> {
  const rows = await database
    .selectFrom("tank_org")
    .leftJoin("tank_member", "org", "slug")
    .select(["slug", "user_id"])
    .orderBy("slug")
    .orderBy("user_id")
    .execute();
  const found = new Map<string, string[]>();
  for (const { slug: org, user_id } of rows) {
    const members = found.get(org) ?? [];
    found.set(org, members);
    if (user_id !== null) members.push(user_id);
  }
  return Array.from(found, ([org, members]) => ({ slug: org, members }));
}

/** Adds a member; nothing changes for one who is. False where there is no such org. */
async function addMember({ database, now }: Services, org: string, user_id: string): Promise<boolean> {
  const known = await database.selectFrom("tank_org").select("slug").where("slug", "=", org).executeTakeFirst();
  if (!known) return false;
  await database
    .insertInto("tank_member")
    .values({ org, user_id, created_at: now() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return true;
}

async function removeMember({ database }: Services, org: string, user_id: string): Promise<boolean> {
  const { numDeletedRows } = await database
    .deleteFrom("tank_member")
    .where("org", "=", org)
    .where("user_id", "=", user_id)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** Adds the routes by which an operator makes orgs of the registry and says who may publish in them. */
export const tankAdmin: AdminExtension = (app: OpenAPIHono, services: Services): void => {
  app.openapi(create, async (c) => {
    const { slug: org, members } = c.req.valid("json");
    if (!(await makeOrg(services, org, members))) return c.json({ error: "there is an org of that name" }, 409);
    return c.json({ slug: org, members: [...new Set(members)] }, 201);
  });
  app.openapi(list, async (c) => c.json({ orgs: await orgs(services) }, 200));
  const none = { error: "there is no such org or member" };
  app.openapi(join, async (c) => {
    const { org, user: member } = c.req.valid("param");
    return (await addMember(services, org, member)) ? c.body(null, 204) : c.json(none, 404);
  });
  app.openapi(leave, async (c) => {
    const { org, user: member } = c.req.valid("param");
    return (await removeMember(services, org, member)) ? c.body(null, 204) : c.json(none, 404);
  });
};
