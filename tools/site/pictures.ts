import type { Dataset } from "../../src/model/dataset";

/** Where the pictures for links stand from the base address: of all time, and of each story. */
export function wholePicture(): string {
  return "pictures/timeline.png";
}

export function storyPicture(story: string): string {
  return `pictures/${story.replace(/[^\w-]/g, "~")}.png`;
}

/** The picture of an event: that of the first story that it stands in. */
export function pictureOf({ stories }: Dataset, event: string): string {
  const story = stories.find(({ steps }) => steps.some((step) => step.event === event));
  return story ? storyPicture(story.id) : wholePicture();
}
