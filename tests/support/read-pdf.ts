import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What stands in a PDF, as pdf.js reads it. */
export async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items, lang } = await page.getTextContent();
    pages.push({
      text: items.map((item) => ("str" in item ? item.str : "")).join(" "),
      lang,
      tree: await page.getStructTree(),
    });
  }
  const { info } = await pdf.getMetadata();
  await pdf.loadingTask.destroy();
  return { info: info as Record<string, unknown>, pages, text: pages.map(({ text }) => text).join("\n") };
}
