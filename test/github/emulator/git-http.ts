/** Path of a repository's git address, as `/octo/skills.git/info/refs`, split into repository and rest. */
export const gitPath = /^\/([^/]+\/[^/]+?)(?:\.git)?(\/(?:info\/refs|git-upload-pack))$/;

/** Token in the header that git sends: basic authentication, the name of the user does not matter. */
export function basicToken(header: string | undefined): string | undefined {
  const encoded = /^basic (.+)$/i.exec(header ?? "")?.[1];
  return encoded === undefined
    ? undefined
    : Buffer.from(encoded, "base64")
        .toString("utf8")
        .replace(/^[^:]*:/, "");
}
