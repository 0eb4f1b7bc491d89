import { Fragment, type ReactNode } from "react";
import type { Lang } from "#db/codes.ts";
import type { MailBlock, MailItem } from "./mail-block.ts";

/** Mail programs know little CSS and load nothing, so a mail looks right even where all of this is ignored. */
const styles = `
body { margin: 0; padding: 24px 16px; background: #fbf9f4; color: #10282c; font: 17px/1.5 system-ui, sans-serif; }
main { max-width: 36em; margin: 0 auto; }
h1 { font-size: 21px; line-height: 1.3; }
h2 { margin: 28px 0 8px; font-size: 18px; line-height: 1.3; }
a { color: #0b5d66; }
dt { color: #47605f; }
dd { margin: 0 0 10px; font-weight: bold; }
ul { padding: 0; list-style: none; }
li { margin: 0 0 18px; }
blockquote { margin: 0 0 16px; padding: 4px 0 4px 14px; border-left: 4px solid #0b5d66; white-space: pre-wrap; }
.button { display: inline-block; padding: 12px 20px; border-radius: 10px; background: #f4b400; color: #10282c; font-weight: bold; }
.choices { color: #47605f; font-size: 15px; }
.choices a { white-space: nowrap; }
.paragraph, li div { white-space: pre-line; }
.small { color: #47605f; font-size: 15px; white-space: pre-line; }
@media (prefers-color-scheme: dark) {
  body { background: #0c1c1f; color: #f1ede2; }
  a { color: #7fd3d9; }
  dt, .small, .choices { color: #b4c6c3; }
  blockquote { border-left-color: #7fd3d9; }
  .button { background: #f4b400; color: #10282c; }
}
`;

export function MailPage({ lang, title, blocks }: { lang: Lang; title: string; blocks: MailBlock[] }) {
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <style>{styles}</style>
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
