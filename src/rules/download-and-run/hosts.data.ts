import { addressesIn, isBareIp, isListed, isNear } from "../../core/address.ts";
import type { SkillFacts } from "../../core/rule.ts";
import type { Artifact } from "../../core/skill.ts";
import type { View } from "../../core/view.ts";

/**
 * Installers that their makers document as a one-liner, from the install pages of each tool.
 * Who can write there can ship the tool itself anyway.
 */
export const knownInstallers: readonly string[] = [
  "astral.sh",
  "sh.rustup.rs",
  "static.rust-lang.org",
  "bun.sh",
  "bun.com",
  "deno.land",
  "get.docker.com",
  "install.python-poetry.org",
  "bootstrap.pypa.io",
  "get.pnpm.io",
  "get.volta.sh",
  "fnm.vercel.app",
  "mise.run",
  "mise.jdx.dev",
  "foundry.paradigm.xyz",
  "ollama.com",
  "cli.github.com",
  "get.sdkman.io",
  "install.determinate.systems",
  "nixos.org",
  "claude.ai",
  "cursor.com",
  "opencode.ai",
  "openclaw.ai",
  "molt.bot",
  "clawd.bot",
  "tailscale.com",
  "fly.io",
  "rclone.org",
  "aka.ms",
  "deb.nodesource.com",
  "rpm.nodesource.com",
  "get.helm.sh",
  "get.k3s.io",
  "sdk.cloud.google.com",
  "dot.net",
  "get.scoop.sh",
  "community.chocolatey.org",
  "chocolatey.org",
  "starship.rs",
  "sh.brew.sh",
  "pixi.sh",
  "get.pulumi.com",
  "release.solana.com",
  "release.anza.xyz",
  "install.meteor.com",
  "download.docker.com",
  "packages.microsoft.com",
  "dl.google.com",
  "raw.githubusercontent.com/homebrew/",
  "raw.githubusercontent.com/nvm-sh/",
  "raw.githubusercontent.com/helm/",
  "raw.githubusercontent.com/ohmyzsh/",
  "raw.githubusercontent.com/golangci/",
  "raw.githubusercontent.com/anchore/",
  "raw.githubusercontent.com/aquasecurity/",
  "raw.githubusercontent.com/trufflesecurity/",
  "raw.githubusercontent.com/rhysd/",
  "raw.githubusercontent.com/crytic/",
  "github.com/j178/prek/releases/",
  "github.com/astral-sh/",
];

/** Makers' own download pages, where a person may well be sent for a program. */
export const knownDownloads: readonly string[] = [
  ...knownInstallers,
  "python.org",
  "nodejs.org",
  "go.dev",
  "git-scm.com",
  "gitforwindows.org",
  "microsoft.com",
  "visualstudio.com",
  "apple.com",
  "google.com",
  "googleapis.com/chrome-for-testing-public/",
  "mozilla.org",
  "docker.com",
  "videolan.org",
  "ffmpeg.org",
  "gyan.dev",
  "jetbrains.com",
  "obsidian.md",
  "1password.com",
  "libreoffice.org",
  "awscli.amazonaws.com",
  "s3.amazonaws.com/session-manager-downloads/",
  "github.com/git-for-windows/",
  "github.com/cli/",
  "github.com/btbn/",
  "github.com/microsoft/",
  "github.com/pandoc/",
  "github.com/jgm/",
  "github.com/tesseract-ocr/",
  "github.com/ub-mannheim/",
  "github.com/yt-dlp/",
  "github.com/openai/",
  "github.com/anthropics/",
  "github.com/obsidianmd/",
];

/** Pages where anybody posts a text without a name, and whose text the poster can change or withdraw. */
export const pasteHosts: readonly string[] = [
  "glot.io",
  "pastebin.com",
  "rentry.co",
  "rentry.org",
  "hastebin.com",
  "toptal.com/developers/hastebin",
  "paste.ee",
  "dpaste.org",
  "dpaste.com",
  "ghostbin.com",
  "termbin.com",
  "ix.io",
  "0x0.st",
  "sprunge.us",
  "controlc.com",
  "justpaste.it",
  "telegra.ph",
  "write.as",
  "privatebin.net",
  "paste.rs",
  "pastes.io",
  "textbin.net",
  "bpa.st",
  "transfer.sh",
  "temp.sh",
  "catbox.moe",
  "anonfiles.com",
  "gofile.io",
  "file.io",
];

