import { stringify } from "csv-stringify/sync";
import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { findExportQuestions } from "./find-export-questions.server.ts";
import { findExported } from "./find-exported.server.ts";
import { tableColumns } from "./table-columns.server.ts";

/**
 * As the spreadsheets of Central Europe open it with a double click. What a stranger wrote is never a formula: cells that
 * could begin one begin with an apostrophe.
 */
const format = { delimiter: ";", quoted: true, record_delimiter: "windows", escape_formulas: true } as const;

type Asked = { exportId: string; scope: CompanyScope; lang: Lang; now: Date };

export async function* applicationsAsTable(db: Db, { exportId, scope, lang, now }: Asked) {
  const questions = await findExportQuestions(db, { exportId, lang });
  const columns = tableColumns(textsFor(lang), lang, questions);
  yield stringify([columns.map(({ head }) => printable(head))], { ...format, bom: true });
  for await (const dossier of findExported(db, { exportId, scope, now })) {
    yield stringify([columns.map(({ cell }) => printable(cell(dossier)))], format);
  }
}

/** Whatever a program could take for the end of a line or of a text stands for itself no more. */
function printable(text: string) {
  // eslint-disable-next-line no-control-regex -- control characters are what we look for
  return text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");
}
