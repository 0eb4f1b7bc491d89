/**
 * The one script of the site: it makes pages nicer and none of them needs it. The framework itself is loaded only
 * where a page was rendered with <Scripts/> (handle.hydrate).
 */
if ("__remixContext" in window) void import("./hydrate.tsx");
