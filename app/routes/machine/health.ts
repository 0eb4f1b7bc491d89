import { programVersion } from "#app/platform/program-version.server.ts";

/** The process is alive, and which program it runs: whoever updates the board sees that the new one answers. */
export function loader() {
  const { version, commit } = programVersion();
  const text = `ok\nversion ${version} (${commit})\n`;
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
