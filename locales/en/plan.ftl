# Messages about the plan file (plan.toml): what is wrong and how to mend it. The page adds file and line.
# $found: as written; $allowed: what may be written; $mean: the word probably meant, or none.

plan-error-syntax = This is not valid TOML; reading stops here ({ $detail }). Check quotes, brackets and equals signs, and write each key once.
plan-error-encoding = This file is no text in UTF-8, so it cannot be read. Open the plan in a text editor and save it as UTF-8.
plan-error-unknown-key = Unknown key "{ $found }"{ $table ->
    [none] {""}
   *[other] {" "}in { $table }
}.{ $mean ->
    [none] {""}
   *[other] {" "}Did you mean "{ $mean }"?
} Allowed: { $allowed }.
plan-error-missing-key = "{ $key }" is missing. Add it.
plan-error-not-table = "{ $key }" must be a table: {"{"} … {"}"} or [{ $key }].
plan-error-not-tables = There can be several of "{ $key }": write [[{ $key }]].
plan-error-not-text = "{ $key }" must be a text in double quotes.
plan-error-not-texts = "{ $key }" must be a list of texts, for example ["one", "two"].
plan-error-not-whole = "{ $key }" must be a whole number of reasonable size, without quotes or decimals. A percentage goes in quotes: "60%".
plan-error-not-yes-no = "{ $key }" must be true.
plan-error-empty-text = "{ $key }" is empty. Fill it in, or remove the line.
plan-error-empty-list = The list of "{ $key }" is empty, so nothing would match. Name the values, or remove it.
plan-error-twice = "{ $found }" stands twice in "{ $key }". Keep one.
plan-error-id-shape = The id "{ $found }" must begin with a small letter and consist of small letters, digits and underscores, joined by dots or hyphens, 80 characters at most.
plan-error-id-twice = The id "{ $id }" is already used in line { $first }. Choose another.
plan-error-division = The division "{ $found }" must be the six digits of a county, for example 540329.
plan-error-unknown-division = There is no county with the code "{ $found }". Write the six digits of the county, for example 540329.
plan-error-range = "{ $key }" is { $found }; it must be between { $low } and { $high }.
plan-error-looser = "{ $key }" is { $found }, which is looser than the default of { $default }. Protection of workers ({ $source }) can only be stricter. Make it stricter, or remove the line.
plan-error-count-none = It does not say how to count. Write one of: { $allowed }.
plan-error-count-several = "{ $first }" and "{ $second }": keep one way to count.
plan-error-of-without-sum = "of" belongs to "sum" only. Remove it from "{ $way }".
plan-error-where-of-share = A share takes no filter. Give the numerator an indicator of its own, with the filter there.
plan-error-share-pair = A share is two ids: ["part", "whole"].
plan-error-unknown-fact = There are no records called "{ $found }".{ $mean ->
    [none] {""}
   *[other] {" "}Did you mean "{ $mean }"?
} What can be counted: { $allowed }.
plan-error-subject = Records of "{ $fact }" cannot be counted as "{ $found }". Write "{ $mean }" or "entries".
plan-error-unknown-quantity = "{ $fact }" has no quantity "{ $found }".{ $mean ->
    [none] {""}
   *[other] {" "}Did you mean "{ $mean }"?
} Allowed: { $allowed }.
plan-error-no-quantity = "{ $fact }" has nothing to add up, so "{ $found }" cannot be used. Count entries instead.
plan-error-unknown-dimension = "{ $fact }" has no dimension "{ $found }".{ $mean ->
    [none] {""}
   *[other] {" "}Did you mean "{ $mean }"?
} Allowed: { $allowed }.
plan-error-no-dimension = "{ $fact }" has no dimension to filter by. Remove "{ $found }".
plan-error-not-in-where = "{ $found }" is no filter. To see figures by township or month, put it in "by"; for targets of townships write [[allocation]] or import a table.
plan-error-unknown-value = "{ $dimension }" has no value "{ $found }".{ $mean ->
    [none] {""}
   *[other] {" "}Did you mean "{ $mean }"?
} Allowed: { $allowed }.
plan-error-counts-nothing = The filter of "{ $id }" contradicts that of "{ $of }", so it would always be zero. Check the filters.
plan-error-unknown-indicator = There is no indicator "{ $found }".{ $mean ->
    [none] {""}
   *[other] {" "}Did you mean "{ $mean }"?
} There are: { $allowed }.
plan-error-among-of = "{ $found }" is a share or a milestone and has no records to choose from. Name its part or whole instead.
plan-error-among-cycle = "{ $id }" leads back to itself. Let one of them count records directly.
plan-error-share-of = "{ $found }" ({ $unit }) cannot be a side of a share. Name an indicator that counts persons, entries, organisations, households or money.
plan-error-share-units = The two sides of the share differ: "{ $part }" counts { $one }, "{ $whole }" counts { $two }. Count both alike.
plan-error-parts-of-share = A share has no parts. Remove "parts".
plan-error-part-not-among = "{ $part }" is not chosen from "{ $id }". Write count = {"{"} among = "{ $id }", where = … {"}"}, so that the parts add up.
plan-error-parts-overlap = "{ $one }" and "{ $two }" could count the same record twice. Parts must share no value on at least one dimension.
plan-error-parts-sum = The goals of the parts add up to { $sum }, the goal of "{ $id }" is { $whole }. They must be equal.
plan-error-goal-several = "{ $first }" and "{ $second }": keep one goal.
plan-error-goal-negative = "{ $key }" is { $found }. A goal cannot be below zero.
plan-error-goal-percent = "{ $found }" is no percentage for "{ $key }". Write 0% to 100% with at most four decimals, for example "60%" or "33.5%".
plan-error-goal-of-share = The goal of a share is a percentage, for example "60%".
plan-error-goal-of-count = This indicator is a number ({ $unit }). Its goal is a whole number, not a percentage or "every".
plan-error-goal-of-milestone = A milestone has happened or not. Its goal can only be 1, or absent.
plan-error-every-false = "every" can only be true (100 %). Remove the line if there is no goal.
plan-error-unknown-word = "{ $key }" cannot be "{ $found }".{ $mean ->
    [none] {""}
   *[other] {" "}Did you mean "{ $mean }"?
} Allowed: { $allowed }.
plan-error-responsible = "{ $found }" does not name a body. Write county.name for a department, township.* for all townships, or township. and nine digits for one.
plan-error-unknown-department = The plan lists no department "{ $found }".{ $mean ->
    [none] {""}
   *[other] {" "}Did you mean "{ $mean }"?
} Listed: { $allowed }. Or add a [[department]].
plan-error-allocation-person = A target cannot be given to "{ $found }". Targets go to townships and departments only, never to a village, officer, household or person (WP-12). Remove it.
plan-error-allocation-area = Write either "township" or "department".
plan-error-allocation-township = "{ $found }" must be the nine digits of a township of this county ({ $division }). Targets do not go to villages (WP-12).
plan-error-unknown-township = This county has no township with the code "{ $found }". There are: { $allowed }.
plan-error-allocation-goal = There is no target number. Write one of: { $allowed }.
plan-error-allocation-twice = The target of "{ $found }" for "{ $id }" is given twice. Keep one.

