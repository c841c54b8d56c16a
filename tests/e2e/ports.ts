/** The ports of the built app, set by `PORT`, and of the host site. */
export const APP_PORT = Number(process.env.PORT ?? 4173);
export const HOST_PORT = APP_PORT + 1;
export const APP = `http://localhost:${APP_PORT}`;
/** The port on which a test serves the built app itself, to take it offline or to publish another version. */
export const SITE = `http://localhost:${APP_PORT + 2}`;
export const HOST = `http://127.0.0.1:${HOST_PORT}`;
