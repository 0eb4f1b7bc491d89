import { type Lang, langs } from "#db/codes.ts";
import { borderPagesIn } from "#app/domain/legal/border-pages.ts";
import { factsFor } from "#app/domain/legal/facts-for.ts";
import { fillLegalText } from "#app/domain/legal/legal-text.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { guideFiles } from "./guide-files.server.ts";

/** What a guide may name beside what every text may. Empty is what this board does not have: its line is left out. */
export function guideFacts(config: Config, lang: Lang) {
  const hasBorder = borderPagesIn(config.board.region.countries).length > 0;
  return {
    ...factsFor(config, lang),
    inRegion: config.board.region.names[lang].in,
    alertPath: paths.newAlert(lang),
    trainingPath: paths.results(lang, "kind=apprenticeship"),
    returneePath: paths.returnee(lang),
    eventsPath: paths.events(lang),
    takeHomePath: paths.takeHome(lang),
    borderPath: hasBorder ? paths.border(lang) : "",
  };
}

/** Every guide in the reader's language, or in the first in which it is written. */
export function readGuides(config: Config, lang: Lang) {
  return guideFiles(config).flatMap(({ id, texts }) =>
    [lang, ...langs]
      .flatMap((said) => {
        const source = texts[said];
        return source
          ? [{ ...source, id, lang: said, text: fillLegalText(source.text, guideFacts(config, said)) }]
          : [];
      })
      .slice(0, 1),
  );
}

export function readGuide(config: Config, id: string, lang: Lang) {
  return readGuides(config, lang).find((guide) => guide.id === id) ?? null;
}
