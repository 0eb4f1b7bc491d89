import type { TFunction } from "i18next";
import { notFound } from "../http/responses.server.ts";
import { i18nFor } from "./i18n.ts";
import { isLang, type Lang } from "./locales.ts";

/** The language of the address. An unknown one is a page that does not exist. */
export function langOf(params: { lang?: string | undefined }): Lang {
  if (!isLang(params.lang)) throw notFound();
  return params.lang;
}

/** Texts for titles and messages that a loader or action needs; pages use useTranslation. */
export function textsFor(lang: Lang): TFunction {
  return i18nFor(lang).t;
}
