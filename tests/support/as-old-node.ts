/** What somebody sees who starts the board with the Node of an older machine. */
Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.20.2" } });
const program = new URL("../../app/require-node.js", import.meta.url).href;
await import(program);

export {};
