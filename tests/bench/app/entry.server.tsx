export { default, start } from "#app/entry.server.tsx";