# Units
plan-unit-persons = persons
plan-unit-entries = entries
plan-unit-organisations = organisations
plan-unit-households = households
# Kept in fen, shown in yuan
plan-unit-fen = yuan
plan-unit-share = share
plan-unit-milestone = day of completion

# Goals. $amount: a number or a percentage
plan-goal-at_least = at least { $amount }
plan-goal-at_most = at most { $amount }
plan-goal-equals = { $amount }
plan-goal-every = all (100 %)

# Cadence and what is made
plan-every-week = every week
plan-every-month = every month
plan-every-quarter = every quarter
plan-every-year = every year
plan-report-dispatch = dispatch sheet
plan-report-bulletin = bulletin
plan-report-meeting = meeting pack
plan-report-assessment = assessment
plan-report-return = return

# Numbers that protect workers (worker-protection.md)
plan-protection-purge_closed_offers_days = days after expiry until a closed offer is deleted
plan-protection-offer_days = days for which an offer stands at least
plan-protection-offer_days_out_of_region = days for which an offer outside the region stands at least
plan-protection-alternatives = other vacancies seen before accepting
plan-protection-cooling_off_hours = hours in which an acceptance can be taken back
plan-protection-cooling_off_days_out_of_region = days in which an acceptance outside the region can be taken back
plan-protection-late_pay_days = days of late pay until a case is opened
plan-protection-staged_upload_minutes = minutes for which an upload waits for its mapping at most
plan-protection-small_cell = counts of persons below this are not shown
plan-protection-complaint_days = working days to answer a complaint that is not urgent
plan-protection-unmask_per_hour = persons whose details may be opened in an hour
plan-protection-unmask_per_day = persons whose details may be opened in a day

# The counting rule; the page joins the clauses. $fact: records; $of, $part, $whole: titles of indicators
rule-persons = Counts each person once: { $fact }
rule-entries = Counts each record: { $fact }
rule-organisations = Counts each organisation once: { $fact }
rule-households = Counts each household once: { $fact }
rule-sum = Adds up { $quantity }: { $fact }
rule-milestone = Whether and on which day: { $fact }
rule-share = "{ $part }" over "{ $whole }", kept as part and whole
rule-among = of the records counted in "{ $of }"
rule-where = { $dimension }: { $values }
rule-or = {" "}or{" "}
rule-first-record = of several records, the one that began first decides
rule-placement-days = { $days ->
    [1] from the first day of work in the year
   *[other] once { $days } days of the year have been worked, from the day on which they are reached
}
rule-not-built = not recorded by the system yet
