import { createServer } from "vite";

/** How long a whole board takes on its way to the Bundesagentur and to EURES, and in how much memory: npm run bench:ba -- --listings 10000 */
process.env["NODE_ENV"] = "production"; // as the board runs; React is slower otherwise
const server = await createServer({
  configFile: false,
  esbuild: { jsx: "automatic", jsxDev: false },
  server: { middlewareMode: true },
  appType: "custom",
  optimizeDeps: { noDiscovery: true },
  logLevel: "warn",
});
try {
  const { printExport } = (await server.ssrLoadModule("/tests/bench/ba/export.ts")) as {
    printExport: () => Promise<void>;
  };
  await printExport();
} finally {
  await server.close();
}
