import { deflateSync } from "node:zlib";

type Parts = {
  /** Further entries of the catalog, e.g. /OpenAction 5 0 R. */
  catalog?: string;
  /** Further entries of the only page. */
  page?: string;
  /** Further objects, by number from 5 on. */
  objects?: Record<number, string | Buffer>;
};

/** A PDF of one page that every reader opens, with what a test wants in it. */
export function pdfWith({ catalog = "", page = "", objects = {} }: Parts = {}) {
  const content = "BT /F1 24 Tf 72 720 Td (Lebenslauf) Tj ET";
  return pdfOf({
    1: `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ${page}
        /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>`,
    4: `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...objects,
  });
}

/** A stream as it stands in a file, packed if wanted. */
export function stream(content: string | Buffer, { entries = "", packed = true } = {}) {
  const body = packed ? deflateSync(content, { level: 9 }) : Buffer.from(content);
  const head = `<< ${packed ? "/Filter /FlateDecode " : ""}/Length ${body.length} ${entries} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), body, Buffer.from("\nendstream")]);
}

/** Objects and the table that says where each begins. */
function pdfOf(objects: Record<number, string | Buffer>) {
  const parts: Buffer[] = [];
  let length = 0;
  const write = (part: string | Buffer) => {
    const bytes = typeof part === "string" ? Buffer.from(part, "latin1") : part;
    parts.push(bytes);
    length += bytes.length;
  };
  const begins = new Map<number, number>();
  write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
  for (const [number, content] of Object.entries(objects)) {
    begins.set(Number(number), length);
    for (const part of [`${number} 0 obj\n`, content, "\nendobj\n"]) write(part);
  }
  const table = length;
  const size = [...begins.keys()].reduce((a, b) => Math.max(a, b), 0) + 1;
  write(`xref\n0 ${size}\n`);
  for (let number = 0; number < size; number += 1) {
    const at = begins.get(number);
    write(at === undefined ? "0000000000 65535 f \n" : `${String(at).padStart(10, "0")} 00000 n \n`);
  }
  write(`trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(parts));
}
