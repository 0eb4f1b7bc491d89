import { escapeMarkup } from "#app/platform/http/escape-markup.ts";
import { formatDay, formatInstant, formatNumber } from "#app/platform/i18n/format.ts";
import { type Texts, textsOf } from "#app/platform/i18n/texts.ts";
import { type Field, type PersonEntry, personKinds } from "../person/person-entry.ts";
import type { FileHead } from "./person-file.ts";

/** A page that stands alone, so that it can be mailed and opened anywhere: nothing is fetched, nothing runs. */
export function personPage(head: FileHead, entries: readonly PersonEntry[], names: ReadonlyMap<string, string>) {
  const { lang, operator, board } = head;
  const t = textsOf(lang);
  const kinds = personKinds.filter((kind) => entries.some((entry) => entry.kind === kind));
  const title = t("protection:export.title", { board });
  const sender = [operator.name, operator.street, operator.city, operator.email].map(escapeMarkup).join("<br>");
  const sections = kinds.map((kind) => {
    const all = entries.filter((entry) => entry.kind === kind).map((entry) => article(t, head, entry, names));
    return `<section><h2>${escapeMarkup(t(`protection:person.kind.${kind}`))}</h2>\n${all.join("\n")}</section>`;
  });
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeMarkup(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeMarkup(title)}</h1>
<p>${sender}<br>${escapeMarkup(head.origin)}</p>
<dl>${pair(t("protection:export.address"), escapeMarkup(head.address))}${pair(t("protection:export.made"), time(lang, head.made))}</dl>
<p>${escapeMarkup(t("protection:export.intro"))}</p>
${head.leftOut ? `<p>${escapeMarkup(t("protection:export.leftOut"))}</p>\n` : ""}${sections.join("\n")}
<h2>${escapeMarkup(t("protection:export.rightsTitle"))}</h2>
<p>${escapeMarkup(t("protection:export.rights", { email: operator.email }))}</p>
<p>${escapeMarkup(t("protection:export.company"))}</p>
</body>
</html>
`;
}

const style = `body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
article{margin:1rem 0;padding:1rem;border:1px solid #999;border-radius:8px}
dt{font-weight:700}dd{margin:0 0 .5rem;white-space:pre-line}ol{padding-left:1.5rem}
@media print{article{break-inside:avoid}}`;

function article(t: Texts, head: FileHead, { fields, documents }: PersonEntry, names: ReadonlyMap<string, string>) {
  const files = documents.map(({ id }) => `<li>${escapeMarkup(names.get(id) ?? "")}</li>`).join("");
  const enclosed = files ? pair(t("protection:export.files"), `<ul>${files}</ul>`) : "";
  return `<article><dl>${fieldsIn(t, head, fields)}${enclosed}</dl></article>`;
}

function fieldsIn(t: Texts, head: FileHead, fields: readonly Field[]): string {
  return fields.map((field) => pair(t(`protection:field.${field.name as "name"}`), shown(t, head, field))).join("");
}

function shown(t: Texts, head: FileHead, field: Field): string {
  const { lang } = head;
  switch (field.type) {
    case "instant":
      return time(lang, field.value);
    case "day":
      return `<time datetime="${escapeMarkup(field.value)}">${escapeMarkup(formatDay(lang, field.value))}</time>`;
    case "code":
      return `<data value="${escapeMarkup(field.value)}">${escapeMarkup(field.text)}</data>`;
    case "number":
      return `<data value="${field.value}">${escapeMarkup(formatNumber(lang, field.value))}</data>`;
    case "list":
      return `<ol>${field.value.map((one) => `<li><dl>${fieldsIn(t, head, one)}</dl></li>`).join("")}</ol>`;
    case "text":
      return escapeMarkup(field.value);
  }
}

function time(lang: FileHead["lang"], at: string) {
  return `<time datetime="${escapeMarkup(at)}">${escapeMarkup(formatInstant(lang, at))}</time>`;
}

function pair(label: string, html: string) {
  return `<dt>${escapeMarkup(label)}</dt><dd>${html}</dd>`;
}
