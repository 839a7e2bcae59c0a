import type { SourceUrls } from "../../../src/sources/client.ts";
import { createSources, type SourcesConfig } from "../../../src/sources/index.ts";
import { EmulatedClawhub } from "./clawhub.ts";
import { EmulatedGithub } from "./github.ts";
import { EmulatedHuggingface } from "./huggingface.ts";
import { EmulatedNpm } from "./npm.ts";
import { EmulatedPypi } from "./pypi.ts";
import { type Answer, type Host, startHost } from "./server.ts";

/**
 * GitHub, npm, PyPI, ClawHub and Hugging Face on this machine, and a host of plain files. `sources()` asks them; addresses of the real
 * hosts (`https://github.com/…`, `https://clawhub.ai/…`) lead to them. 127.0.0.1 counts as public, other addresses of this machine do not.
 */
export async function startHosts() {
  const github = new EmulatedGithub();
  const npm = new EmulatedNpm();
  const pypi = new EmulatedPypi();
  const clawhub = new EmulatedClawhub();
  const huggingface = new EmulatedHuggingface();
  const files = new Map<string, Answer>();
  const hosts = {
    github: await startHost((request) => github.page(request)),
    githubRaw: await startHost((request) => github.file(request)),
    npm: await startHost((request) => npm.answer(request)),
    pypi: await startHost((request) => pypi.answer(request)),
    clawhub: await startHost((request) => clawhub.answer(request)),
    huggingface: await startHost((request) => huggingface.answer(request)),
    plain: await startHost(({ url }) => files.get(url.pathname)),
  } satisfies Record<string, Host>;
  const { plain, ...bases } = hosts;
  const urls = Object.fromEntries(Object.entries(bases).map(([name, { origin }]) => [name, origin]));
  const config: SourcesConfig = { urls: urls as unknown as SourceUrls, testing: { addresses: ["127.0.0.1"] } };
  return {
    github,
    npm,
    pypi,
    clawhub,
    huggingface,
    /** What they were asked. */
    hosts,
    config,
    sources: (more: SourcesConfig = {}) => createSources({ ...config, ...more }),
    /** Puts an answer on the host of plain files; gives its address. */
    put(path: string, answer: Answer): string {
      files.set(path, answer);
      return plain.origin + path;
    },
    close: async (): Promise<void> => {
      await Promise.all(Object.values(hosts).map((host) => host.close()));
    },
  };
}
