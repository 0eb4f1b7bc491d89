import { createServer } from "vite";

/** How long all alerts of a large board take in the morning: npm run bench:alerts -- --alerts 20000 --listings 20000 */
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
  const { printAlerts } = (await server.ssrLoadModule("/tests/bench/alerts-in-the-morning.ts")) as {
    printAlerts: () => Promise<void>;
  };
  await printAlerts();
} finally {
  await server.close();
}
