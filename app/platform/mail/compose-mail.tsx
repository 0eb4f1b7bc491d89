import { renderToStaticMarkup } from "react-dom/server";
import type { Lang } from "#db/codes.ts";
import type { MailBlock } from "./mail-block.ts";
import { MailPage } from "./mail-page.tsx";
import { mailText } from "./mail-text.ts";

export type MailContent = { subject: string; blocks: MailBlock[] };

const subjectLimit = 150;

/** One structure, two forms. Every href is absolute: made from config.origin by the caller. */
export function composeMail(lang: Lang, { subject, blocks }: MailContent) {
  const line = oneLine(subject);
  return {
    subject: line,
    text: mailText(blocks),
    html: `<!doctype html>${renderToStaticMarkup(<MailPage lang={lang} title={line} blocks={blocks} />)}`,
  };
}

/** Job titles stand in subjects, and whoever writes them must not be able to write headers. */
function oneLine(subject: string) {
  const line = subject.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  return line.length > subjectLimit ? `${line.slice(0, subjectLimit - 1).trimEnd()}…` : line;
}
