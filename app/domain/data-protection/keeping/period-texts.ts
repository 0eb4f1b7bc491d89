import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";
import { type KeptKind, keptKinds } from "./kept-kinds.ts";

const withoutEnd = ["alert", "account", "contact", "contactPerson", "log"] as const;

/** How long something is kept, each of its periods by itself: "6 months (after the decision)". */
export function periodTexts(lang: Lang, kind: KeptKind): string[] {
  const t = textsOf(lang);
  const said = keptKinds[kind].periods.map(
    ({ from, unit, count }) => `${t(`protection:span.${unit}`, { count })} (${t(`protection:from.${from}`)})`,
  );
  const open = withoutEnd.find((one) => one === kind);
  return open ? [...said, t(`protection:open.${open}`)] : said;
}
