import { under } from "./api-models.ts";
import type { Call, CallModel, Catalogue, Effect, Value } from "./model.ts";
import { argumentsOf, valuesOf } from "./shell-arguments.ts";
import { does, objectOf, reads, writesGiven } from "./shell-effects.ts";

const remote = /^(?:[\w.-]{1,80}@)?[\w.-]{1,120}:(?!\/\/|\\)|^(?:rsync|ssh|sftp|scp|s3|gs|az|ftp|https?):\/\//;

/** `scp a b host:dir`, `rsync`, `aws s3 cp`: from here to there, or back. */
function copy(operands: readonly Value[], isRemote: (text: string) => boolean): CallModel | undefined {
  const target = operands.at(-1);
  const sources = operands.slice(0, -1);
  if (!target || sources.length === 0) return undefined;
  if (isRemote(target.text ?? "")) {
    const local = sources.filter((source) => !isRemote(source.text ?? ""));
    return {
      effects: [
        ...local.map((source) => reads(objectOf(source))),
        { kind: "sends", object: objectOf(target), takes: sources, takesOwn: true },
      ],
      through: [],
    };
  }
  const fetched = sources.filter((source) => isRemote(source.text ?? ""));
  if (fetched.length === 0) return undefined;
  return {
    effects: [
      ...fetched.map((source): Effect => ({ kind: "fetches", object: objectOf(source), gives: true })),
      writesGiven(target),
    ],
  };
}

const isHost = (text: string): boolean => remote.test(text) || /^\S{1,120}:/.test(text);

/** Words behind the given ones; undefined when the command is another one. */
function behind(args: readonly Value[], ...path: readonly string[]): readonly Value[] | undefined {
  const words = args.filter((each) => !(each.text ?? "").startsWith("-"));
  return path.every((word, i) => words[i]?.text === word) ? words.slice(path.length) : undefined;
}

const cloudValued = "--profile --region --endpoint-url --acl --storage-class --sse --content-type -o -h";

/** `aws s3 cp`, `gsutil cp`, `rclone copy`, `az storage blob upload`. */
function cloudCopy(call: Call): CallModel | undefined {
  const { operands } = argumentsOf(call.args, cloudValued);
  const at = operands.findIndex((each) => /^(?:cp|mv|sync|copy|copyto|rsync|move)$/.test(each.text ?? ""));
  if (at < 0) return undefined;
  const places = operands.slice(at + 1);
  const [first, last] = places;
  if (first?.text === "-" && last)
    return { effects: [does("sends", objectOf(last), call.input ? [call.input] : [])], through: [] };
  return copy(places, (text) => /^(?:s3|gs|az):\/\//.test(text) || /^[\w-]{1,60}:/.test(text));
}

function git(call: Call): CallModel | undefined {
  const push = behind(call.args, "push");
  const [place] = push ?? [];
  if (push && place) return { effects: [does("sends", objectOf(place), [place])], through: [] };
  const [clone] = behind(call.args, "clone") ?? [];
  return clone && { effects: [{ kind: "fetches", object: objectOf(clone), gives: true }], through: [] };
}

/** `gh gist create file`, `gh api -f body=…`, `gh issue comment --body …`. */
function gh(call: Call): CallModel | undefined {
  const args = argumentsOf(
    call.args,
    "-b --body -F --body-file -f --raw-field --field -t --title -R --repo -d --desc -H --header -X --method --input",
  );
  const [group, verb, ...files] = args.operands;
  const effects: Effect[] = [];
  if (group?.text === "auth" && verb?.text === "token")
    return { effects: [reads("gh auth token", "secret")], through: [] };
  if (group?.text === "gist" && verb?.text === "create") {
    const takes = call.input ? [call.input] : [];
    effects.push(...files.filter((file) => file.text !== "-").map((file) => reads(objectOf(file))));
    return {
      effects: [
        ...effects,
        { kind: "sends", object: "https://gist.github.com", takes: [...files, ...takes], takesOwn: true },
      ],
      through: [],
    };
  }
  const body = valuesOf(
    args,
    "-b",
    "--body",
    "-f",
    "--raw-field",
    "--field",
    "-t",
    "--title",
    "-d",
    "--desc",
    "-F",
    "--body-file",
    "--input",
  );
  if (body.length === 0 || !/^(?:api|issue|pr|release|repo|workflow|secret)$/.test(group?.text ?? "")) return undefined;
  return {
    effects: [
      { kind: "sends", object: "https://api.github.com", takes: [...body, ...(call.input ? [call.input] : [])] },
    ],
    through: [],
  };
}

function awsApi(call: Call): CallModel | undefined {
  const args = argumentsOf(call.args, cloudValued).operands.map((each) => each.text ?? "…");
  if (
    /^(?:secretsmanager get-secret-value|ssm get-parameters?|sts get-session-token|sts assume-role|ecr get-login-password|configure (?:get|export-credentials))/.test(
      args.join(" "),
    )
  ) {
    return { effects: [reads(`aws ${args.slice(0, 3).join(" ")}`, "secret")], through: [] };
  }
  return cloudCopy(call);
}

function cloudApi(call: Call): CallModel | undefined {
  const words = argumentsOf(call.args)
    .operands.map((each) => each.text ?? "…")
    .join(" ");
  if (
    /^(?:auth (?:application-default )?print-(?:access|identity)-token|account get-access-token|secrets versions access|keyvault secret show|config show|config dump)/.test(
      words,
    )
  ) {
    return { effects: [reads(`${call.path} ${words.slice(0, 60)}`, "secret")], through: [] };
  }
  return cloudCopy(call);
}

const copyValued = "-P -i -o -e -F -l -c -J --rsh --exclude --include --filter --port -f --files-from --password-file";

/** Programs that copy files to other machines, stores and forges. */
export const cloudApis: Catalogue = {
  ...under("scp rsync sftp pscp", (call) => copy(argumentsOf(call.args, copyValued).operands, isHost)),
  aws: awsApi,
  ...under("gsutil rclone az azcopy gcloud s3cmd mc", cloudApi),
  git,
  gh,
};
