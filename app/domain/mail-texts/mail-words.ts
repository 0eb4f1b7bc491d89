import { z } from "zod";
import type { MailContent } from "#app/platform/mail/compose-mail.tsx";
import type { MailBlock } from "#app/platform/mail/mail-block.ts";
import { fillPlaceholders } from "#app/platform/typed/placeholders.ts";

const MailWords = z.object({ subject: z.string(), text: z.string(), closing: z.string() });

/** How a mail is worded in one language. Paragraphs are parted by an empty line; {{placeholders}} stand for values. */
export type MailWords = z.output<typeof MailWords>;

/** The office's own words in the languages in which it wrote them; the others have those of the house. */
export const MailTexts = z.object({ de: MailWords.optional(), pl: MailWords.optional(), cs: MailWords.optional() });
export type MailTexts = z.output<typeof MailTexts>;

type Parts = {
  values: Readonly<Record<string, string>>;
  /** Before the words: a heading. */
  first?: MailBlock[];
  /** What stays as it is, whoever words the rest. */
  fixed: MailBlock[];
};

/** A mail in these words. A value is a text like any other: it brings no paragraph, no markup and no placeholder with it. */
export function wordedMail(words: MailWords, { values, first = [], fixed }: Parts): MailContent {
  const paragraphs = (text: string) =>
    text
      .split(/\n\s*\n/)
      .filter((part) => part.trim() !== "")
      .map((part) => ({ paragraph: fillPlaceholders(part.trim(), values) }));
  return {
    subject: fillPlaceholders(words.subject, values),
    blocks: [...first, ...paragraphs(words.text), ...fixed, ...paragraphs(words.closing)],
  };
}
