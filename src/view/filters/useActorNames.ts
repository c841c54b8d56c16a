import { useEffect, useState } from "react";
import { type ActorNames, readActorNames } from "../../model/actorNames";
import { isRecord } from "../../store/source";
import { useTimelineState } from "../base/context";

const ADDRESS = "./data/names.json";
const NONE: ActorNames = {};

/** The names of our actors in every language. Until they have loaded, or for other data, the names shown have to do. */
export function useActorNames(): ActorNames {
  const isOurs = useTimelineState(isRecord);
  const [names, setNames] = useState<ActorNames>(NONE);
  useEffect(() => {
    if (!isOurs) return;
    let isWanted = true;
    fetch(ADDRESS)
      .then((response) => response.json())
      .then((json) => isWanted && setNames(readActorNames(json)))
      .catch(() => {});
    return () => {
      isWanted = false;
    };
  }, [isOurs]);
  return isOurs ? names : NONE;
}
