import { z } from "@hono/zod-openapi";
import { valid } from "semver";

const namePattern = /^@[a-z0-9-]+\/[a-z0-9][a-z0-9-]*$/;
const maxName = 214;
const versionPattern = /^\d+\.\d+\.\d+(?:-[a-zA-Z0-9.-]+)?(?:\+[a-zA-Z0-9.-]+)?$/;

const permissionsSchema = z.strictObject({
  network: z.strictObject({ outbound: z.array(z.string()).optional() }).optional(),
  filesystem: z
    .strictObject({ read: z.array(z.string()).optional(), write: z.array(z.string()).optional() })
    .optional(),
  subprocess: z.boolean().optional(),
});

/** What a manifest says that its skill may do. */
export type ManifestPermissions = z.infer<typeof permissionsSchema>;

const environmentSchema = z.record(z.string(), z.string()).optional();

/** An MCP server that is started here, or one that is called. */
const serverSchema = z.union([
  z.strictObject({
    command: z.string().min(1, "command must not be empty"),
    args: z.array(z.string()).optional(),
    env: environmentSchema,
    requires_auth: z.literal(false).optional(),
  }),
  z.strictObject({
    remote: z.url("remote must be a valid URL"),
    requires_auth: z.boolean().optional(),
    env: environmentSchema,
  }),
]);

/** The manifest of a package as the registry takes it: `tank.json`, or the older `skills.json` (its server's schema, which is strict). */
export const manifestSchema = z
  .strictObject({
    name: z
      .string()
      .min(1, "Name must not be empty")
      .max(maxName, `Name must be ${maxName} characters or fewer`)
      .regex(namePattern, "Name must be scoped (@org/name), lowercase alphanumeric and hyphens"),
    version: z
      .string()
      .max(256, "Version must be 256 characters or fewer")
      .refine((text) => versionPattern.test(text) && valid(text) !== null, "Version must be valid semver"),
    description: z.string().max(500, "Description must be 500 characters or fewer").optional(),
    skills: z.record(z.string(), z.string()).optional(),
    permissions: permissionsSchema.optional(),
    repository: z.url("Repository must be a valid URL").optional(),
    visibility: z.enum(["public", "private"]).optional(),
    audit: z.strictObject({ min_score: z.number().min(0).max(10) }).optional(),
    mcp_server: serverSchema.optional(),
    atoms: z.array(z.record(z.string(), z.unknown())).optional(),
    includes: z.array(z.string()).optional(),
    publish: z
      .strictObject({ build: z.string().min(1).optional(), files: z.array(z.string().min(1)).optional() })
      .optional(),
  })
  .openapi("Manifest");

export type Manifest = z.infer<typeof manifestSchema>;

/** A name as the registry keeps it; undefined for one that no package can have. */
export function foldedName(text: string): string | undefined {
  const name = text.toLowerCase().trim();
  return name.length <= maxName && namePattern.test(name) ? name : undefined;
}

/** The org of a folded name. */
export const orgOf = (name: string): string => name.slice(1, name.indexOf("/"));

/** True for what can be a version at all: others are looked up nowhere. */
export const isVersion = (text: string): boolean => text.length <= 256 && versionPattern.test(text);

/** Complaints by the field at the top that they are about: an unknown field is one of its own. */
export function complaintsOf({ issues }: z.ZodError): Record<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (field: string, message: string): unknown => found.set(field, [...(found.get(field) ?? []), message]);
  for (const issue of issues) {
    const inside = issue.path.map(String);
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) add(inside[0] ?? key, `Unrecognized key: ${[...inside, key].join(".")}`);
    } else add(inside[0] ?? "body", issue.message);
  }
  return Object.fromEntries(found);
}

/**
 * A manifest as it came, checked: its name folded first. Gives what is wrong with it instead, by field.
 */
export function readManifest(
  raw: object,
): { readonly manifest: Manifest } | { readonly wrong: Record<string, string[]> } {
  const { name } = raw as { readonly name?: unknown };
  const folded = typeof name === "string" ? { ...raw, name: name.toLowerCase().trim() } : raw;
  const { success, data, error } = manifestSchema.safeParse(folded);
  return success ? { manifest: data } : { wrong: complaintsOf(error) };
}

/** Permissions of a manifest that need not be one of a package (of a local scan); throws a ZodError for permissions that are none. */
export const permissionsIn = (raw: object): ManifestPermissions | undefined =>
  permissionsSchema.optional().parse((raw as { readonly permissions?: unknown }).permissions);
