import { registerHooks } from "node:module";

/**
 * What pdfjs-dist makes of a file before anything is drawn. Its interface for viewers shows no launch actions and cannot be
 * told how much memory a stream may take, so the parser itself is used. The package keeps it to itself: one line added
 * while it is loaded makes it public. Its version is pinned, and reading any document fails if a newer one has moved these.
 */
export const pdfParser = await loadParser();

type Class<Instance> = abstract new (...given: never[]) => Instance;

type Parser = {
  LocalPdfManager: new (given: object) => PdfManager;
  DecodeStream: { prototype: { buffer: Uint8Array; ensureBuffer(bytes: number): Uint8Array } };
  BaseStream: Class<PdfStream>;
  Dict: Class<PdfDict>;
  Ref: Class<PdfRef>;
  Name: Class<{ name: string }>;
  setVerbosityLevel(level: number): void;
};

export type PdfManager = {
  initDocument(recovering: boolean): Promise<void>;
  getPage(index: number): Promise<unknown>;
  /** The parser keeps a document until then. */
  terminate(): void;
  pdfDocument: { numPages: number; xref: { trailer: PdfDict; fetch(ref: PdfRef): unknown } };
};

/** Values are strings, numbers, booleans, arrays and these; `getArray` follows references, the entries do not. */
export type PdfDict = { getArray(key: string): unknown; getRawEntries(): Iterable<[string, unknown]> };
export type PdfStream = { dict: PdfDict | null; getBytes(): Uint8Array };
export type PdfRef = { num: number; gen: number };

async function loadParser() {
  const wanted = ["LocalPdfManager", "DecodeStream", "BaseStream", "Dict", "Ref", "Name", "setVerbosityLevel"];
  const address = import.meta.resolve("pdfjs-dist/legacy/build/pdf.worker.mjs");
  const hooks = registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      if (url !== address || typeof loaded.source === "string" || !loaded.source) return loaded;
      const source = Buffer.from(loaded.source as Uint8Array).toString();
      return { ...loaded, source: `${source}\nexport { ${wanted.join(", ")} };` };
    },
  });
  const loaded = (await import(address)) as Parser;
  hooks.deregister();
  loaded.setVerbosityLevel(0);
  return loaded;
}
