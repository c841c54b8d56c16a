-- GDELT 1.0 and 2.0: one row of text columns for each event.
SELECT
  GlobalEventID AS id,
  TRY_CAST(concat(substr(Day, 1, 4), '-', substr(Day, 5, 2), '-', substr(Day, 7, 2)) AS DATE) AS first_day,
  TRY_CAST(concat(substr(Day, 1, 4), '-', substr(Day, 5, 2), '-', substr(Day, 7, 2)) AS DATE) AS last_day,
  coalesce(nullif(Actor1CountryCode, ''), nullif(Actor1KnownGroupCode, '')) AS source,
  coalesce(nullif(Actor2CountryCode, ''), nullif(Actor2KnownGroupCode, '')) AS target,
  EventCode AS code,
  TRY_CAST(GoldsteinScale AS DOUBLE) AS score,
  TRY_CAST(NumMentions AS INT) AS mentions,
  CAST(NULL AS VARCHAR(300)) AS title,
  CAST(NULL AS VARCHAR(4000)) AS summary,
  nullif(ActionGeo_FullName, '') AS place,
  nullif(SOURCEURL, '') AS url
FROM raw
