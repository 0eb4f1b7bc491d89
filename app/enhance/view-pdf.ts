import type * as Pdf from "pdfjs-dist";
import libraryUrl from "pdfjs-dist/legacy/build/pdf.min.mjs?url";
import workerUrl from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import { offerPdfTools } from "./offer-pdf-tools.ts";

type Library = typeof Pdf;
type Place = { pages: HTMLElement; tools: HTMLElement; closed: AbortSignal };

const mostPages = 300;
const widest = 900;

/**
 * Draws a stranger's PDF page by page. Nothing in it runs: this edition of pdf.js evaluates nothing, its scripting and forms
 * stay off, no WebAssembly is asked for, and the policy of the pages would refuse all of it.
 */
export async function viewPdf(bytes: Uint8Array<ArrayBuffer>, { pages, tools, closed }: Place) {
  const library = (await import(/* @vite-ignore */ libraryUrl)) as Library;
  library.GlobalWorkerOptions.workerSrc = workerUrl;
  const task = library.getDocument({ data: bytes, enableXfa: false, useWasm: false, useWorkerFetch: false });
  closed.addEventListener("abort", () => void task.destroy());
  const pdf = await task.promise;
  const first = (await pdf.getPage(1)).getViewport({ scale: 1 });
  const sheets = Array.from({ length: Math.min(pdf.numPages, mostPages) }, (_, at) => {
    const sheet = document.createElement("div");
    sheet.className = "pdf-page";
    sheet.role = "group";
    sheet.ariaLabel = `${at + 1} / ${pdf.numPages}`;
    sheet.style.aspectRatio = `${first.width} / ${first.height}`;
    return sheet;
  });
  pages.append(...sheets);
  const resize = (zoom: number) => {
    const width = Math.min(pages.clientWidth - 24, widest) * zoom;
    for (const sheet of sheets) sheet.style.width = `${Math.round(width)}px`;
  };
  resize(1);
  const drawn = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const sheet = sheets.find((one) => one === target);
        if (!sheet) continue;
        /* A phone has no room for the canvas of every page. */
        if (isIntersecting) void draw(library, pdf, { sheet, number: sheets.indexOf(sheet) + 1 });
        else sheet.replaceChildren();
      }
    },
    { root: pages, rootMargin: "300px" },
  );
  const observe = () => {
    drawn.disconnect();
    for (const sheet of sheets) drawn.observe(sheet);
  };
  observe();
  closed.addEventListener("abort", () => drawn.disconnect());
  offerPdfTools({ pages, tools, sheets, closed, zoom: (to) => (resize(to), observe()) });
}

async function draw(
  library: Library,
  pdf: Pdf.PDFDocumentProxy,
  { sheet, number }: { sheet: HTMLElement; number: number },
) {
  const page = await pdf.getPage(number);
  const whole = page.getViewport({ scale: 1 });
  sheet.style.aspectRatio = `${whole.width} / ${whole.height}`;
  const scale = Number.parseFloat(sheet.style.width) / whole.width;
  const viewport = page.getViewport({ scale });
  const sharpness = Math.min(devicePixelRatio, 2);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(viewport.width * sharpness);
  canvas.height = Math.round(viewport.height * sharpness);
  canvas.ariaHidden = "true";
  await page.render({ canvas, viewport, transform: [sharpness, 0, 0, sharpness, 0, 0] }).promise;
  const text = document.createElement("div");
  text.className = "pdf-text";
  text.style.setProperty("--total-scale-factor", String(scale));
  const source = page.streamTextContent();
  await new library.TextLayer({ textContentSource: source, container: text, viewport }).render();
  sheet.replaceChildren(canvas, text);
}
