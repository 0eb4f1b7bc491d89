import { useTexts } from "#app/platform/i18n/texts.ts";
import { Chip } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import type { ExampleView } from "../example-view.ts";

type Props = { examples: ExampleView[]; hrefOf: (example: ExampleView) => string };

/** Cards below a heading of the second level. */
export function ExampleList({ examples, hrefOf }: Props) {
  const t = useTexts();
  return (
    <ul className="event-list">
      {examples.map((example) => (
        <li key={example.id} className="card event-item">
          <p className="event-kind">
            {example.tags.map((tag) => t(`example:tag.${tag}`)).join(" · ")}
            {example.membersOnly ? <Chip tone="level">{t("example:membersOnly")}</Chip> : null}
          </p>
          <h3>
            <a href={hrefOf(example)} lang={example.told.lang}>
              <Unbroken>{example.told.title}</Unbroken>
            </a>
          </h3>
          <p lang={example.told.lang}>{firstWords(example.told.problem)}</p>
          {example.company ? <p className="event-where">{example.company.name}</p> : null}
        </li>
      ))}
    </ul>
  );
}

const shown = 160;

/** Up to a word's end. */
function firstWords(text: string) {
  if (text.length <= shown) return text;
  const cut = text.slice(0, shown);
  return `${cut.slice(0, cut.lastIndexOf(" ")).replace(/[\s,;:.]+$/, "")} …`;
}
