declare module "hoodiecrow-imap" {
  import type { Server } from "node:net";

  type Message = { raw: string; uid?: number; flags?: string[] };
  type Options = {
    plugins: string[];
    users: Record<string, { password: string }>;
    storage: Record<string, { messages: Message[]; uidvalidity?: number }>;
  };

  export default function hoodiecrow(options: Options): {
    server: Server;
    appendMessage(folder: string, flags: string[], date: Date, raw: string): void;
    getMailbox(folder: string): { messages: Message[]; uidvalidity: number };
  };
}
