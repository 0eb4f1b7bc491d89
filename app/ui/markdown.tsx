import { Fragment } from "react";
import type { Block, Inline } from "#app/platform/parse-markdown.ts";

/** A text written in our small Markdown, as elements: there is no way for HTML to get through. */
export function Markdown({ blocks }: { blocks: Block[] }) {
  return blocks.map((block, index) => <BlockElement key={index} block={block} />);
}

function BlockElement({ block }: { block: Block }) {
  if (block.type === "paragraph") {
    return (
      <p>
        <InlineText content={block.content} />
      </p>
    );
  }
  if (block.type === "list") {
    return (
      <ul>
        {block.items.map((item, index) => (
          <li key={index}>
            <InlineText content={item} />
          </li>
        ))}
      </ul>
    );
  }
  const Heading = headings[block.level];
  return <Heading id={block.id}>{block.text}</Heading>;
}

const headings = { 1: "h1", 2: "h2", 3: "h3" } as const;

function InlineText({ content }: { content: Inline[] }) {
  return content.map((part, index) => <Fragment key={index}>{inlineElement(part)}</Fragment>);
}

function inlineElement(part: Inline) {
  if (part.type === "break") return <br />;
  if (part.type === "strong") return <strong>{part.text}</strong>;
  if (part.type === "link") return <a href={part.href}>{part.text}</a>;
  return part.text;
}
