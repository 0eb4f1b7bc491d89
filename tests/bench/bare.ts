import { createServer } from "node:http";
import { text } from "node:stream/consumers";

/** Reads one answer, `{ port, headers, body }` as JSON, and gives it to whoever asks: what node:http alone can do. */
const { port, headers, body } = JSON.parse(await text(process.stdin)) as {
  port: number;
  headers: Record<string, string>;
  body: string;
};
const bytes = Buffer.from(body);

createServer((_, answer) => {
  answer.writeHead(200, headers);
  answer.end(bytes);
}).listen(port);
