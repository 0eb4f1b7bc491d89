import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import hoodiecrow from "hoodiecrow-imap";
import { whenOver } from "../when-over.ts";

type Given = {
  messages?: string[];
  /** Ends the connection instead of the answer. */
  breaksOff?: () => boolean;
};

/** A real IMAP server on this machine, with one mailbox. */
export async function startImapServer({ messages = [], breaksOff = () => false }: Given = {}) {
  const imap = hoodiecrow({
    plugins: ["AUTH-PLAIN", "UIDPLUS", "UNSELECT", "ID", "NAMESPACE", "IDLE"],
    users: { board: { password: "seven horses" } },
    storage: { INBOX: { messages: messages.map((raw) => ({ raw })), uidvalidity: 7 } },
  });
  const sockets = new Set<Socket>();
  const commands: string[] = [];
  imap.server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("data", (bytes) => {
      commands.push(bytes.toString().trim());
      if (breaksOff()) socket.destroy();
    });
  });
  imap.server.listen(0, "127.0.0.1");
  await once(imap.server, "listening");
  whenOver(() => {
    for (const socket of sockets) socket.destroy();
    imap.server.close();
  });
  const { port } = imap.server.address() as AddressInfo;
  return {
    mailbox: `imap://board:seven%20horses@127.0.0.1:${port}`,
    port,
    commands,
    left: () => imap.getMailbox("INBOX").messages.map(({ raw }) => raw),
    receive: (raw: string) => imap.appendMessage("INBOX", [], new Date(), raw),
    /** The mailbox was made anew: its numbers mean nothing any more. */
    renumber: () => (imap.getMailbox("INBOX").uidvalidity += 1),
  };
}
