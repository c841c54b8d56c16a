import type { NameStyle } from "../../src/layout/name/positions";
import { COLOURS, FONTS } from "../../src/marks/tokens";
import { Xml } from "./xml";

/** Width of the edge of a silhouette, and of one that has stepped back; px. */
const EDGE = 2;
const THIN = 1.1;

/** The style sheet of a fluid picture; `back`, 0 … 1, is how far its silhouettes have stepped back. */
export function fluidStyle({ font }: NameStyle, back: number): Xml {
  const edge = (EDGE + (THIN - EDGE) * back).toFixed(1);
  return new Xml(`:root{${colours("light")}}
@media(prefers-color-scheme:dark){:root{${colours("dark")}}}
svg{overflow:visible}
path,line{vector-effect:non-scaling-stroke;fill:none}
.warm{--own:var(--warm);--fill:var(--warm-fill);--tint:var(--warm-tint)}
.cold{--own:var(--cold);--fill:var(--cold-fill);--tint:var(--cold-tint)}
.neutral{--own:var(--neutral);--tint:var(--warm-tint)}
.era{stroke:var(--line)}.zero{stroke:var(--ink)}.ghost{stroke:var(--edge)}
.tint{fill:var(--tint)}
.area{fill:var(--fill);opacity:${(1 - back).toFixed(2)}}
.edge{stroke:var(--own);stroke-width:${edge};stroke-linejoin:round}
.bar{stroke:var(--own);vector-effect:none}
.stem{stroke:var(--own);opacity:.32}.full{stroke-width:1.3;opacity:1}
.span{stroke:var(--own);stroke-width:3.5}.faint{opacity:.55}
.known{stroke-width:1.5}.vague{stroke-width:2;stroke-dasharray:4 3}.arrow{fill:var(--own)}
circle,.dot{fill:var(--own);stroke:var(--paper);stroke-width:2;paint-order:stroke}
circle.hollow,.dot.hollow{fill:var(--paper);stroke:var(--own);stroke-width:1.5}
.leader{stroke:var(--own)}
text{font:${font}px ${FONTS.font};fill:var(--ink);stroke:var(--paper);stroke-width:6;stroke-linejoin:round;paint-order:stroke}
.inside text{stroke:var(--tint)}.strong text{font-weight:700}.faint text,.date{fill:var(--muted)}
svg.faint{opacity:1}.date{font-size:${font - 1}px;font-weight:400}`);
}

const USED = [
  "paper",
  "ink",
  "muted",
  "line",
  "edge",
  "warm",
  "cold",
  "neutral",
  "warm-fill",
  "cold-fill",
  "warm-tint",
  "cold-tint",
] as const;

function colours(theme: "light" | "dark"): string {
  return USED.map((name) => `--${name}:${COLOURS[name][theme]}`).join(";");
}
