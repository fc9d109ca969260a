-- Into tables of its own file, which needs no indexes to answer; as sqlite.sql in everything else. No service is among the referrals.
SET TimeZone = 'America/Toronto';
CREATE TEMP TABLE words AS SELECT * FROM read_csv('../../scripts/bench.d/i2/words.csv', types = {'word': 'VARCHAR'});
CREATE TABLE call_contact AS
WITH raw AS (
  SELECT *, strptime(CallDateAndTimeStart, '%-m/%-d/%Y %-I:%M:%S %p') AS local
  FROM read_csv('CallReports.csv', all_varchar = true))
SELECT row_number() OVER () AS id, r.CallReportNum AS source_id,
  epoch(r.local AT TIME ZONE 'America/Toronto')::BIGINT // 60 AS started, r.local::DATE AS day,
  r.CallLength::INTEGER AS duration, channel.id AS channel, kind.id AS kind, language.id AS language_id,
  yes.id AS interpreter, city.id AS municipality_id, city.mrc AS mrc_id, city.region AS region_id, fsa.id AS fsa_id,
  age.id AS age_band, gender.id AS gender
FROM raw AS r
LEFT JOIN words AS channel ON channel.kind = 'channel' AND channel.word = r."Call Information - Channel"
LEFT JOIN words AS kind ON kind.kind = 'kind' AND kind.word = r.CallType
LEFT JOIN words AS language ON language.kind = 'language' AND language.word = r."Call Information - Language of Call"
LEFT JOIN words AS yes ON yes.kind = 'yes' AND yes.word = r."Call Information - Tele-interpretation used"
LEFT JOIN words AS city ON city.kind = 'city' AND city.word = r.CityName
LEFT JOIN words AS fsa ON fsa.kind = 'fsa' AND fsa.word = r.PostalCode
LEFT JOIN words AS age ON age.kind = 'age' AND age.word = r.Age
LEFT JOIN words AS gender ON gender.kind = 'gender' AND gender.word = r.Gender;
CREATE TABLE call_need AS
SELECT row_number() OVER () AS id, n.CallReportNum || '/' || n.ReportNeedNum AS source_id, c.id AS contact_id, c.day,
  c.region_id, category.id AS category_id, met.id AS outcome, reason.id AS reason, nullif(n.ReasonUnmet, '') AS reason_stated
FROM read_csv('Needs.csv', all_varchar = true) AS n
JOIN call_contact AS c ON c.source_id = n.CallReportNum
LEFT JOIN words AS category ON category.kind = 'category' AND category.word = n.Level1Name
LEFT JOIN words AS met ON met.kind = 'met' AND met.word = n.NeedMet
LEFT JOIN words AS reason ON reason.kind = 'reason' AND reason.word = n.ReasonUnmet;
CREATE TABLE call_referral AS
SELECT row_number() OVER () AS id, n.source_id || '/' || r.ParentResourceNum AS source_id, n.id AS need_id, c.id AS contact_id,
  NULL::BIGINT AS service_id, c.started, c.day
FROM read_csv('Referrals.csv', all_varchar = true) AS r
JOIN call_need AS n ON n.source_id = r.CallReportNum || '/' || r.ReportNeedNum
JOIN call_contact AS c ON c.id = n.contact_id;
