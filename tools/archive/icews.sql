-- ICEWS: countries by their English names, intensity on the Goldstein scale.
SELECT
  "Event ID" AS id,
  CAST("Event Date" AS DATE) AS first_day,
  CAST("Event Date" AS DATE) AS last_day,
  "Source Country" AS source,
  "Target Country" AS target,
  "CAMEO Code" AS code,
  CAST(nullif("Intensity", '') AS DOUBLE) AS score,
  1 AS mentions,
  CAST(NULL AS VARCHAR(300)) AS title,
  concat("Source Name", ' – ', "Target Name", ': ', "Event Text") AS summary,
  nullif("City", '') AS place,
  CAST(NULL AS VARCHAR(2000)) AS url
FROM raw
