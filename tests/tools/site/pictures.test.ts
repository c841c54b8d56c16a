import { createCanvas, loadImage } from "@napi-rs/canvas";
import { describe, expect, it } from "vitest";
import { drawPictures } from "../../../tools/site/pictures";
import { BASE, filesOf, ourSite, pagesOf } from "./site";

const site = ourSite();
const files = filesOf(site);

describe("pictures for links", () => {
  const pictures = new Map(drawPictures(site));

  it("are there for every page that names one", () => {
    const named = pagesOf(files).map(([, html]) => /og:image" content="([^"]*)"/.exec(html)?.[1]);
    expect(new Set(named)).toEqual(new Set([...pictures.keys()].map((path) => BASE + path)));
  });

  it("are PNG of the size that is asked for, with words, marks and both colours", async () => {
    const [picture] = pictures.values();
    const image = await loadImage(picture ?? "");
    expect([image.width, image.height]).toEqual([1200, 630]);
    const context = createCanvas(1200, 630).getContext("2d");
    context.drawImage(image, 0, 0);
    const count = (colour: string, x: number, y: number, width: number, height: number) => {
      const { data } = context.getImageData(x, y, width, height);
      const wanted = Buffer.from(colour, "hex");
      let found = 0;
      for (let i = 0; i < data.length; i += 4)
        if (wanted.every((part, c) => data[i + c] === part)) found++;
      return found;
    };
    // The title, then cooperation and conflict.
    expect(count("1d1b18", 0, 20, 600, 50)).toBeGreaterThan(1000);
    expect(count("0b6e8f", 0, 160, 1200, 370)).toBeGreaterThan(1000);
    expect(count("bd3f17", 0, 160, 1200, 370)).toBeGreaterThan(1000);
  });
});
