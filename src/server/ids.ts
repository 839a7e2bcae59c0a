import { randomBytes } from "node:crypto";

/** An id that nobody can guess, as the references show them: a word and hexadecimal digits (96 random bits), like `scan_…`. */
export const newId = (prefix: string): string => `${prefix}_${randomBytes(12).toString("hex")}`;
