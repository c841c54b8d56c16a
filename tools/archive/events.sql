-- The events of a part, by time.
SELECT id, first_day, last_day, lane, effect, importance, actors, topics, title, summary, place, url
FROM part
ORDER BY first_day, id
