import { get } from "node:http";
import { brotliDecompressSync } from "node:zlib";

export const budgets = { html: 14, css: 15, script: 5, fonts: 55 } as const;
export type Part = keyof typeof budgets;

/** What a page costs a browser that accepts Brotli, in kB of 1000 bytes, without pictures. */
export async function weighPage(address: string): Promise<Record<Part, number>> {
  const page = await fetchRaw(address);
  const html = page.text();
  const weigh = async (pattern: RegExp) => {
    const links = new Set([...html.matchAll(pattern)].map(([, link]) => new URL(link ?? "", address).href));
    const parts = await Promise.all([...links].map(fetchRaw));
    return kilobytes(parts.reduce((sum, part) => sum + part.bytes, 0));
  };
  return {
    html: kilobytes(page.bytes),
    css: await weigh(/<link rel="stylesheet" href="([^"]+)"/g),
    script: await weigh(/<script[^>]* src="([^"]+)"/g),
    fonts: await weigh(/<link rel="preload" href="([^"]+)" as="font"/g),
  };
}

/** fetch would unpack what travelled, so this does not use it. */
function fetchRaw(address: string): Promise<{ bytes: number; text: () => string }> {
  return new Promise((resolve, reject) => {
    const request = get(address, { headers: { "Accept-Encoding": "br" } }, async (answer) => {
      const body = Buffer.concat(await Array.fromAsync(answer));
      if (answer.statusCode !== 200) return reject(new Error(`${address} answered ${answer.statusCode}`));
      const packed = answer.headers["content-encoding"] === "br";
      resolve({ bytes: body.byteLength, text: () => String(packed ? brotliDecompressSync(body) : body) });
    });
    request.on("error", reject);
  });
}

function kilobytes(bytes: number) {
  return Math.round(bytes / 100) / 10;
}
