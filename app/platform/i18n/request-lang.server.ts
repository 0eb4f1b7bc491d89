import { notFound } from "../http/responses.server.ts";
import { isLang, type Lang } from "./locales.ts";
import { textsOf } from "./texts.ts";

/** The language of the address. An unknown one is a page that does not exist. */
export function langOf(params: { lang?: string | undefined }): Lang {
  if (!isLang(params.lang)) throw notFound();
  return params.lang;
}

/** Texts for titles and messages that a loader, action or mail needs; components use useTexts. */
export const textsFor = textsOf;
