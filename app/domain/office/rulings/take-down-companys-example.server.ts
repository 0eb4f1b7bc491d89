import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { takeDownExample } from "#app/domain/good-examples/life/example-deeds.server.ts";
import { draftRuling } from "#app/domain/rulings/draft-ruling.server.ts";
import { keepRuling } from "#app/domain/rulings/keep-ruling.server.ts";
import type { Ground } from "#app/domain/rulings/ruling.ts";
import { rulingBlocks } from "#app/domain/rulings/ruling-blocks.server.ts";
import type { RulingSender } from "#app/domain/rulings/ruling-links.server.ts";

type Takedown = {
  example: { id: string; title: string; companyId: string };
  word: { text: string; lang: Lang };
  ground: Ground;
  officer: { accountId: string };
  config: RulingSender;
  now: Date;
};

/** The office takes down what a company has told, and owes it the reasons. */
export function takeDownCompanysExample(db: Db, { example, word, ground, officer, config, now }: Takedown) {
  return inTransaction(db, async (db) => {
    const { id, title: name, companyId } = example;
    const ruling = draftRuling({
      kind: "example_taken_down",
      subject: { id, name },
      ...{ companyId, because: { ...ground, facts: word.text }, lang: word.lang, officer, config, now },
    });
    const result = await takeDownExample(db, {
      exampleId: id,
      writer: { accountId: officer.accountId, companyId: null },
      reasons: (lang) => rulingBlocks(config, ruling, lang),
      ...{ word, config, now },
    });
    if (result.ok) await keepRuling(db, ruling);
    return result;
  });
}
