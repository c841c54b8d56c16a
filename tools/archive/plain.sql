-- A level without actors and topics, for pictures without a filter.
SELECT bin, lane, effect, CAST(sum(events) AS INT) AS events, sum(weight) AS weight
FROM level
GROUP BY bin, lane, effect
ORDER BY lane, effect, bin
