import { describe, expect, test } from "vitest";
import { foldAddress, isMailAddress, readMailAddress } from "#app/platform/mail/address.ts";
import { mailDoubt } from "#app/platform/mail/mail-doubt.ts";

test.each(["ewa@poczta.example", "o'hara+jobs@mail.example.org", "žofie@posta.example", "a@xn--mller-kva.de"])(
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
  "ewa@gmail",
  "ewa@a@b.example",
  "ewa@127.0.0.1",
  "ewa@[127.0.0.1]",
  "ewa@-a.example",
  "ewa@a..example",
  ".ewa@a.example",
  "e..wa@a.example",
  "ewa@müller.de",
  `${"e".repeat(65)}@poczta.example`,
  `ewa@${"a".repeat(64)}.example`,
])("%j cannot", (address) => {
  expect(isMailAddress(address)).toBe(false);
});

test.each([
  ["anna@müller.de", "anna@xn--mller-kva.de"],
  ["anna@mu\u0308ller.de", "anna@xn--mller-kva.de"],
  ["Anna@WEB.de", "Anna@web.de"],
  ["mailto:anna@web.de", "anna@web.de"],
  ["<anna@web.de>", "anna@web.de"],
  ["anna@web.de.", "anna@web.de"],
  ["anna＠web.de", "anna@web.de"],
  ["anna@gmail", null],
  ["anna maria@web.de", null],
  ["anna@web.de, paul@web.de", null],
  ["anna@web.de\nBcc: x@web.de", null],
])("%j is read as %s", (typed, address) => {
  expect(readMailAddress(typed)).toBe(address);
});

test("two spellings of one mailbox are one", () => {
  expect(foldAddress(" Anna@MÜLLER.de ")).toBe(foldAddress("anna@xn--mller-kva.de"));
});

describe("what will hardly be delivered is asked about", () => {
  test.each([
    ["anna@gmial.com", "anna@gmail.com"],
    ["anna@gmail.co", "anna@gmail.com"],
    ["anna@gmail.con", "anna@gmail.com"],
    ["anna@gnail.com", "anna@gmail.com"],
    ["anna@gmaill.com", "anna@gmail.com"],
    ["anna@gmal.com", "anna@gmail.com"],
    ["anna@hotnail.com", "anna@hotmail.com"],
    ["anna@seznma.cz", "anna@seznam.cz"],
    ["anna@interai.pl", "anna@interia.pl"],
    ["anna@t-onlin.de", "anna@t-online.de"],
    ["anna@wp.com", "anna@wp.pl"],
    ["anna@firma.con", "anna@firma.com"],
    ["anna@www.web.de", "anna@web.de"],
    ["jürgen@web.de", null],
  ])("%s", (address, meant) => {
    expect(mailDoubt(address, { examples: true })).toEqual({ meant });
  });

  test.each(["anna@example.com", "anna@poczta.example", "anna@firma.local", "anna@mail.test"])(
    "%s, but where the board itself is an example",
    (address) => {
      expect(mailDoubt(address, { examples: false })).toEqual({ meant: null });
      expect(mailDoubt(address, { examples: true })).toBeNull();
    },
  );

  test.each([
    ...["anna@gmail.com", "anna@mail.com", "anna@email.com", "anna@ymail.com", "anna@web.de", "anna@gmx.net"],
    ...["anna@wp.pl", "anna@op.pl", "anna@post.cz", "anna@email.cz", "anna@xn--mller-kva.de", "anna@firma.co"],
    ...["anna@mai.de", "anna@b-tu.de", "anna@hszg.de", "anna@onet.com.pl", "anna@localhost.de"],
  ])("not about %s", (address) => {
    expect(mailDoubt(address, { examples: false })).toBeNull();
  });
});
