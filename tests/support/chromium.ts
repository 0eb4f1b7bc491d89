import { existsSync } from "node:fs";
import { findPackageJSON } from "node:module";
import path from "node:path";

type Chromium = { executablePath: string; env: Record<string, string> };

/** The browser of CHROMIUM_PATH, else Debian's, else the one that comes as an npm package and needs nothing installed. */
export async function findChromium(): Promise<Chromium> {
  const installed = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
  if (existsSync(installed)) return { executablePath: installed, env: environment() };
  if (process.env["CHROMIUM_PATH"]) throw new Error(`CHROMIUM_PATH: there is no file ${installed}`);
  return unpackChromium();
}

export async function unpackChromium(): Promise<Chromium> {
  const { default: packed, inflate } = await import("@sparticuz/chromium");
  const executablePath = await packed.executablePath();
  const description = findPackageJSON("@sparticuz/chromium", import.meta.url);
  if (description === undefined) throw new Error("The package @sparticuz/chromium is not installed: npm ci");
  const libraries = path.join(path.dirname(description), "bin", "al2023.tar.br");
  const unpacked = path.join(await inflate(libraries), "lib");
  return { executablePath, env: { ...environment(), LD_LIBRARY_PATH: unpacked } };
}

function environment() {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
