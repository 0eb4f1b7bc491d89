import type { Texts } from "#app/platform/i18n/texts.ts";
import { durationOf, type Ruling } from "./ruling.ts";

type Line = {
  name: "number" | "what" | "subject" | "scope" | "duration" | "ground" | "source" | "automated";
  value: string;
};

/** What Art. 17 (3) of the Digital Services Act wants to be said, but for the facts, which are the office's own words. */
export function rulingLines(t: Texts, ruling: Omit<Ruling, "facts" | "lang" | "decidedAt">): Line[] {
  const { number, kind, subject, ground, rule, fromReport } = ruling;
  const duration = durationOf(kind);
  return [
    { name: "number", value: number },
    { name: "subject", value: subject },
    { name: "what", value: t(`ruling:kind.${kind}`) },
    ...(duration
      ? ([
          { name: "scope", value: t("ruling:scope") },
          { name: "duration", value: t(`ruling:duration.${duration}`) },
        ] as const)
      : []),
    ...(ground ? ([{ name: "ground", value: groundText(t, ground, rule) }] as const) : []),
    { name: "source", value: t(fromReport ? "ruling:source.report" : "ruling:source.office") },
    { name: "automated", value: t("ruling:automated") },
  ];
}

function groundText(t: Texts, ground: NonNullable<Ruling["ground"]>, rule: string | null) {
  return rule === null ? t(`ruling:groundShort.${ground}`) : t(`ruling:groundWith.${ground}`, { rule });
}
