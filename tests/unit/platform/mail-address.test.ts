import { expect, test } from "vitest";
import { isMailAddress } from "#app/platform/mail/address.ts";

test.each(["ewa@poczta.example", "o'hara+jobs@mail.example.org", "žofie@posta.example"])(
  "%s can get mail",
  (address) => {
    expect(isMailAddress(address)).toBe(true);
  },
);

test.each([
  "ewa@poczta.example\r\nBcc: evil@example.com",
  "a@b.example,c@d.example",
  "Ewa <ewa@poczta.example>",
  '"evil@example.com x"@poczta.example',
  "ewa",
  "ewa@",
  `${"e".repeat(65)}@poczta.example`,
])("%j cannot", (address) => {
  expect(isMailAddress(address)).toBe(false);
});
