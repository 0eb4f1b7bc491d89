import { langs, type Lang } from "#db/codes.ts";

export { langs, type Lang };
export const sourceLang: Lang = "de";

export function isLang(value: unknown): value is Lang {
  return langs.some((lang) => lang === value);
}
