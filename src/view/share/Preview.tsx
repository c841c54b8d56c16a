import { useEffect, useRef, useState } from "react";
import type { ShareWords } from "../../i18n/en/share";
import type { Px } from "../../layout/scale";
import { useSize } from "../base/useSize";
import { type FrameHeight, heightIn } from "./snippet";

const WIDTHS: readonly Px[] = [320, 480, 640, 960];

interface Props {
  readonly address: string;
  readonly title: string;
  readonly height: FrameHeight;
  /** Height until the frame reports its own. */
  readonly first: Px;
  /** The colour scheme of its place, on the ground that goes with it; null for those of the dialog. */
  readonly scheme: "light" | "dark" | null;
  readonly words: ShareWords;
}

/** A preview of the frame in columns of several widths, scaled down if the dialog is too narrow. */
export function Preview({ address, title, height, first, scheme, words }: Props) {
  const [width, setWidth] = useState<Px>(640);
  const space = useRef<HTMLDivElement>(null);
  const { width: most } = useSize(space);
  const frame = useRef<HTMLIFrameElement>(null);
  const own = useFrameHeight(frame, first);
  const high = height === "automatic" ? own : height;
  const scale = most > 0 ? Math.min(1, most / width) : 1;
  return (
    <section aria-label={words.preview}>
      <div className="group" role="group" aria-label={words.width}>
        {WIDTHS.map((each) => (
          <button
            key={each}
            type="button"
            className="button"
            aria-pressed={each === width}
            onClick={() => setWidth(each)}
          >
            {each} px
          </button>
        ))}
      </div>
      <div ref={space} className="share-preview-space">
        <div
          className="share-preview-frame"
          style={{
            width: width * scale,
            height: high * scale,
            ...(scheme && { colorScheme: scheme, background: "Canvas" }),
          }}
        >
          <iframe
            // A new frame for each address: navigating the old one would add to the history.
            key={address}
            ref={frame}
            src={address}
            title={title}
            loading="lazy"
            style={{ width, height: high, transform: `scale(${scale})` }}
          />
        </div>
      </div>
    </section>
  );
}

/** The height that a frame reports, px; `first` until then. */
function useFrameHeight(frame: { readonly current: HTMLIFrameElement | null }, first: Px): Px {
  const [height, setHeight] = useState(first);
  useEffect(() => {
    const receive = ({ source, data }: MessageEvent) => {
      const height = source === frame.current?.contentWindow ? heightIn(data) : null;
      if (height !== null) setHeight(height);
    };
    window.addEventListener("message", receive);
    return () => window.removeEventListener("message", receive);
  }, [frame]);
  return height;
}
