import { expect, test } from "vitest";
import appointment from "../../../locales/de/appointment.json" with { type: "json" };
import letters from "../../../locales/de/letters.json" with { type: "json" };
import mail from "../../../locales/de/mail.json" with { type: "json" };
import thread from "../../../locales/de/thread.json" with { type: "json" };

/** Mails about several, which erasing finds by their text. */
const collective = [/^application\.(links|clock\..+|morning)\./, /^appointment\.mail\.company\.reminder\./];

test("every mail about one application has its number in the subject, by which erasing finds it", () => {
  const texts = { application: mail.application, appointment, letters, thread };
  const subjects = leavesOf(texts, "").filter(([key]) => /\.subject(_\w+)?(\.|$)/.test(key));
  expect(subjects.length).toBeGreaterThan(20);
  const unnamed = subjects.filter(([, text]) => !text.includes("{{number}}")).map(([key]) => key);
  expect(unnamed.filter((key) => !collective.some((pattern) => pattern.test(key)))).toEqual([]);
});

function leavesOf(value: object, path: string): [string, string][] {
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const name = path === "" ? key : `${path}.${key}`;
    return typeof child === "object" && child !== null ? leavesOf(child, name) : [[name, String(child)]];
  });
}
