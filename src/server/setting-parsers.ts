import path from "node:path";
import { ConfigError } from "../core/errors.ts";

/** A whole number between two bounds. */
export const whole = (least: number, most: number) => ({
  parse: (text: string, name: string): number => {
    const value = Number(text);
    if (/^\d{1,9}$/.test(text) && value >= least && value <= most) return value;
    const service = text.startsWith("tcp://")
      ? " Kubernetes sets a variable of this name for a service called skill-scan: set enableServiceLinks to false."
      : "";
    throw new ConfigError(
      `${name}: ${JSON.stringify(text)} is no whole number from ${least} to ${most}`,
      `Write digits alone.${service}`,
    );
  },
});

/** An http(s) address without query, returned without a slash at its end. */
export const baseUrl = {
  parse: (text: string, name: string): string => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isWeb = url?.protocol === "http:" || url?.protocol === "https:";
    if (url && isWeb && url.search === "" && url.hash === "" && url.username === "" && url.password === "") {
      return url.href.replace(/\/+$/, "");
    }
    throw new ConfigError(
      `${name} is no base URL`,
      "Write it like https://host.example/path: http or https, without user, query or fragment.",
    );
  },
};

/** The origin of a web page, or `*`. */
export const webOrigin = {
  parse: (text: string, name: string): string => {
    if (text === "*" || (URL.canParse(text) && new URL(text).origin === text)) return text;
    throw new ConfigError(
      `${name}: ${JSON.stringify(text)} is no origin`,
      "Write scheme, host and port alone, like https://app.example.com, or *.",
    );
  },
};

/** Folders, divided as in `PATH`; each made absolute. */
export const folders = {
  parse: (text: string): readonly string[] =>
    text
      .split(path.delimiter)
      .map((folder) => folder.trim())
      .filter((folder) => folder !== "")
      .map((folder) => path.resolve(folder)),
};