/** Services that serve the package repositories of many projects, and a set-up script for each. Anybody may open an account. */
const packageServices = ["dl.cloudsmith.io", "packagecloud.io", "download.opensuse.org", "copr.fedorainfracloud.org"];

/** True when all strangers among the addresses of a text are such services, over https. */
export const fromPackageService = (text: string): boolean =>
  trustOf(text) === "stranger" && trustOf(text, [...knownInstallers, ...packageServices]) === "known";

/** How much an address may be trusted to hand out a program. */
export type Trust = "hostile" | "stranger" | "known" | "none";

const unchecked = /\s(?:-[a-z]{0,8}k[a-z]{0,8}|--insecure|--no-check-certificate)\s/;

/** The output of commands that are piped into one another, in an argument. */
const computed = /\$\([^()\n|]{1,120}\|[^()\n]{1,200}\)|`[^`\n|]{1,120}\|[^`\n]{1,200}`/;

/**
 * The least trusted address in a piece of lower-cased text; `none` when it names no address outside the own network.
 * Hostile: a bare IP address, plain http, a paste page, a certificate that is not checked.
 */
export function trustOf(text: string, known: readonly string[] = knownInstallers): Trust {
  const targets = addressesIn(text).filter((target) => !isNear(target.hostname));
  if (targets.length === 0) return "none";
  // What other commands make of an address, nobody vouches for, and it may carry away what they read.
  const stranger = computed.test(text) || targets.some((target) => !isListed(target, known));
  const unsafe = targets.some(
    (target) => target.protocol !== "https:" || isBareIp(target.hostname) || isListed(target, pasteHosts),
  );
  if (unsafe || unchecked.test(text)) return stranger ? "hostile" : "stranger";
  return stranger ? "stranger" : "known";
}

/** Parts of an address that say nothing of whose it is. */
const commonParts = new Set(
  "www com net org dev app api get cdn raw main master head refs heads install installer download downloads setup script scripts releases latest stable public project tool tools cli skill skills agent agents github githubusercontent gitlab test example".split(
    " ",
  ),
);

/** Hosts on which the path names the account. */
const accountHosts = new Set([
  "github.com",
  "raw.githubusercontent.com",
  "gitlab.com",
  "codeberg.org",
  "bitbucket.org",
  ...packageServices,
]);

/** Words that name the maker in an address: those of the host, or of account and repository where many share one. */
function makersIn({ hostname, pathname }: URL): string[] {
  const source = accountHosts.has(hostname) ? pathname.split("/").slice(1, 4) : hostname.split(".").slice(0, -1);
  return source
    .flatMap((part) => part.toLowerCase().split(/[^a-z0-9]+/))
    .filter((part) => part.length > 3 && !commonParts.has(part));
}

/** How often a text has to speak of a maker apart from addresses for it to be its subject. */
const mentions = 3;

const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/https?:\/\/\S+/g, " ")
    .replace(/[^a-z0-9]+/g, "");

/** Of an artifact whether it speaks of a maker, by maker: a file full of installers asks the same thousands of times. */
const subjects = new WeakMap<Artifact, (maker: string) => boolean>();

function subjectOf(artifact: Artifact): (maker: string) => boolean {
  const found = subjects.get(artifact);
  if (found) return found;
  const letters = lettersOf(artifact.text);
  const known = new Map<string, boolean>();
  const isSubject = (maker: string): boolean => {
    const answer = known.get(maker) ?? letters.split(maker, mentions + 1).length > mentions;
    known.set(maker, answer);
    return answer;
  };
  subjects.set(artifact, isSubject);
  return isSubject;
}

/**
 * True when all strangers among the addresses of a text bear the name of what the skill is about: its own name, or one that its
 * SKILL.md or the file at hand has several times outside of addresses. That a project's own installer is piped to a shell is a
 * person's decision, not an attack by itself; nobody is stopped from naming a skill after his host, so it never is more than a step
 * less sure.
 */
export function isOwnInstaller(text: string, { skill }: SkillFacts, { artifact }: View): boolean {
  const strangers = addressesIn(text).filter(
    (target) => !isNear(target.hostname) && !isListed(target, knownInstallers),
  );
  if (strangers.length === 0) return false;
  const name = lettersOf(skill.name);
  const prose = [skill.manifest, artifact].map(subjectOf);
  const isSubject = (maker: string): boolean => name.includes(maker) || prose.some((speaksOf) => speaksOf(maker));
  return strangers.every((target) => makersIn(target).some(isSubject));
}
