import type { Story } from "../../src/model/schema";
import { rootOf, storyPath, storyPicture } from "../../src/store/url/paths";
import { EventLink, writePage } from "./Document";
import type { Edition, Site } from "./edition";
import { storyFacts } from "./facts";
import { StillPicture, shownOfStory } from "./StillPicture";
import { shorten } from "./shorten";
import type { Still } from "./still";

/** The page of a story: its picture, of which `still` is the layout, then the text and the event of each step. */
export function writeStoryPage(
  site: Site,
  edition: Edition,
  story: Story,
  still: Still | null,
): string {
  const { words, pages, data, code } = edition;
  const root = rootOf(storyPath(code, story.id));
  const title = words.stories.label(story.title);
  return writePage({
    site,
    edition,
    path: (other) => storyPath(other, story.id),
    head: {
      title,
      description: shorten(story.summary ?? story.title),
      type: "article",
      picture: storyPicture(story.id),
      facts: storyFacts(site, edition, story),
      hasEmbed: true,
    },
    children: (
      <article>
        <h1>{title}</h1>
        {story.summary && <p>{story.summary}</p>}
        {still && (
          <StillPicture {...{ edition, root, title, still }} shown={shownOfStory(edition, story)} />
        )}
        <p>
          <a className="open" href={`${root}?story=${encodeURIComponent(story.id)}&lang=${code}`}>
            {pages.openStory}
          </a>
        </p>
        <ol className="steps">
          {story.steps.map((step, i) => (
            <li key={`${i} ${step.event}`}>
              <p>{step.text}</p>
              <p>
                <EventLink edition={edition} index={data.indexOf(step.event) ?? -1} root={root} />
              </p>
            </li>
          ))}
        </ol>
      </article>
    ),
  });
}
