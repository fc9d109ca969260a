-- The hour that the clocks show twice in autumn is read either way, so that moments are only compared on the whole.
SELECT count(*) AS contacts, min(started) AS first, max(started) AS last, floor(avg(started) / 60) AS middle,
  count(DISTINCT day) AS days, sum(duration) AS minutes, sum(channel) AS channels, sum(kind) AS kinds,
  sum(language_id) AS languages, sum(interpreter) AS interpreters, sum(municipality_id) AS places, sum(region_id) AS regions,
  sum(fsa_id) AS areas, sum(age_band) AS ages, sum(gender) AS genders FROM call_contact;
SELECT count(*) AS needs, sum(category_id) AS categories, sum(outcome) AS outcomes, sum(reason) AS reasons,
  count(DISTINCT reason_stated) AS stated, sum(region_id) AS regions, count(DISTINCT contact_id) AS contacts FROM call_need;
SELECT count(*) AS referrals, floor(avg(started) / 60) AS middle, count(DISTINCT need_id) AS needs FROM call_referral;
