import type { Lang } from "#app/platform/i18n/locales.ts";

/** What Open Graph calls a language. */
export const graphLocales: Record<Lang, string> = { de: "de_DE", pl: "pl_PL", cs: "cs_CZ" };
