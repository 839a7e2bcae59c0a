import { describe, expect, test } from "vitest";
import { commonNames, selfHosted, services } from "../../src/core/services.data.ts";
import { belonging } from "../../src/core/services.ts";

const eachOf = (pairs: readonly (readonly [string, string])[], expected: string): void => {
  test.each(pairs)(`%s at %s is ${expected}`, (variable, host) => {
    expect(belonging(variable, host)).toBe(expected);
  });
};

describe("hosts of the service that issued a secret", () => {
  eachOf(
    [
      ["OPENAI_API_KEY", "api.openai.com"],
      ["OPENAI_API_KEY", "openrouter.ai"],
      ["ANTHROPIC_API_KEY", "api.anthropic.com"],
      ["AWS_SECRET_ACCESS_KEY", "s3.eu-west-1.amazonaws.com:443"],
      ["GITHUB_TOKEN", "API.GitHub.com"],
      ["GH_TOKEN", "uploads.github.com."],
      ["SLACK_BOT_TOKEN", "slack.com"],
      ["STRIPE_SECRET_KEY", "api.stripe.com"],
      ["NOTION_API_KEY", "api.notion.com"],
      ["NEXT_PUBLIC_SUPABASE_ANON_KEY", "abc.supabase.co"],
      ["my_openai_api_key", "api.openai.com"],
      ["X_BEARER_TOKEN", "api.x.com"],
    ],
    "own",
  );
});

describe("a distinctive word in the host", () => {
  eachOf(
    [
      ["ACME_TOKEN", "api.acme.io"],
      ["ACME_API_KEY", "acmecorp.example"],
      ["RED_FOX_API_KEY", "api.redfox.example"],
      ["GITLAB_TOKEN", "gitlab.acme.example"],
      ["LINE_API_KEY", "api.line-printer.example"],
    ],
    "own",
  );
  eachOf(
    [
      ["API_KEY", "api.acme.io"],
      ["CLIENT_SECRET", "client.example.com"],
      ["ACME_TOKEN", "other.example.com"],
      ["ACME_TOKEN", "acme.vercel.app"],
      ["ACME_TOKEN", "example.acme"],
      ["LINE_API_KEY", "print.example"],
    ],
    "unknown",
  );
});

describe("hosts of somebody else", () => {
  eachOf(
    [
      ["OPENAI_API_KEY", "collect.example.com"],
      ["GITHUB_TOKEN", "github.com.collect.example"],
      ["GITHUB_TOKEN", "github.com@collect.example"],
      ["STRIPE_SECRET_KEY", "stripe.example.com"],
      ["STRIPE_SECRET_KEY", "….collect.example"],
      ["STRIPE_SECRET_KEY", "$part.collect.example"],
      ["AWS_SECRET_ACCESS_KEY", "203.0.113.7"],
      ["JWT_SECRET", "api.acme.io"],
      ["MY_DATABASE_URL", "api.acme.io"],
      ["PRIVATE_KEY", "private.example.com"],
    ],
    "foreign",
  );
});

describe("what nobody can tell, or need not", () => {
  eachOf(
    [
      ["STRIPE_SECRET_KEY", "localhost:3000"],
      ["STRIPE_SECRET_KEY", "192.168.1.7"],
      ["STRIPE_SECRET_KEY", "$API_HOST"],
      ["STRIPE_SECRET_KEY", "api.…"],
      ["STRIPE_SECRET_KEY", ""],
      ["AWS_REGION", "collect.example.com"],
      ["GITLAB_TOKEN", "git.acme.example"],
      ["", "acme.example"],
      ["___", "acme.example"],
    ],
    "unknown",
  );
  eachOf(
    [
      ["HOME_ASSISTANT_TOKEN", "$HA_HOST"],
      ["JIRA_API_TOKEN", "10.0.0.4:8080"],
    ],
    "own",
  );
});

describe("the table", () => {
  const names = services.flatMap(([each]) => each.split(" "));

  test("has at least 150 services, and each name once", () => {
    expect(services.length).toBeGreaterThanOrEqual(150);
    const doubles = names.filter((name, i) => names.indexOf(name) !== i);
    expect(doubles).toEqual([]);
  });

  test("has hosts in lower case, below a domain", () => {
    for (const host of services.flatMap(([, hosts]) => hosts.split(" ")))
      expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });

  test("calls nothing common or self-hosted that is in doubt", () => {
    const hosted = selfHosted.split(" ");
    expect(names.filter((name) => hosted.includes(name))).toEqual([]);
    const rest = commonNames.split(" ").filter((name) => !names.includes(name));
    expect(rest).toEqual([]);
  });

  test("answers at once for a name of a million characters", () => {
    expect(belonging("A_".repeat(500_000), "a.example")).toBe("unknown");
    expect(belonging("ACME_KEY", "a".repeat(1_000_000))).toBe("unknown");
  });
});
