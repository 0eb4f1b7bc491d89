import { expect, test } from "vitest";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";

test("the same blocks become a page and a text", () => {
  const mail = composeMail("pl", {
    subject: "Zaproszenie",
    blocks: [
      { heading: "Dzień dobry" },
      { paragraph: "Jest odpowiedź." },
      { facts: [{ label: "Numer", value: "7K3M-9Q2P" }] },
      { button: { label: "Otwórz", href: "https://board.example/pl/mine" } },
      { list: [{ title: "Spawacz", text: "Forst", href: "https://board.example/pl/jobs/x" }, { title: "Ślusarz" }] },
      { quote: "Zapraszamy.\nDo zobaczenia." },
      { small: "Wiadomość automatyczna." },
    ],
  });

  expect(mail.text).toBe(
    [
      "Dzień dobry",
      "Jest odpowiedź.",
      "Numer: 7K3M-9Q2P",
      "Otwórz:\nhttps://board.example/pl/mine",
      "- Spawacz\n  Forst\n  https://board.example/pl/jobs/x\n\n- Ślusarz",
      "> Zapraszamy.\n> Do zobaczenia.",
      "Wiadomość automatyczna.\n",
    ].join("\n\n"),
  );
  expect(mail.html).toMatch(/^<!doctype html><html lang="pl">/);
  expect(mail.html).toContain('<a class="button" href="https://board.example/pl/mine">Otwórz</a>');
});

test("what people typed stays text", () => {
  const { html } = composeMail("de", { subject: "<b>", blocks: [{ quote: "<script>alert(1)</script>" }] });
  expect(html).not.toMatch(/<script|<b>/);
});

test("a subject is one line of bearable length", () => {
  const subject = `Schweißer\r\nBcc: evil@example.com ${"x".repeat(500)}`;
  expect(composeMail("de", { subject, blocks: [] }).subject).toMatch(/^Schweißer Bcc: evil@example\.com x{1,150}…$/);
});
