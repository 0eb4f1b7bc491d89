import { expect, test } from "vitest";
import { langs } from "#db/codes.ts";
import { roadsText } from "#app/domain/listings/card/roads-text.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";

const osrm = { km: 38, minutesBy: { origin: "osrm", source: "", day: "2026-11-20" } } as const;
const own = { km: 20, minutesBy: { origin: "csv", source: "Landesamt für Straßen", day: "2026-10-01" } } as const;
const estimated = { km: 12, minutesBy: "estimate" } as const;

test.each(langs)("says in %s from where minutes are, and names OpenStreetMap where OSRM reckoned them", (lang) => {
  const t = textsFor(lang);
  const said = (...ways: Parameters<typeof roadsText>[2]) => roadsText(t, lang, ways) ?? "";
  expect(said(osrm)).toMatch(/2026.*OpenStreetMap.*ODbL/);
  expect(said(osrm, osrm, null)).toBe(said(osrm));
  expect(said(own)).toContain("Landesamt für Straßen");
  expect(said(own)).not.toContain("OpenStreetMap");
  expect(said(osrm, own)).toBe(`${said(osrm)} ${said(own)}`);
  expect(said(osrm, estimated)).toBe(`${said(osrm)} ${t("listing:roads.others")}`);
  expect(said(estimated)).toBe(t("listing:roads.estimate"));
});

test("says nothing where no road network was taken in, nor of a way inside of a town", () => {
  expect(roadsText(textsFor("de"), "de", [{ km: 38, minutesBy: null }, null])).toBeNull();
  expect(roadsText(textsFor("de"), "de", [{ km: 0, minutesBy: "estimate" }])).toBeNull();
});
