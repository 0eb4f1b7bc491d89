import { describe, expect, test } from "vitest";
import { readConfig } from "#app/platform/config.server.ts";
import type { ClaimedMail } from "#app/platform/mail/claim-mail.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import { dimColors } from "#app/platform/mail/linting/dim-colors.ts";
import { lintMail } from "#app/platform/mail/linting/lint-mail.server.ts";
import type { MailRule } from "#app/platform/mail/linting/mail-rules.ts";
import { subscribedMails } from "#app/platform/mail/linting/subscribed-mails.ts";

const config = readConfig({ APP_ORIGIN: "https://board.example" }, "test");
const sender = { ...config, carriedKeys: {} };
const link = "https://board.example/de/mine/1";

const sound: ClaimedMail = {
  ...{
    id: "0192d2f0-0000-7000-8000-000000000000",
    kind: "alert.listings",
    to_address: "mika@person.example",
    lang: "de",
  },
  ...composeMail("de", {
    subject: "Drei neue Stellen",
    blocks: [{ heading: "Neu" }, { paragraph: "Das passt." }, { button: { label: "Ansehen", href: link } }],
  }),
  ...{ reply_to: null, unsubscribe_url: `${link}/unsubscribe`, calendar: null, forget_when_sent: 0 },
  ...{ created_at: "2027-03-01T12:00:00.000Z", send_after: "2027-03-01T12:00:00.000Z", attempts: 0 },
  ...{ sent_at: null, failed_at: null, last_error: null },
};

const faultsOf = (change: Partial<ClaimedMail>) =>
  Object.entries(lintMail({ ...sound, ...change }, sender))
    .filter(([, faults]) => faults.length > 0)
    .map(([rule]) => rule);
const html = (from: string | RegExp, to: string) => ({ html: sound.html.replace(from, to) });

test("a mail in order has no faults", () => {
  expect(faultsOf({})).toEqual([]);
});

describe("what is wrong is found by its rule:", () => {
  test.each<[string, MailRule, Partial<ClaimedMail>]>([
    ["no subject", "subject", { subject: " " }],
    ["a subject of two lines", "subject", { subject: "Neu\r\nBcc: x" }],
    ["a subject of 111 signs", "subject", { subject: "n".repeat(111) }],
    ["a word that nobody filled in", "whole", { text: `${sound.text}{{name}}` }],
    ["what a program says of nothing", "whole", { subject: "Neu von undefined" }],
    ["no text", "text", { ...html(/<a .*<\/a>/, ""), text: "\n" }],
    ["a text without a link", "text", { text: "Das passt." }],
    ["markup in the text", "text", { text: `${sound.text}Müller &amp; Söhne` }],
    ["a link without the board's name", "links", { ...html(link, "/de/mine/1"), text: "/de/mine/1" }],
    ["a link that runs", "links", { ...html(link, "javascript:alert(1)"), text: "javascript:alert(1)" }],
    ["a link that says nothing", "links", html("Ansehen", "–")],
    ["another language than said", "links", html('lang="de"', 'lang="pl"')],
    ["a picture without words", "pictures", html("<h1>", '<img width="1"><h1>')],
    ["a picture from elsewhere", "pictures", html("<h1>", '<img alt="" src="https://elsewhere.example/1.png"><h1>')],
    ["styles from elsewhere", "pictures", html("<h1>", '<link rel="stylesheet"><h1>')],
    ["a novel", "size", html("Das passt.", "Das passt. ".repeat(1100))],
    ["no way to end it", "unsubscribe", { unsubscribe_url: null }],
    ["an end that is elsewhere", "unsubscribe", { unsubscribe_url: "https://board.example.evil.example/end" }],
  ])("%s", (_, rule, change) => {
    expect(faultsOf(change)).toEqual([rule]);
  });
});

test("a mail that comes once needs no way to end it", () => {
  expect(faultsOf({ kind: "account.reset", unsubscribe_url: null })).toEqual([]);
  expect(subscribedMails).toContain("alert.wanted");
});

test("words that cannot be read on their ground are found by day and by night", () => {
  const styles = (css: string) => `<style>body { background: #ffffff; color: #111111; }\n${css}</style>`;
  const dark = "@media (prefers-color-scheme: dark) {\nbody { background: #111111; color: #ffffff; }\n";
  expect(dimColors(styles(`${dark}}`))).toEqual([]);
  expect(dimColors(styles(`a, .small { color: #888888; }\n${dark}a { color: #333333; }\n}`))).toEqual([
    ...["light a: 3.54", "light .small: 3.54", "dark a: 1.49"],
  ]);
  expect(dimColors(styles(`.button { background: #222222; color: #111111; }\n${dark}}`))).toEqual([
    "light .button: 1.18",
  ]);
  expect(dimColors(styles(".board { color: #111111; }"))).toEqual(["dark: no colours"]);
});
