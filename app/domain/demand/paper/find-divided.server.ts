import type { Db } from "#db/connect.server.ts";
import type { DemandSplit } from "#db/schema/demand.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Month } from "../months.ts";
import { demandRows } from "../shown/demand-rows.ts";
import { findFigures } from "../shown/find-figures.server.ts";
import { findValueNames } from "../shown/find-value-names.server.ts";
import type { Divided } from "./demand-csv.server.ts";

type Asked = {
  months: readonly Month[];
  splits: readonly DemandSplit[];
  lang: Lang;
  forMembers: boolean;
  knowsReturnees: boolean;
};

/** A period divided by one thing after the other. */
export async function findDivided(db: Db, { months, splits, lang, ...telling }: Asked): Promise<Divided[]> {
  const figures = await findFigures(db, { months, splits });
  return Promise.all(
    splits.map(async (split) => ({
      split,
      rows: demandRows(figures, split, telling),
      names: await findValueNames(db, split, lang),
    })),
  );
}
