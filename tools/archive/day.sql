-- The finest level: events of a part by day and by all that a filter asks for. `weight` is what they weigh in warmth.
SELECT
  first_day AS bin,
  lane,
  effect,
  actors,
  topics,
  CAST(count(*) AS INT) AS events,
  CAST(sum(CASE importance WHEN 1 THEN 0.5 WHEN 2 THEN 1 WHEN 3 THEN 2 WHEN 4 THEN 4 ELSE 8 END) AS DOUBLE) AS weight
FROM part
GROUP BY first_day, lane, effect, actors, topics
ORDER BY bin, lane, effect, actors, topics
