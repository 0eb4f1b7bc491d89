import { stringify } from "csv-stringify/sync";

/**
 * Lines as the spreadsheets of Central Europe open them with a double click. What a stranger wrote is never a formula:
 * cells that could begin one begin with an apostrophe. `isFirst`: whether the file begins with them.
 */
export function spreadsheetLines(rows: readonly (readonly string[])[], { isFirst }: { isFirst: boolean }) {
  return stringify(
    rows.map((cells) => cells.map(printable)),
    { delimiter: ";", quoted: true, record_delimiter: "windows", escape_formulas: true, bom: isFirst },
  );
}

/** Whatever a program could take for the end of a line or of a text stands for itself no more. */
function printable(text: string) {
  // eslint-disable-next-line no-control-regex -- control characters are what we look for
  return text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");
}
