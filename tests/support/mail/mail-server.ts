import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { whenOver } from "../when-over.ts";

type Received = { from: string; to: string[]; message: string };
type Answer = { code: number; text: string } | null;

/** A real mail server on this machine. `answer` says what it has against a recipient. */
export async function startMailServer({ answer = () => null }: { answer?: (recipient: string) => Answer } = {}) {
  const received: Received[] = [];
  const arrived = Promise.withResolvers<Received>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo({ address }, _session, done) {
      const refusal = answer(address);
      done(refusal ? Object.assign(new Error(refusal.text), { responseCode: refusal.code }) : null);
    },
    onData(stream, { envelope }, done) {
      void text(stream).then((message) => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : "";
        const mail = { from, to: envelope.rcptTo.map(({ address }) => address), message };
        received.push(mail);
        arrived.resolve(mail);
        done();
      }, done); // who sends may die in the middle
    },
  });
  server.on("error", () => undefined);
  const listener = server.listen(0, "127.0.0.1");
  await once(listener, "listening");
  whenOver(() => new Promise<void>((done) => server.close(() => done())));
  return {
    url: `smtp://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    received,
    firstMail: () => arrived.promise,
  };
}
