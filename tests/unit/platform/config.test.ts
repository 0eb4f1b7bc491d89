import { describe, expect, test } from "vitest";
import { readConfig } from "#app/platform/config.server.ts";

const production = {
  APP_ORIGIN: "https://jobs.association.example",
  SECRET_KEY: "a secret of at least thirty-two characters",
  SMTP_URL: "smtps://board:secret@mail.association.example",
  MAIL_FROM: "jobs@association.example",
  OPERATOR_NAME: "Association",
  OPERATOR_STREET: "Example Street 1",
  OPERATOR_CITY: "02826 Görlitz",
  OPERATOR_EMAIL: "contact@association.example",
  OPERATOR_PHONE: "+49 30 23125 100",
  OPERATOR_REPRESENTED_BY: "Alex Example",
};

test("the demo needs nothing", () => {
  expect(readConfig({}, "demo")).toMatchObject({ origin: "http://localhost:3000", smtpUrl: undefined });
});

test("a complete configuration is accepted", () => {
  const config = readConfig({ ...production, TRUSTED_PROXY: "127.0.0.1, fd00::/8" }, "production");
  expect(config).toMatchObject({ mode: "production", trustedProxies: ["127.0.0.1", "fd00::/8"] });
});

test("production names everything that is missing, once", () => {
  const message = messageOf(() => readConfig({}, "production"));
  const named = message.split("\n").flatMap((line) => /^ {2}(\w+): must be set/.exec(line)?.[1] ?? []);
  expect(named.sort()).toEqual(Object.keys(production).sort());
});

describe("what is wrong is named", () => {
  test.each([
    ["APP_ORIGIN", "http://jobs.association.example"],
    ["APP_ORIGIN", "https://jobs.association.example/board"],
    ["APP_ORIGIN", "jobs.association.example"],
    ["PORT", "99999"],
    ["SECRET_KEY", "short"],
    ["SECRET_KEY", "demo-secret-never-use-this-in-production"],
    ["SMTP_URL", "http://mail.association.example"],
    ["MAIL_FROM", "Jobs <jobs@association.example>"],
    ["BOUNCE_ADDRESS", "Bounces <bounces@association.example>"],
    ["BOUNCE_ADDRESS", "*+*@association.example"],
    ["BOUNCE_ADDRESS", "far-too-long-for-a-key+*@association.example"],
    ["BOUNCE_MAILBOX", "https://mail.association.example"],
    ["BOUNCE_MAILBOX", "imaps://mail.association.example"],
    ["TRUSTED_PROXY", "localhost"],
    ["TRUSTED_PROXY", "10.0.0.0/33"],
    ["CLAMD_ADDRESS", "clamd.ctl"],
    ["CLAMD_ADDRESS", "scanner.internal:99999"],
  ])("%s=%s", (name, value) => {
    expect(messageOf(() => readConfig({ ...production, [name]: value }, "production"))).toMatch(
      new RegExp(`^ {2}${name}: `, "m"),
    );
  });
});

function messageOf(read: () => unknown) {
  try {
    read();
  } catch (error) {
    return (error as Error).message;
  }
  return "";
}

test("listens to this machine only, unless told otherwise; the demo always", () => {
  const open = { ...production, HOST: "0.0.0.0" };
  expect(readConfig(production, "production").host).toBe("127.0.0.1");
  expect(readConfig(open, "production").host).toBe("0.0.0.0");
  expect(readConfig(open, "demo").host).toBe("127.0.0.1");
});
