import { z } from "zod";

export const newsLimits = { title: 120, text: 6000 };

export const newsAudiences = ["everybody", "members"] as const;

const title = z.string().max(newsLimits.title).optional();
const text = z.string().max(newsLimits.text).optional();

/** readNews says what day and time mean, and in which languages it is whole. */
export const NewsForm = z.object({
  titleDe: title,
  titlePl: title,
  titleCs: title,
  textDe: text,
  textPl: text,
  textCs: text,
  audience: z.enum(newsAudiences),
  day: z.string().max(100).optional(),
  time: z.string().max(50).optional(),
});

export type TypedNews = z.output<typeof NewsForm>;

export const newsLanguages = [
  { lang: "de", title: "titleDe", text: "textDe" },
  { lang: "pl", title: "titlePl", text: "textPl" },
  { lang: "cs", title: "titleCs", text: "textCs" },
] as const;
