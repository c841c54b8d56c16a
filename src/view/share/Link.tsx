import { useState } from "react";
import { useStore } from "zustand";
import type { ShareWords } from "../../i18n/en/share";
import { shareWords } from "../../i18n/shareWords";
import { openTitle } from "../../store/openTitle";
import type { Source } from "../../store/state";
import type { Address } from "../../store/url/address";
import { frameLink, shareLink } from "../../store/url/shareLink";
import { toAddress } from "../../store/url/url";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { useLazyWords } from "../base/useLazyWords";
import { Copy } from "../controls/Copy";
import { Choice } from "./Choice";
import { type Choices, chosenAddress, firstChoices, oembedAddress, pageAddress } from "./choices";
import { ChosenEvents } from "./EventPicker";
import { Height, OwnWords } from "./FrameOptions";
import { cutBy, isOfThisDevice, MOST_CHARACTERS } from "./lengths";
import { Look, Starts } from "./Options";
import { Preview } from "./Preview";
import { codeFor, type Place, placesFor } from "./places";
import { Send } from "./Send";
import { FIRST_HEIGHT, placeScheme } from "./snippet";
import { useSharedSource } from "./useSharedSource";
import "../controls/fields.css";

/** The view as a link and as a frame for an article, by the choices of whoever shares it. */
export function Link() {
  const { store } = useTimeline();
  const words = useLazyWords(shareWords);
  const { formats } = useWords();
  const source = useSharedSource();
  // The dialog covers the view, which does not change meanwhile.
  const [now] = useState(() => toAddress(store.getState()));
  if (!words || !source) return null;
  const link = source === "too-long" ? null : shareLink(now, window.location.href, source);
  if (source === "too-long" || (link && link.length > MOST_CHARACTERS))
    return <p>{words.tooLong(formats.number(MOST_CHARACTERS))}</p>;
  if (!link) return <p>{words.onlyFile}</p>;
  return <Shared now={now} words={words} source={source} />;
}

interface Props {
  readonly now: Address;
  readonly words: ShareWords;
  readonly source: Source;
}

function Shared({ now, words, source }: Props) {
  const [choices, setChoices] = useState<Choices>(() => firstChoices(now));
  const choose = (change: Partial<Choices>) => setChoices((old) => ({ ...old, ...change }));
  const [place, setPlace] = useState<Place>("page");
  const places = placesFor(source);
  const code = useStore(useTimeline().language, ({ code }) => code);
  const page = window.location.href;
  const title = useTitle(choices);
  const frameTitle = useWords().embed.frameTitle(title);
  const address = chosenAddress(now, choices);
  const link = shareLink(address, page, source) ?? "";
  const frame = frameLink(address, page, source) ?? "";
  const isRecord = source.kind === "record";
  const ownPage = isRecord && pageAddress(address, code, page);
  const oembed = isRecord && oembedAddress(address, code, page);
  const options = { words, choices, onChoose: choose };
  return (
    <>
      <div className="fields">
        <Starts {...options} />
        <Look {...options} />
      </div>
      <ChosenEvents {...options} />
      <Copy label={words.link} text={link} rows={2} words={words.copying}>
        <Send title={title} link={link} words={words} />
      </Copy>
      <AboutLink link={link} source={source} words={words} />
      {ownPage && (
        <>
          <Copy label={words.page} text={ownPage} rows={2} words={words.copying} />
          <p>{words.pageHint}</p>
        </>
      )}
      <h3>{words.embed}</h3>
      <div className="fields">
        <Height {...options} />
        <OwnWords {...options} />
        <Choice
          label={words.place}
          value={place}
          onChoose={(value) => setPlace(places.find((each) => each === value) ?? "page")}
        >
          {places.map((each) => (
            <option key={each} value={each}>
              {words.places[each]}
            </option>
          ))}
        </Choice>
      </div>
      {place === "page" && (
        <p>{words.heightHint[choices.frameHeight === "automatic" ? "automatic" : "fixed"]}</p>
      )}
      {choices.bg && <p>{words.clearHint}</p>}
      <Copy
        label={words.snippet}
        text={codeFor(place, {
          ...{ address, page, source, title: frameTitle },
          height: choices.frameHeight,
        })}
        rows={6}
        words={words.copying}
      />
      <p>{words.placeHint[place]}</p>
      <Preview
        address={frame}
        title={frameTitle}
        height={choices.frameHeight}
        first={FIRST_HEIGHT}
        scheme={placeScheme(address)}
        words={words}
      />
      {oembed && (
        <>
          <Copy label={words.oembed} text={oembed} rows={2} words={words.copying} />
          <p>{words.oembedHint}</p>
        </>
      )}
    </>
  );
}

interface AboutLinkProps extends Pick<Props, "source" | "words"> {
  readonly link: string;
}

/** How long a link with data in it is and what cuts it, and whether it works anywhere else at all. */
function AboutLink({ link, source, words }: AboutLinkProps) {
  const { number } = useWords().formats;
  const limits = source.kind === "link" ? cutBy(link) : [];
  return (
    <>
      {source.kind === "link" && (
        <p>
          {words.dataInLink(number(link.length))}{" "}
          {limits.length > 0 &&
            words.cut(
              limits.map(({ service, limit }) => `${words.services[service]} (${number(limit)})`),
            )}
        </p>
      )}
      {isOfThisDevice(link) && <p>{words.thisDevice}</p>}
    </>
  );
}

/** The name of what is shared: the story, the open event, or the timeline. */
function useTitle({ start }: Choices): string {
  const open = useTimelineState(openTitle);
  const dataset = useTimelineState((state) => state.data?.dataset);
  const { subtitle } = useWords();
  const story =
    typeof start === "object" ? dataset?.stories.find(({ id }) => id === start.story) : undefined;
  return story?.title ?? (start === "now" ? open : null) ?? dataset?.about.title ?? subtitle;
}
