import { subscribe } from "node:diagnostics_channel";

/** Loaded into the board before anything else, by the control of the long run: each request leaves fifty kilobytes behind. */
const kept: Buffer[] = [];
subscribe("http.server.request.start", () => kept.push(Buffer.alloc(50 * 1024, 1)));
