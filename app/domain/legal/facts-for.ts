import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { formatList } from "#app/platform/i18n/format.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";

/** What every text may name as {{operator}}, {{email}} and so on. */
export function factsFor({ operator, board, origin }: Config, lang: Lang) {
  const t = textsOf(lang);
  return {
    operator: operator.name,
    street: operator.street,
    city: operator.city,
    email: operator.email,
    phone: operator.phone,
    phoneLink: operator.phone.replace(/[^\d+]/g, ""),
    representedBy: operator.representedBy,
    register: operator.register,
    vatId: operator.vatId,
    board: board.name,
    region: board.region.names[lang].name,
    /** Lines of a list: whom one may ask in this region about work across its borders. */
    advice: board.region.advice[lang],
    /** Whoever writes to the operator may use any of them. */
    inLanguages: formatList(
      lang,
      board.langs.map((one) => t(`thread:language.${one}`)),
    ),
    origin,
    privacyPath: paths.privacy(lang),
    termsPath: paths.terms(lang),
    imprintPath: paths.imprint(lang),
    transparencyPath: paths.transparency(lang),
    resultsPath: paths.results(lang),
    ownDataPath: paths.askOwnData(lang),
  } satisfies Record<string, string>;
}
