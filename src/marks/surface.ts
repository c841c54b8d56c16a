/**
 * What the painters paint on: the part of a canvas' context that they use. A canvas of the browser
 * or of Node satisfies it, and so does `SvgSurface`.
 */
export type Surface = Pick<
  CanvasRenderingContext2D,
  | "fillStyle"
  | "strokeStyle"
  | "globalAlpha"
  | "lineWidth"
  | "lineJoin"
  | "font"
  | "textAlign"
  | "textBaseline"
  | "save"
  | "restore"
  | "translate"
  | "beginPath"
  | "moveTo"
  | "lineTo"
  | "quadraticCurveTo"
  | "closePath"
  | "arc"
  | "rect"
  | "roundRect"
  | "clip"
  | "fill"
  | "stroke"
  | "setLineDash"
  | "fillRect"
  | "clearRect"
  | "fillText"
  | "strokeText"
> &
  // For a clear ground, which only a canvas has.
  Partial<Pick<CanvasRenderingContext2D, "globalCompositeOperation">>;
