import { describe, expect, test } from "vitest";
import { langs } from "#db/codes.ts";
import { decisions } from "#app/domain/applications/application.ts";
import { templateText, withAppointment } from "#app/domain/applications/template.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";

const listing = {
  kind: "job",
  titleDe: "Schweißer (m/w/d)",
  titlePl: "Spawacz (k/m)",
  titleCs: "Svářeč (m/ž)",
  occupationDe: "Schweißer/in",
  occupationPl: "spawacz",
  occupationCs: "svářeč",
  companyName: "Muster Metallbau GmbH",
} as const;

describe.each(langs)("the letters in %s", (lang) => {
  const t = textsFor(lang);

  test.each(decisions)("name the listing in that language and who writes: %s", (to) => {
    const text = templateText(t, lang, { to, listing, sender: "Kim Beispiel", answerBy: "2027-02-15" });
    expect(text).toContain({ de: "Schweißer (m/w/d)", pl: "Spawacz (k/m)", cs: "Svářeč (m/ž)" }[lang]);
    expect(text).toMatch(/Kim Beispiel\nMuster Metallbau GmbH$/);
    expect(text).not.toMatch(/\{\{|\}\}/);
  });

  test("carry time and place at their end, where given", () => {
    const text = withAppointment(t, "Guten Tag\r\n", { when: "3. März, 10 Uhr", where: "Beispielweg 1" });
    expect(text).toMatch(/^Guten Tag\n\n.+: 3\. März, 10 Uhr\n.+: Beispielweg 1$/);
    expect(withAppointment(t, "Guten Tag", {})).toBe("Guten Tag");
  });

  test("send nobody looking for a date that is not there", () => {
    const letter = { to: "invited", listing, sender: "Kim Beispiel", answerBy: "2027-02-15" } as const;
    const invitation = templateText(t, lang, letter).replaceAll("\n", "\r\n");
    const [below, follows] = [t("application:template.dateBelow"), t("application:template.dateFollows")];

    expect(withAppointment(t, invitation, { when: "3. März" })).toContain(below);
    for (const appointment of [{}, { where: "Beispielweg 1" }]) {
      const sent = withAppointment(t, invitation, appointment);
      expect(sent).toContain(follows);
      expect(sent).not.toContain(below);
    }
  });

  test("know the sentence in the other languages too, because the meaning beside it can be sent instead", () => {
    const german = textsFor("de")("application:template.dateBelow");
    expect(withAppointment(t, german, {})).toBe(textsFor("de")("application:template.dateFollows"));
  });
});
