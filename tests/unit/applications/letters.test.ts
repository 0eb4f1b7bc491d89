import { describe, expect, test } from "vitest";
import { langs } from "#db/codes.ts";
import { decisions } from "#app/domain/applications/application.ts";
import { dateWithout } from "#app/domain/applications/letters/date-sentence.ts";
import { letterText, ourLetter } from "#app/domain/applications/letters/our-letter.ts";
import {
  inBraces,
  placeholders,
  placeholdersFor,
  unknownPlaceholder,
} from "#app/domain/applications/letters/placeholders.ts";
import { withAppointment } from "#app/domain/applications/letters/with-appointment.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";

const otherwise = "dateFollows";
const values = { title: "Schweißer (m/w/d)", day: "15. Februar", sender: "Kim Beispiel", company: "Muster GmbH" };

describe.each(langs)("the letters in %s", (lang) => {
  const t = textsFor(lang);

  test.each(decisions)("name the listing and who writes: %s", (to) => {
    const text = letterText({ lang, to, own: {}, values });
    expect(text).toContain("Schweißer (m/w/d)");
    expect(text).toMatch(/Kim Beispiel\nMuster GmbH$/);
    expect(text).not.toMatch(/[{}]/);
    expect(unknownPlaceholder(ourLetter(lang, to))).toBeNull();
  });

  test("are the company's own where it has written some in that language", () => {
    const own = { declined: { [lang]: "{title}: leider nein.\n{sender}" } };
    expect(letterText({ lang, to: "declined", own, values })).toBe("Schweißer (m/w/d): leider nein.\nKim Beispiel");
    expect(letterText({ lang, to: "hired", own, values })).toBe(letterText({ lang, to: "hired", own: {}, values }));
  });

  test("carry time and place at their end, where given", () => {
    const text = withAppointment(t, "Guten Tag\r\n", { when: "3. März, 10 Uhr", where: "Beispielweg 1", otherwise });
    expect(text).toMatch(/^Guten Tag\n\n.+: 3\. März, 10 Uhr\n.+: Beispielweg 1$/);
    expect(withAppointment(t, "Guten Tag", { otherwise })).toBe("Guten Tag");
  });

  test("send nobody looking for a date that is not there", () => {
    const invitation = letterText({ lang, to: "invited", own: {}, values }).replaceAll("\n", "\r\n");
    const [below, follows] = [t("application:template.dateBelow"), t("application:template.dateFollows")];

    expect(withAppointment(t, invitation, { when: "3. März", otherwise })).toContain(below);
    for (const appointment of [{}, { where: "Beispielweg 1" }]) {
      const sent = withAppointment(t, invitation, { ...appointment, otherwise });
      expect(sent).toContain(follows);
      expect(sent).not.toContain(below);
    }
  });

  test.each(["dateStands", "dateOffered"] as const)("of a time that stands already they say so: %s", (sentence) => {
    const right = t(`application:template.${sentence}`);
    const prepared = letterText({ lang, to: "invited", own: {}, values, date: sentence });
    expect(prepared).toContain(right);
    const before = letterText({ lang, to: "invited", own: {}, values });
    expect(withAppointment(t, before, { otherwise: sentence })).toBe(prepared);
    const named = withAppointment(t, prepared, { when: "3. März", otherwise: sentence });
    expect(named).toContain(t("application:template.dateBelow"));
    expect(named).not.toContain(right);
  });

  test("of the company's own say of the time what is true, where it left a place for that", () => {
    const own = { invited: { [lang]: "{title}: {appointment}\n{sender}" } };
    const prepared = letterText({ lang, to: "invited", own, values });
    expect(withAppointment(t, prepared, { otherwise })).toBe(
      `Schweißer (m/w/d): ${t("application:template.dateFollows")}\nKim Beispiel`,
    );
    expect(placeholdersFor("invited")).toContain("appointment");
    expect(placeholdersFor("declined")).not.toContain("appointment");
  });

  test("know the sentence in the other languages too, because the meaning beside it can be sent instead", () => {
    const german = textsFor("de")("application:template.dateBelow");
    expect(withAppointment(t, german, { otherwise })).toBe(textsFor("de")("application:template.dateFollows"));
  });
});

describe("what a letter without a time says of it", () => {
  const now = new Date("2027-02-01T12:00:00Z");
  const at = "2027-02-01T12:00:00.000Z";
  const later = "2027-02-01T12:00:00.001Z";

  test.each([
    [undefined, "dateFollows"],
    [{ state: "agreed", startsAt: later, lastTime: later }, "dateStands"],
    [{ state: "agreed", startsAt: at, lastTime: later }, "dateFollows"],
    [{ state: "proposed", startsAt: null, lastTime: later }, "dateOffered"],
    [{ state: "proposed", startsAt: null, lastTime: at }, "dateFollows"],
    [{ state: "refused", startsAt: null, lastTime: later }, "dateFollows"],
    [{ state: "cancelled", startsAt: later, lastTime: later }, "dateFollows"],
  ] as const)("%j: %s", (appointment, said) => {
    expect(dateWithout(appointment, now)).toBe(said);
  });
});

describe("what stands in braces", () => {
  test.each(placeholders)("%s is known", (name) => {
    expect(unknownPlaceholder(`Hallo ${inBraces(name)}!`)).toBeNull();
  });

  test.each([
    ["{name}", "{name}"],
    ["{Title}", "{Title}"],
    ["{ title }", "{ title }"],
    ["{{title}}", "{}"],
    ["{title", "{"],
    ["title}", "}"],
    ["{}", "{}"],
  ])("%s is not: %s", (text, said) => {
    expect(unknownPlaceholder(text)).toBe(said);
  });

  test("is not looked for in what was filled in", () => {
    const own = { declined: { de: "{title} {company}" } };
    const tricky = { ...values, title: "{company}", company: "{sender}" };
    expect(letterText({ lang: "de", to: "declined", own, values: tricky })).toBe("{company} {sender}");
  });
});
