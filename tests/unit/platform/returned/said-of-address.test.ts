import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { foldAddress } from "#app/platform/mail/address.ts";
import { readReport } from "#app/platform/mail/returned/read-report.ts";
import { saidOfAddress } from "#app/platform/mail/returned/said-of-address.ts";

describe("what servers send back", () => {
  test.each([
    ["postfix-user-unknown", "dead", "5.1.1"],
    ["exim-no-such-user", "dead", "5.0.0"],
    ["office365-not-found", "dead", "5.1.10"],
    ["gmail-not-exist", "dead", "5.1.1"],
    ["onet-quoted-printable", "dead", "5.1.1"],
    ["wp-latin2-bytes", "dead", "5.0.0"],
    ["seznam-mailbox-full", "full", "5.2.2"],
    ["gmail-over-quota", "full", "4.2.2"],
    ["outlook-spam", "refused", "5.1.1"],
    ["exchange-expired", "unreached", "4.4.7"],
    ["several-recipients", "full", "5.2.2"],
    ["forwarded-elsewhere", "unreached", "5.1.1"],
  ])("%s: %s", async (name, reason, status) => {
    const report = await readReport(fixture(name));
    expect(report && saidOfAddress(report, "anna@poczta.example")).toEqual({ reason, status });
    expect(report?.keyholders.join("\n")).toContain("KEY");
  });

  test.each([
    ["utf8-address", "żółw@ŻÓŁW.example"],
    ["plus-address", "anna+job@poczta.example"],
  ])("%s is of %s", async (name, address) => {
    const report = await readReport(fixture(name));
    expect(report && saidOfAddress(report, foldAddress(address))).toMatchObject({ reason: "dead" });
  });

  test.each(["postfix-delayed", "delivered"])("%s: nothing came back", async (name) => {
    const report = await readReport(fixture(name));
    expect(report?.recipients).toHaveLength(1);
    expect(report && saidOfAddress(report, "anna@poczta.example")).toBeNull();
  });

  test.each(["out-of-office", "read-receipt"])("%s is no report", async (name) => {
    expect(await readReport(fixture(name))).toBeNull();
  });
});

describe("what nobody should have to read", () => {
  const head = "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n";
  const status = "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n";
  const group = (address: string) => `\r\nFinal-Recipient: rfc822; ${address}\r\nAction: failed\r\nStatus: 5.1.1\r\n`;

  test("parts in parts, a thousand deep", async () => {
    const deep = Array.from({ length: 1000 }, (_, depth) => nested(depth)).join("");
    expect(await readReport(bytes(`${head}--b\r\n${deep}`))).toBeNull();
  });

  test("thousands of recipients, of whom the first fifty count", async () => {
    const many = Array.from({ length: 5000 }, (_, index) => group(`a${index}@poczta.example`)).join("");
    const report = await readReport(bytes(`${head}${status}${many}\r\n--b--`));
    expect(report?.recipients).toHaveLength(50);
  });

  test("a report that was cut off in the middle", async () => {
    const report = await readReport(
      bytes(`${head}${status}${group("anna@poczta.example")}\r\n--b\r\nContent-Type: text/rf`),
    );
    expect(report && saidOfAddress(report, "anna@poczta.example")).toMatchObject({ reason: "dead" });
  });

  test.each(["", "\0\0\0", "Content-Type: multipart/report", `${head}--b\r\n\r\n--b--`, `${head}${status}`])(
    "%j tells of nobody",
    async (text) => {
      const report = await readReport(bytes(text));
      expect(report ? saidOfAddress(report, "anna@poczta.example") : null).toBeNull();
    },
  );

  test("hundreds of thousands of lines, of which the first few thousand count", async () => {
    const parts = (lines: number) =>
      `${head}${status}${"X: y\r\n".repeat(lines)}${group("anna@poczta.example")}\r\n--b--`;
    const within = await readReport(bytes(parts(4000)));
    expect(within && saidOfAddress(within, "anna@poczta.example")).toMatchObject({ reason: "dead" });
    const beyond = await readReport(bytes(parts(200_000)));
    expect(beyond?.recipients).toEqual([]);
  });
});

const fixture = (name: string) => readFileSync(`tests/fixtures/returned-mails/${name}.eml`);
const bytes = (text: string) => new TextEncoder().encode(text);
const nested = (depth: number) => `Content-Type: multipart/mixed; boundary=n${depth}\r\n\r\n--n${depth}\r\n`;
