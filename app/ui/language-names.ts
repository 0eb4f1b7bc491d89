import type { Lang } from "#app/platform/i18n/locales.ts";

/** A language is called what its speakers call it. */
export const languageNames: Record<Lang, string> = { de: "Deutsch", pl: "Polski", cs: "Čeština" };
