import jsqr from "jsqr";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a phone reads that is held before each part of a page. */
export async function codesOn(bytes: Uint8Array, number: number, { x, y, part }: Within) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: 2 });
  const { canvas, context } = (pdf as unknown as { canvasFactory: Drawing }).canvasFactory.create(
    Math.round(viewport.width),
    Math.round(viewport.height),
  );
  await page.render({ canvas: canvas as never, viewport }).promise;
  const [width, height] = [canvas.width * (x.length > 1 ? part : 1), canvas.height * part].map(Math.floor);
  const seen = x.flatMap((left) => y.map((top) => [left * canvas.width, top * canvas.height].map(Math.floor)));
  const found = seen.map(([left = 0, top = 0]) => {
    const [wide = 0, high = 0] = [Math.min(width ?? 0, canvas.width - left), height];
    return jsqr(context.getImageData(left, top, wide, high).data, wide, high)?.data;
  });
  await pdf.loadingTask.destroy();
  return found.filter((code) => code !== undefined);
}

/** Left and top edges, and how much of the height is seen, as parts of the page. */
type Within = { x: readonly number[]; y: readonly number[]; part: number };

type Drawing = {
  create(
    width: number,
    height: number,
  ): {
    canvas: { width: number; height: number };
    context: { getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray } };
  };
};
