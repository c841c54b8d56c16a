-- A level by month, from levels by day: those of parts, or of the whole.
SELECT
  CAST(date_trunc('month', bin) AS DATE) AS bin,
  lane,
  effect,
  actors,
  topics,
  CAST(sum(events) AS INT) AS events,
  sum(weight) AS weight
FROM level
GROUP BY date_trunc('month', bin), lane, effect, actors, topics
ORDER BY lane, effect, actors, topics, bin
