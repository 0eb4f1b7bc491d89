import { paths } from "#app/paths.ts";
import type { OfficeRight } from "#app/platform/http/office-may.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";

/** What the office decides on; each has a page on which it is decided. */
export const waitingKinds = [
  "report",
  "listing",
  "change",
  "profile",
  "admission",
  "event",
  "example",
  "appeal",
] as const;
export type WaitingKind = (typeof waitingKinds)[number];

export type WaitingThing = {
  kind: WaitingKind;
  /** Of the thing itself; of a profile the company's, of an appeal the number of what was decided. */
  id: string;
  title: string;
  titleLang: Lang | null;
  /** From whom it comes, or where they are. */
  from: string | null;
  since: string;
  /** Why it may have to wait on. */
  mark: "suspended" | "asked" | null;
  /** Who decides on it. */
  right: OfficeRight;
  /** A listing's last day. */
  deadline: string | null;
};

const pathOf: Record<WaitingKind, (lang: Lang, id: string) => string> = {
  report: paths.officeReport,
  listing: paths.officeListing,
  change: paths.officeListing,
  profile: paths.officeProfile,
  admission: paths.officeAdmission,
  event: paths.officeEvent,
  example: paths.officeExample,
  appeal: paths.officeRuling,
};

const rightOf: Record<Exclude<WaitingKind, "appeal">, OfficeRight> = {
  report: "reports",
  listing: "listings",
  change: "listings",
  profile: "profiles",
  admission: "admissions",
  event: "events",
  example: "examples",
};

/** With who decides on it; of an appeal that hangs on what was decided. */
export function withRight(thing: Omit<WaitingThing, "right" | "kind"> & { kind: keyof typeof rightOf }): WaitingThing {
  return { ...thing, right: rightOf[thing.kind] };
}

export function waitingPath(lang: Lang, { kind, id }: Pick<WaitingThing, "kind" | "id">) {
  return pathOf[kind](lang, id);
}
