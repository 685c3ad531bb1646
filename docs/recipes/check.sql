-- What aggregate.sql could not count, or would count twice. Every number must be 0 before its sums are published;
-- one record may stand under several reasons.
SELECT 'record without a date' AS reason, COUNT(*) AS found
FROM service_records
WHERE service_date IS NULL

UNION ALL
SELECT 'record outside the quarters' AS reason, COUNT(*) AS found
FROM service_records
WHERE service_date IS NOT NULL
  AND CONCAT(YEAR(service_date), '-Q', QUARTER(service_date)) NOT IN (SELECT quarter FROM periods)

UNION ALL
SELECT 'record of an unknown station' AS reason,
  (SELECT COUNT(*) FROM service_records)
  - (SELECT COUNT(*) FROM service_records AS r JOIN (SELECT DISTINCT station_code FROM stations) AS s ON r.station_code = s.station_code) AS found

UNION ALL
SELECT 'station listed twice' AS reason, COUNT(*) - COUNT(DISTINCT station_code) AS found
FROM stations

UNION ALL
SELECT 'negative number' AS reason, COUNT(*) AS found
FROM service_records
WHERE new_persons < 0 OR attendances < 0
