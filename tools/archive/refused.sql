-- What does not fit, by reason.
SELECT refused AS reason, CAST(count(*) AS DOUBLE) AS events
FROM judged
WHERE refused IS NOT NULL
GROUP BY refused
ORDER BY events DESC
