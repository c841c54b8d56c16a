import { useMemo } from "react";
import { useStore } from "zustand";
import { aboutWords } from "../../i18n/aboutWords";
import type { AboutWords } from "../../i18n/en/about";
import { readCodebook } from "../../model/codebook";
import type { Problem } from "../../model/problem";
import { hasSite, isRecord } from "../../store/source";
import { contentsPath, statementPath } from "../../store/url/paths";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import type { DialogName } from "../base/dialogs";
import { useLazyWords } from "../base/useLazyWords";
import { WhenComplete } from "../base/WhenComplete";
import { Dialog } from "../controls/Dialog";
import { CodebookChapter } from "./CodebookChapter";
import { WarmthChapter } from "./WarmthChapter";

interface Props {
  readonly onClose: () => void;
  /** Opens another dialog in its place. */
  readonly onOpen: (dialog: DialogName) => void;
}

/** How to read the picture, how events are coded, how warmth is computed, where the data come from. */
export function About({ onClose, onOpen }: Props) {
  const name = useTimelineState((state) => state.data?.dataset.about.title);
  const { title } = useWords();
  const text = useLazyWords(aboutWords);
  return (
    <Dialog title={name ?? title} onClose={onClose}>
      {text && <Chapters text={text} onOpen={onOpen} />}
    </Dialog>
  );
}

function Chapters({ text, onOpen }: { text: AboutWords } & Pick<Props, "onOpen">) {
  const data = useTimelineState((state) => state.data);
  const { details, suggest } = useWords();
  const code = useStore(useTimeline().language, (language) => language.code);
  const isOurs = useTimelineState(isRecord);
  const isInSite = useTimelineState(hasSite);
  const about = data?.dataset.about;
  const read = useMemo(() => codebookIn(about?.codebook), [about]);
  const sources =
    data?.dataset.digest?.sources ??
    data?.dataset.events.reduce((sum, event) => sum + (event.sources?.length ?? 0), 0);
  const hasEffects = data?.base.hasEffects ?? true;
  const lanes = data?.columns.lanes.map(({ name }) => name) ?? [];
  return (
    <>
      {about?.description && <p>{about.description}</p>}
      {about?.credit && <p dir="auto">{about.credit}</p>}
      <h3>{text.readTitle}</h3>
      {hasEffects && <p>{text.lanes(lanes)}</p>}
      {hasEffects && <p>{text.otherLanes}</p>}
      {text.read.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {read && <CodebookChapter {...read} last={data?.columns.start.at(-1)} text={text} />}
      {hasEffects && (
        <WarmthChapter data={data} correlations={read?.codebook?.correlations} text={text} />
      )}
      <h3>{text.dataTitle}</h3>
      <WhenComplete>
        <p>
          {text.data(data?.total ?? 0, sources ?? 0, about?.updated ?? "", about?.revision ?? "")}
        </p>
      </WhenComplete>
      <p>{text.licence(about?.license ?? "")}</p>
      <p>{text.privacy}</p>
      {isOurs && (
        <p>
          <button type="button" className="button" onClick={() => onOpen("suggest")}>
            {suggest}
          </button>
        </p>
      )}
      {isOurs && (
        <p>
          <a href={contentsPath(code)} target="_blank" rel="noopener">
            {text.contents}
            <span className="hidden"> ({details.newTab})</span>
          </a>
        </p>
      )}
      {isInSite && (
        <p>
          <a href={statementPath()} hrefLang="en" target="_blank" rel="noopener">
            {text.accessibility}
            <span className="hidden"> ({details.newTab})</span>
          </a>
        </p>
      )}
    </>
  );
}

/** The codebook of a dataset, if it has one, and what is wrong with it. */
function codebookIn(json: unknown) {
  if (json === undefined) return null;
  const problems: Problem[] = [];
  return { codebook: readCodebook(json, problems), problems };
}
