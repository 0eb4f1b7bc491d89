// A face of this room: other nouns may import it.

import type { ReactNode } from "react";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { finished } from "#app/ui/finished.tsx";
import { linesAs } from "#app/ui/rows/lines-as.tsx";
import type { ListingView } from "./find-listing-view.server.ts";
import { needs } from "./needs.ts";

export function NeedsGroup({ view, lang }: { view: ListingView; lang: Lang }) {
  const { must, nice, not } = needs(useTexts(), lang, view);
  return <Group must={linesAs(Line, must)} nice={linesAs(Line, nice)} not={linesAs(Line, not)} />;
}

const Line = finished(({ line }: { line: string }) => <dd>{line}</dd>, ["line"]);

const kinds = ["must", "nice", "not"] as const;

const Group = finished((lines: Record<(typeof kinds)[number], ReactNode>) => {
  const t = useTexts();
  return (
    <section>
      <h2>{t("sheet:needs.title")}</h2>
      <dl className="facts facts-plain">
        {kinds
          .filter((kind) => lines[kind])
          .map((kind) => (
            <div key={kind}>
              <dt>{t(`sheet:needs.${kind}`)}</dt>
              {lines[kind]}
            </div>
          ))}
      </dl>
    </section>
  );
}, kinds);
