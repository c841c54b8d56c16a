import type { Frame, Page } from "@playwright/test";
import type { FromFrame } from "../../public/embed";
import { ready } from "./page";
import { APP, HOST } from "./ports";

declare global {
  interface Window {
    /** The messages of the frames to the article, with the index of the frame. */
    received: { data: unknown; frame: number }[];
  }
}

/** The options of an article on another site; see `host.ts`. */
export interface Article {
  /** The search of each frame; by default one plain frame. */
  readonly frames?: readonly string[];
  readonly sandbox?: string;
  readonly width?: string;
  readonly height?: string;
  readonly loading?: string;
  /** How often `embed.js` is included. */
  readonly scripts?: number;
  readonly closed?: boolean;
  readonly csp?: string;
  readonly dir?: string;
  /** Markup for the head of the article, and whether each frame is in a box of its own. */
  readonly head?: string;
  readonly box?: string;
}

/** Opens an article and records the messages of its frames; returns the frames once they take input. */
export async function openArticle(page: Page, article: Article = {}): Promise<Frame[]> {
  const { frames = [""], scripts = 0, closed = false, ...rest } = article;
  const params = new URLSearchParams({ width: "700", height: "500", ...rest });
  for (const search of frames) params.append("src", `${APP}/embed.html${search}`);
  for (let i = 0; i < scripts; i++) params.append("script", `${APP}/embed.js`);
  if (closed) params.set("closed", "");
  await page.addInitScript(() => {
    window.received = [];
    window.addEventListener("message", ({ data, source }) => {
      const frames = [...document.querySelectorAll("iframe")];
      const frame = frames.findIndex(({ contentWindow }) => contentWindow === source);
      window.received.push({ data, frame });
    });
  });
  await page.goto(`${HOST}/?${params}`);
  if (!closed) for (const frame of framesOf(page)) await ready(frame);
  return framesOf(page);
}

export function framesOf(page: Page): Frame[] {
  return page.frames().filter((frame) => frame !== page.mainFrame());
}

/** The messages of one type from a frame, in our own protocol. */
export async function messages<T extends FromFrame["type"]>(
  page: Page,
  type: T,
  place = 0,
): Promise<Extract<FromFrame, { type: T }>[]> {
  const received = await page.evaluate(() => window.received);
  return received
    .filter(({ frame }) => frame === place)
    .map(({ data }) => (data as { "strategic-triangle"?: FromFrame })?.["strategic-triangle"])
    .filter((message): message is Extract<FromFrame, { type: T }> => message?.type === type);
}

/** The heights that a frame has sent, without those repeated on request of the host. */
export const heights = async (page: Page, place = 0): Promise<number[]> =>
  (await messages(page, "height", place))
    .map(({ height }) => height)
    .filter((height, i, all) => height !== all[i - 1]);

/** The number of exchanges after which a frame and its host have nothing left to send. */
const ROUNDS = 8;

/**
 * Waits until every ready frame has drawn and has answered several pings: by then it has sent everything that it
 * was about to send by itself.
 */
export async function exchange(page: Page): Promise<void> {
  for (let i = 0; i < ROUNDS; i++)
    for (const place of framesOf(page).keys()) await askFrame(page, place);
}

async function askFrame(page: Page, place: number): Promise<void> {
  await page.evaluate(async (place) => {
    const target = document.querySelectorAll("iframe")[place]?.contentWindow;
    // Twice, so that the changes of one frame are in the next.
    const draw = async () => {
      for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
    };
    await draw();
    await new Promise<void>((resolve) => {
      const listen = ({ source, data }: MessageEvent) => {
        if (source !== target || data?.["strategic-triangle"]?.type !== "ready") return;
        window.removeEventListener("message", listen);
        resolve();
      };
      window.addEventListener("message", listen);
      target?.postMessage({ "strategic-triangle": { type: "ping" } }, "*");
    });
    await draw();
  }, place);
}

/** How far a frame is from fitting its content: height given minus height needed, and what is cut off or scrolls; px. */
export async function misfit(frame: Frame): Promise<{ slack: number; over: number }> {
  return frame.evaluate(() => {
    const footer = document.querySelector("footer");
    const { scrollHeight, clientHeight } = document.documentElement;
    const end = footer?.getBoundingClientRect().bottom ?? 0;
    const chart = document.querySelector(".embed-stage")?.getBoundingClientRect().height ?? 0;
    const wanted = Number.parseFloat(
      getComputedStyle(document.querySelector("main") ?? document.body).getPropertyValue(
        "--picture",
      ),
    );
    return { slack: clientHeight - end + (chart - wanted), over: scrollHeight - clientHeight };
  });
}

/** Posts a message to a frame, as a host without our script does. */
export async function post(page: Page, message: unknown, place = 0): Promise<void> {
  await page.evaluate(
    ({ message, place }) => {
      const frame = document.querySelectorAll("iframe")[place];
      frame?.contentWindow?.postMessage(message, "*");
    },
    { message, place },
  );
}
