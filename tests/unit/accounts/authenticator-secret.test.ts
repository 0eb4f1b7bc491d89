import { generateSync } from "otplib";
import { describe, expect, test } from "vitest";
import {
  addressForApp,
  offerSecret,
  openOffer,
  openSecret,
  sealSecret,
  stepOfCode,
} from "#app/domain/accounts/second-factor/authenticator-secret.server.ts";

const config = { secretKey: "a secret of at least thirty-two characters" };
const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const start = 1_800_000_000;
const code = generateSync({ secret, epoch: start });
const after = (seconds: number) => new Date((start + seconds) * 1000);
const anna = { accountId: "anna" };

describe("a code", () => {
  test.each([
    ["the last second of the step before the one before", -31, null],
    ["the first second of the step before", -30, start / 30],
    ["the first second of its own step", 0, start / 30],
    ["the last second of its own step", 29.999, start / 30],
    ["the first second of the step after", 30, start / 30],
    ["the last second of the step after", 59.999, start / 30],
    ["the first second of the step after that", 60, null],
  ])("in %s", (_, seconds, step) => {
    expect(stepOfCode({ secret, code, now: after(seconds) })).toBe(step);
  });

  test.each(["", "12345", "1234567", "12345a", "１２３４５６", `${code} `])("is nothing else: %s", (typed) => {
    expect(stepOfCode({ secret, code: typed, now: after(0) })).toBeNull();
  });
});

describe("a secret", () => {
  test("opens for its account alone", () => {
    const sealed = sealSecret(config, anna, secret);
    expect(openSecret(config, anna, sealed)).toBe(secret);
    expect(() => openSecret(config, { accountId: "bea" }, sealed)).toThrow();
    expect(sealed).not.toContain(secret);
  });

  test("that is offered counts for an hour, and for who was offered it", () => {
    const offer = offerSecret(config, anna, after(0));
    const open = (whose: { accountId: string }, seconds: number, sealed = offer.sealed) =>
      openOffer(config, whose, { sealed, now: after(seconds) });
    expect(open(anna, 3600)).toBe(offer.secret);
    expect(open(anna, 3601)).toBeNull();
    expect(open({ accountId: "bea" }, 0)).toBeNull();
    expect(open(anna, 0, "")).toBeNull();
    expect(open(anna, 0, sealSecret(config, anna, secret))).toBeNull();
  });

  test("is told to the app with the board's name and the address", () => {
    const address = new URL(addressForApp({ secret, board: "Dreiland & Co", email: "anna@firma.example" }));
    expect(decodeURIComponent(address.pathname)).toContain("Dreiland & Co:anna@firma.example");
    expect(address.searchParams.get("secret")).toBe(secret);
  });
});
