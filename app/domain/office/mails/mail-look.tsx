import { createElement, Fragment, type ReactNode } from "react";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";

export type ShownMail = { subject: string; text: string; html: string };

/** The whole mail as a page and as plain text. */
export function MailLook({ lang, mail }: { lang: Lang; mail: ShownMail }) {
  const t = useTexts();
  return (
    <>
      <div className="panel mail-look" lang={lang}>
        {elementsOf(mail.html)}
      </div>
      <details>
        <summary>{t("wording:mail.plain")}</summary>
        <pre lang={lang}>{mail.text}</pre>
      </details>
    </>
  );
}

type Open = { tag: string; attributes: string; children: ReactNode[] };

/** What stands in the page of a mail, as elements of ours: only what the board's own renderer writes is known. */
function elementsOf(html: string) {
  const [, content = ""] = /<main>(.*)<\/main>/s.exec(html) ?? [];
  const root: Open = { tag: "div", attributes: "", children: [] };
  const stack = [root];
  for (const [, closing, tag = "", attributes = "", text] of content.matchAll(/<(\/?)(\w+)([^>]*)>|([^<]+)/g)) {
    const inner = stack.at(-1) ?? root;
    if (text !== undefined) inner.children.push(plain(text));
    else if (closing === "") stack.push({ tag, attributes, children: [] });
    else if (stack.length > 1) {
      stack.pop();
      (stack.at(-1) ?? root).children.push(elementOf(inner));
    }
  }
  return createElement(Fragment, null, ...root.children);
}

/** Its heading stands under others here. */
function elementOf({ tag, attributes, children }: Open) {
  const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
  const [className, href] = [attribute("class"), attribute("href")];
  const props = { ...(className ? { className } : {}), ...(href ? { href: plain(href) } : {}) };
  return createElement(tag === "h1" ? "h3" : tag, props, ...children);
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'" };
const plain = (text: string) => text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
