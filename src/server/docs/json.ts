import type { z } from "@hono/zod-openapi";

/** Content in JSON, as OpenAPI documents describe it. */
export const json = <S extends z.ZodType>(schema: S) => ({ content: { "application/json": { schema } } });

/** An answer in JSON. */
export const answer = <S extends z.ZodType>(description: string, schema: S) => ({ description, ...json(schema) });

/** A request with a body in JSON. */
export const body = <S extends z.ZodType>(schema: S) => ({ body: { required: true, ...json(schema) } });

/** The answers of an API whose errors all have one shape, by status. */
export const errorAnswers = <T extends z.ZodType>(statuses: readonly number[], schema: T) =>
  Object.fromEntries(statuses.map((status) => [status, answer(`Error ${status}`, schema)]));
