import { langs, type Lang } from "#db/codes.ts";

export { langs, type Lang };
export const sourceLang: Lang = "de";

export function isLang(value: unknown): value is Lang {
  return langs.some((lang) => lang === value);
}

/** The language that fits an Accept-Language header best. */
export function preferredLang(header: string | null): Lang {
  const wishes = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", quality] = part.trim().split(";q=");
      return { lang: tag.slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .sort((a, b) => b.quality - a.quality);
  return wishes.map(({ lang }) => lang).find(isLang) ?? sourceLang;
}
