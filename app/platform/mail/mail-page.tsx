import { Fragment, type ReactNode } from "react";
import type { Lang } from "#db/codes.ts";
import type { MailBlock, MailItem } from "./mail-block.ts";

export function MailPage({ lang, title, blocks }: { lang: Lang; title: string; blocks: MailBlock[] }) {
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        {/* Filled by dressMail. */}
        <style></style>
      </head>
      <body>
        <main>
          <MailBlocks blocks={blocks} />
        </main>
      </body>
    </html>
  );
}

/** What a mail says, without the page around it. */
export function MailBlocks({ blocks }: { blocks: MailBlock[] }) {
  return blocks.map((block, index) => <Block key={index} block={block} />);
}

function Block({ block }: { block: MailBlock }): ReactNode {
  if ("heading" in block) return <h1>{block.heading}</h1>;
  if ("subheading" in block) return <h2>{block.subheading}</h2>;
  if ("paragraph" in block) return <p className="paragraph">{block.paragraph}</p>;
  if ("facts" in block) return <Facts facts={block.facts} />;
  if ("button" in block) {
    return (
      <p>
        <a className="button" href={block.button.href}>
          {block.button.label}
        </a>
      </p>
    );
  }
  if ("list" in block) return <List items={block.list} />;
  if ("quote" in block) return <blockquote>{block.quote}</blockquote>;
  return <p className="small">{block.small}</p>;
}

function Facts({ facts }: { facts: { label: string; value: string }[] }) {
  return (
    <dl>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function List({ items }: { items: MailItem[] }) {
  return (
    <ul>
      {items.map(({ title, text, href, choices }, index) => (
        <li key={index}>
          {href ? <a href={href}>{title}</a> : <strong>{title}</strong>}
          {text ? <div>{text}</div> : null}
          {choices ? <Choices {...choices} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Choices({ label, links }: NonNullable<MailItem["choices"]>) {
  return (
    <div className="choices">
      {label}:{" "}
      {links.map(({ label, href }, index) => (
        <Fragment key={href}>
          {index > 0 ? " · " : null}
          <a href={href}>{label}</a>
        </Fragment>
      ))}
    </div>
  );
}
