import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { spreadsheetLines } from "#app/platform/typed/spreadsheet-lines.server.ts";
import { findExportQuestions } from "./find-export-questions.server.ts";
import { findExported } from "./find-exported.server.ts";
import { tableColumns } from "./table-columns.server.ts";

type Asked = { exportId: string; scope: CompanyScope; lang: Lang; now: Date };

export async function* applicationsAsTable(db: Db, { exportId, scope, lang, now }: Asked) {
  const questions = await findExportQuestions(db, { exportId, lang });
  const columns = tableColumns(textsFor(lang), lang, questions);
  yield spreadsheetLines([columns.map(({ head }) => head)], { isFirst: true });
  for await (const dossier of findExported(db, { exportId, scope, now })) {
    yield spreadsheetLines([columns.map(({ cell }) => cell(dossier))], { isFirst: false });
  }
}
