-- Into the tables of a directory without calls, in the folder of the export, the clock of Toronto as TZ. words.csv says which of our
-- terms each word is. Not done: looking for identifiers, defects, the supply of needs, the second import of the same rows.
PRAGMA cache_size = -49152;
.mode csv
.import --schema temp ../../scripts/bench.d/i2/words.csv word_list
.import --schema temp CallReports.csv raw_call
.import --schema temp Needs.csv raw_need
.import --schema temp Referrals.csv raw_referral
CREATE TEMP TABLE words (kind TEXT, word TEXT, id INTEGER, mrc INTEGER, region INTEGER, PRIMARY KEY (kind, word)) WITHOUT ROWID;
INSERT INTO temp.words SELECT kind, word, id, nullif(mrc, ''), nullif(region, '') FROM word_list;
BEGIN;
DROP INDEX call_contact_source;
DROP INDEX call_need_source;
DROP INDEX call_referral_source;
DROP INDEX call_contact_day;
DROP INDEX call_contact_open;
DROP INDEX call_need_day;
DROP INDEX call_need_contact;
DROP INDEX call_referral_day;
DROP INDEX call_referral_need;
DROP INDEX call_referral_contact;
DROP INDEX call_referral_service;
INSERT INTO call_contact (source_id, started, day, duration, channel, kind, language_id, interpreter, municipality_id, mrc_id,
  region_id, fsa_id, age_band, gender)
SELECT r.CallReportNum, strftime('%s', r.local, 'utc') / 60, substr(r.local, 1, 10), r.CallLength,
  (SELECT id FROM words WHERE kind = 'channel' AND word = r."Call Information - Channel"),
  (SELECT id FROM words WHERE kind = 'kind' AND word = r.CallType),
  (SELECT id FROM words WHERE kind = 'language' AND word = r."Call Information - Language of Call"),
  (SELECT id FROM words WHERE kind = 'yes' AND word = r."Call Information - Tele-interpretation used"),
  city.id, city.mrc, city.region,
  (SELECT id FROM words WHERE kind = 'fsa' AND word = r.PostalCode),
  (SELECT id FROM words WHERE kind = 'age' AND word = r.Age),
  (SELECT id FROM words WHERE kind = 'gender' AND word = r.Gender)
FROM (
  SELECT *, printf('%s-%02d-%02d %02d:%s', substr(year, 1, 4), month, day,
    hour % 12 + CASE WHEN CallDateAndTimeStart LIKE '% PM' THEN 12 ELSE 0 END, substr(minute, 1, 2)) AS local
  FROM (
    SELECT *, substr(clock, 1, instr(clock, ':') - 1) AS hour, substr(clock, instr(clock, ':') + 1) AS minute
    FROM (
      SELECT *, substr(rest, 1, instr(rest, '/') - 1) AS day, substr(rest, instr(rest, '/') + 1) AS year,
        substr(rest, instr(rest, ' ') + 1) AS clock
      FROM (
        SELECT *, substr(CallDateAndTimeStart, 1, instr(CallDateAndTimeStart, '/') - 1) AS month,
          substr(CallDateAndTimeStart, instr(CallDateAndTimeStart, '/') + 1) AS rest
        FROM raw_call)))) AS r
LEFT JOIN words AS city ON city.kind = 'city' AND city.word = r.CityName;
CREATE UNIQUE INDEX call_contact_source ON call_contact(source_id) WHERE source_id IS NOT NULL;
INSERT INTO call_need (source_id, contact_id, day, region_id, category_id, outcome, reason, reason_stated)
SELECT n.CallReportNum || '/' || n.ReportNeedNum, c.id, c.day, c.region_id,
  (SELECT id FROM words WHERE kind = 'category' AND word = n.Level1Name),
  (SELECT id FROM words WHERE kind = 'met' AND word = n.NeedMet),
  (SELECT id FROM words WHERE kind = 'reason' AND word = n.ReasonUnmet), nullif(n.ReasonUnmet, '')
FROM raw_need AS n CROSS JOIN call_contact AS c ON c.source_id = n.CallReportNum AND c.source_id IS NOT NULL;
CREATE UNIQUE INDEX call_need_source ON call_need(source_id) WHERE source_id IS NOT NULL;
INSERT INTO call_referral (source_id, need_id, contact_id, service_id, started, day)
SELECT n.source_id || '/' || r.ParentResourceNum, n.id, c.id, (SELECT id FROM service WHERE source_id = r.ParentResourceNum),
  c.started, c.day
FROM raw_referral AS r
CROSS JOIN call_need AS n ON n.source_id = r.CallReportNum || '/' || r.ReportNeedNum AND n.source_id IS NOT NULL
CROSS JOIN call_contact AS c ON c.id = n.contact_id;
CREATE UNIQUE INDEX call_referral_source ON call_referral(source_id) WHERE source_id IS NOT NULL;
CREATE INDEX call_contact_day ON call_contact(day);
CREATE INDEX call_contact_open ON call_contact(in_progress) WHERE in_progress = 1;
CREATE INDEX call_need_day ON call_need(day, category_id, region_id, outcome, reason, contact_id);
CREATE INDEX call_need_contact ON call_need(contact_id);
CREATE INDEX call_referral_day ON call_referral(day);
CREATE INDEX call_referral_need ON call_referral(need_id);
CREATE INDEX call_referral_contact ON call_referral(contact_id);
CREATE INDEX call_referral_service ON call_referral(service_id);
PRAGMA analysis_limit = 1000;
ANALYZE call_contact;
ANALYZE call_need;
ANALYZE call_referral;
COMMIT;
