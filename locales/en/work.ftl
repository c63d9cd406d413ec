# Employers and vacancies.
work-vacancy = Vacancy
work-vacancies = Vacancies
nav-my-vacancies = My vacancies
nav-organisations = Employers

# Parts of the terms sheet and of the form.
work-part-work = The work
work-part-place = Where
work-part-time = When
work-part-pay = Pay
work-part-takes = What is taken or held from the worker
work-part-contract = Contract, insurance and leaving
work-part-living = Lodging and food
work-part-safety = Hazards
work-part-journey = The way there and back
work-part-offer = How many, until when
work-part-employer = Who offers it
work-part-complaints = Complaints (no name needed)

# Fields.
work-field-title = Title
work-field-tasks = What there is to do
work-field-industry = Industry
work-field-kind = Kind of work
work-field-requirements = Requirements
work-hint-requirements = Only skills or certificates that the work really needs. If anybody may ask, write “none”.
work-field-spoken = Language needed at work
work-field-age_from = Youngest age
work-hint-age_from = Never under 16. Not under 18 where there are hazards, night work, or work outside the region.
work-field-division = Village, township, county or province of the work
work-field-place = Exact place
work-field-begin_day = Work begins on
work-field-season = Months of the year
work-field-season_from = From month
work-field-season_until = To month
work-field-day_minutes = Hours a day
work-hint-day_minutes = Without breaks, at most 8. For example: 7.5
work-field-week_days = Days a week
work-hint-week_days = At most 6: there is at least one day of rest a week.
work-field-week_minutes = Hours a week
work-hint-week_minutes = At most 44.
work-field-break_minutes = Minutes of break a day
work-field-night = Work between 22:00 and 6:00
work-field-overtime = Overtime
work-field-overtime_day = Overtime a day, at most, in hours
work-hint-overtime_day = Not more than 3.
work-field-overtime_month = Overtime a month, at most, in hours
work-hint-overtime_month = Not more than 36.
work-field-overtime_percent = Pay for overtime on a working day, in percent
work-hint-overtime_percent = At least 150. On a day of rest without another day off at least 200, on a public holiday at least 300.
work-field-pay_period = Paid by
work-field-pay_from = Lowest pay in yuan
work-field-pay_to = Highest pay in yuan
work-hint-pay_to = If there is one amount only, write it in both boxes.
work-field-piece = What one piece is
work-field-piece_month = Sure to bring in a full month, in yuan
work-field-pay_rhythm = Paid how often
work-field-pay_day = Pay day
work-hint-pay_day = By the week: 1 to 7, where 1 is Monday. By the month: the day of the month.
work-field-payer = Who pays
work-field-payer_name = Name of the body that pays
work-field-takes = What the worker has to pay or hand over
work-hint-takes = The law allows none of these. A vacancy that takes anything is refused.
work-field-contract = Contract
work-field-contract_months = Months of the contract
work-field-insurance = Insurance
work-field-notice_days = Days of notice before leaving
work-hint-notice_days = At most 30. Write 0 if one may leave at any time.
work-field-final_pay_days = All wages are paid within how many days after leaving
work-field-lodging = Lodging
work-field-lodging_cost = Lodging in yuan a month
work-field-food = Food
work-field-food_cost = Food in yuan a month
work-field-hazards = Hazards
work-field-protection = Protection
work-field-travel_out = Travel there
work-field-travel_back = Travel back
work-field-travel_about = How one gets there and back
work-field-head_count = How many people
work-field-closes_day = Apply by

# Words of the fields.
work-choose = Choose
work-choice-industry-A = Farming, forestry, herding, fishing
work-choice-industry-B = Mining
work-choice-industry-C = Manufacturing
work-choice-industry-D = Electricity, heat, gas and water supply
work-choice-industry-E = Construction
work-choice-industry-F = Wholesale and retail
work-choice-industry-G = Transport, storage and post
work-choice-industry-H = Lodging and catering
work-choice-industry-I = Information, software
work-choice-industry-J = Finance
work-choice-industry-K = Real estate
work-choice-industry-L = Leasing and business services
work-choice-industry-M = Science and technical services
work-choice-industry-N = Water, environment, public facilities
work-choice-industry-O = Household services, repair and others
work-choice-industry-P = Education
work-choice-industry-Q = Health and social work
work-choice-industry-R = Culture, sports, entertainment
work-choice-industry-S = Public administration and social organisations
work-choice-industry-T = International organisations
work-choice-kind-full = Full time
work-choice-kind-part = Part time
work-choice-kind-seasonal = Seasonal
work-choice-kind-day = Day labour
work-choice-spoken-none = None in particular
work-choice-spoken-chinese = Chinese
work-choice-spoken-tibetan = Tibetan
work-choice-spoken-either = Chinese or Tibetan, either is enough
work-choice-season-all_year = All year
work-choice-season-months = Some months only
work-choice-night-no = No night work
work-choice-night-yes = Night work
work-choice-overtime-no = None
work-choice-overtime-yes = Sometimes
work-choice-pay_period-month = Month
work-choice-pay_period-day = Day
work-choice-pay_period-hour = Hour
work-choice-pay_period-piece = Piece
work-choice-pay_rhythm-daily = Every day
work-choice-pay_rhythm-weekly = Every week
work-choice-pay_rhythm-monthly = In the same month
work-choice-pay_rhythm-next_month = In the month after
work-choice-payer-employer = The employer itself
work-choice-payer-dispatch = A dispatch body
work-choice-payer-contractor = The main contractor
work-choice-takes-nothing = Nothing is taken, nothing is held
work-choice-takes-fee = A fee (registration, agency, training, clothes and so on)
work-choice-takes-deposit = A deposit
work-choice-takes-guarantee = A guarantor or a letter of guarantee
work-choice-takes-papers = Identity card or other papers
work-choice-takes-penalty = A penalty for leaving
work-choice-takes-travel_back = Travel costs to be paid back on leaving
work-choice-contract-fixed = Written contract for a fixed time
work-choice-contract-open = Written contract without end
work-choice-contract-task = Written contract until the task is done
work-choice-contract-oral = Spoken agreement (part time only)
work-choice-insurance-five = Pension, medical, unemployment, work injury and maternity insurance
work-choice-insurance-injury = Work injury insurance only
work-choice-insurance-accident = Commercial accident insurance only
work-choice-insurance-none = None
work-choice-lodging-none = Not provided
work-choice-lodging-free = Provided free
work-choice-lodging-paid = Provided, to be paid
work-choice-food-none = Not provided
work-choice-food-free = Provided free
work-choice-food-paid = Provided, to be paid
work-choice-food-allowance = Food allowance
work-choice-hazards-none = None
work-choice-hazards-height = Height
work-choice-hazards-dust = Dust
work-choice-hazards-noise = Noise
work-choice-hazards-chemicals = Chemicals
work-choice-hazards-heat_cold = Heat or cold
work-choice-hazards-machines = Machines
work-choice-hazards-vehicles = Vehicles
work-choice-hazards-heavy = Heavy loads
work-choice-hazards-underground = Underground
work-choice-travel_out-none_needed = Near by, none needed
work-choice-travel_out-employer_pays = The employer pays
work-choice-travel_out-employer_drives = The employer sends a vehicle
work-choice-travel_out-worker_pays = The worker pays
work-choice-travel_back-none_needed = Near by, none needed
work-choice-travel_back-employer_pays = The employer pays
work-choice-travel_back-employer_drives = The employer sends a vehicle
work-choice-travel_back-worker_pays = The worker pays
work-places-townships = Townships of this county
work-places-villages = Villages of this county
work-places-region = Other counties of the region
work-places-outside = Outside the region
work-only-if = Only where “{ $field }” is “{ $words }”.
work-only-unless = Not where “{ $field }” is “{ $word }”.

# How values are said.
work-not-asked = None
work-say-yuan = { $value } yuan
work-say-hours = { $value } hours
work-say-month = { $value ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  }
work-say-age_from = From { $value } years
work-say-week_days = { $value ->
    [one] { $value } day
   *[other] { $value } days
}
work-say-break_minutes = { $value ->
    [one] { $value } minute
   *[other] { $value } minutes
}
work-say-overtime_percent = { $value } %
work-say-pay_day = { $value }
work-say-contract_months = { $value ->
    [one] { $value } month
   *[other] { $value } months
}
work-say-notice_days = { $value ->
    [0] You may leave any day
    [one] 1 day ahead
   *[other] { $value } days ahead
}
work-say-final_pay_days = { $value ->
    [one] Within one day
   *[other] Within { $value } days
}
work-say-head_count = { $value }
work-say-work-hours = { $day } hours a day, { $days } days a week, { $week } hours a week
work-say-season = From month { $from } to month { $until }
work-say-overtime = At most { $day } hours a day and { $month } hours a month; { $percent } % of the pay on a working day, at least 200 % on a day of rest without another day off, at least 300 % on a public holiday
work-say-no-overtime = None
work-say-pay-month = { $amount } yuan a month
work-say-pay-day = { $amount } yuan a day
work-say-pay-hour = { $amount } yuan an hour
work-say-pay-piece = { $amount } yuan a piece
work-say-rhythm-daily = On the same day
work-say-rhythm-weekly = Every week on day { $day } (Monday is day 1)
work-say-rhythm-monthly = Day { $day } of the same month
work-say-rhythm-next_month = Day { $day } of the month after
work-say-with-cost = { $what }: { $amount } yuan a month
work-say-contract-fixed = Written contract for { $months } months
work-sheet-hours = Hours
work-sheet-pay = Pay
work-sheet-pay-day = Pay day
work-sheet-leaving = How to leave

# Faults at fields.
work-colon = :{" "}
work-wrong = This cannot be shown yet
work-wrong-refused = Not allowed by law
work-wrong-missing = Missing or unclear
work-kept-draft = It is kept as a draft: nothing is lost, and nothing is published, so people who look for work do not see it. Mend the places below, save again, then open it.
work-kept-changes = Your changes are kept as a draft: nothing is lost, and nothing is published, so people who look for work see what stood there before. Mend the places below and save again.
work-parts = The parts of this form
work-fault-missing = Not filled in yet.
work-fault-not-with-this = By the choice above this is not asked. Empty it, or change the choice.
work-fault-signs = There are signs in it that cannot be seen. Type it again.
work-fault-identity = No identity number may stand here: work on offer is public. The number was not kept; take it out.
work-fault-length = Write { $least } to { $most } characters.
work-fault-choice = Choose one from the list.
work-fault-number = Write a whole number.
work-fault-between = This must be between { $least } and { $most }.
work-fault-yuan = Write an amount in yuan with at most two decimals, such as 3200.
work-fault-hours = Write a number of hours, such as 7.5.
work-fault-day = Write a day, such as 2022-05-01.
work-fault-none-and-some = “None” is chosen together with others. Keep one or the other.
work-fault-pay-order = The highest pay is less than the lowest.
work-fault-week-hours = The hours a week are more than the hours a day times the days. Check them.
work-fault-week-day = For pay by the week write 1 to 7.
work-fault-oral = A spoken agreement is for part-time work only (Labour Contract Law, article 69). Other work needs a written contract.
work-fault-travel = If no travel is needed to get there, none is needed to get back. Check both.
work-fault-closed = This day is over.
work-fault-too-long = At most a year. It can be opened again then.
work-fault-why = Give the reason in 4 to 300 characters.
work-changed-meanwhile = Somebody has changed it meanwhile. Open it again and try once more.
work-organisation-not-active = This firm cannot show vacancies now. Please ask the county desk.
work-stays-stopped = This firm stays stopped for now and cannot be let go on here; why and until when is not recorded here.
work-conflict = Somebody saved something else meanwhile
work-conflict-about = What you wrote stands below. Read it again; saving once more keeps yours.

# Reasons for which a vacancy is refused, and their law.
work-law = By law:{" "}
work-declared-fee = Workers may not be charged.
work-declared-deposit = No deposit may be taken.
work-declared-guarantee = No guarantor or letter of guarantee may be asked for.
work-declared-papers = Identity cards and other papers may not be held.
work-declared-penalty = Nobody may be made to pay for leaving.
work-declared-travel = Workers may not be made to pay travel back.
work-refused-fee = Workers may not be charged (found: “{ $found }”).
work-law-fee = Labour Contract Law, article 9; Provisions on Employment Services, article 14.
work-refused-deposit = No deposit may be taken and no wage held back (found: “{ $found }”).
work-law-deposit = Labour Contract Law, article 9.
work-refused-unpaid = Work is paid every month, on trial and in training too (found: “{ $found }”).
work-law-unpaid = Labour Law, article 50; Labour Contract Law, articles 20 and 30.
work-refused-guarantee = No guarantee may be asked for (found: “{ $found }”).
work-law-guarantee = Labour Contract Law, article 9.
work-refused-papers = Identity cards and other papers may not be held (found: “{ $found }”).
work-law-papers = Labour Contract Law, article 9.
work-refused-penalty = Nobody may be fined or lose pay for leaving (found: “{ $found }”).
work-law-penalty = Labour Contract Law, article 25.
work-refused-travel = Workers may not be made to pay travel back (found: “{ $found }”).
work-law-travel = Labour Contract Law, articles 9 and 25.
work-refused-pay = { $costs ->
    [0] This is below the minimum wage: here it must be at least { $least } yuan (since { $from }: { $month } yuan a month of full work, { $hour } yuan an hour of part-time work).
   *[other] What is left of this is below the minimum wage: the { $costs } yuan a month that are paid to you for lodging and food are taken off before. Here the pay must be at least { $least } yuan, or lodging and food cost less (since { $from }: { $month } yuan a month of full work, { $hour } yuan an hour of part-time work).
}
work-law-pay = Labour Law, article 48; Provisions on Minimum Wages.
work-refused-pay-said = Pay on trial, pay of apprentices and base pay may not be below the minimum wage either: here at least { $month } yuan a month (found: “{ $found }”).
work-law-pay-said = Labour Law, article 48; Labour Contract Law, article 20; Provisions on Minimum Wages.
work-refused-day-hours = { $hours } hours a day are too many; 8 at most.
work-law-day-hours = Labour Law, article 36.
work-refused-week-hours = { $hours } hours a week are too many; 44 at most. Where the hours of the week and its days do not go together, hours a day times days a week count.
work-law-week-hours = Labour Law, article 36.
work-refused-rest-day = There must be at least one day of rest a week.
work-law-rest-day = Labour Law, article 38.
work-refused-overtime-day = { $hours } hours of overtime a day are too many; 3 at most.
work-law-overtime-day = Labour Law, article 41.
work-refused-overtime-month = { $hours } hours of overtime a month are too many; 36 at most.
work-law-overtime-month = Labour Law, article 41.
work-refused-overtime-pay = Overtime on a working day is paid at least 150 %.
work-law-overtime-pay = Labour Law, article 44.
work-refused-notice = At most 30 days of notice may be asked for.
work-law-notice = Labour Contract Law, article 37.
work-refused-age = Nobody under 16 may work.
work-law-age = Provisions on the Prohibition of Child Labour, article 2; Labour Law, article 15.
work-refused-minor-hazard = Work with hazards is for people of 18 and older.
work-law-minor-hazard = Labour Law, article 64; Provisions on the Protection of Young Workers.
work-refused-minor-mining = Work in mining is for people of 18 and older.
work-law-minor-mining = Labour Law, article 64; Provisions on the Protection of Young Workers, article 3.
work-refused-minor-night = Night work is for people of 18 and older.
work-law-minor-night = Provisions on the Protection of Young Workers; rule of this service.
work-refused-minor-away = Work outside the region is for people of 18 and older.
work-law-minor-away = Law on the Protection of Minors; rule of this service.
work-refused-ethnicity = Ethnicity may be no condition (found: “{ $found }”).
work-law-ethnicity = Employment Promotion Law, articles 3 and 28; Regulations on the Human Resources Market, article 24.
work-refused-sex = Sex may be no condition (found: “{ $found }”).
work-law-sex = Employment Promotion Law, articles 3 and 27; Regulations on the Human Resources Market, article 24.
work-refused-religion = Religion may be no condition (found: “{ $found }”).
work-law-religion = Employment Promotion Law, article 3; Regulations on the Human Resources Market, article 24.
work-refused-origin = Where somebody comes from or is registered may be no condition (found: “{ $found }”).
work-law-origin = Employment Promotion Law, articles 26 and 31.
work-refused-marriage = Marriage and children may be no condition (found: “{ $found }”).
work-law-marriage = Employment Promotion Law, article 27.
work-refused-disability = People with a disability may not be shut out (found: “{ $found }”).
work-law-disability = Employment Promotion Law, article 29.
work-refused-health = Without a legal ground, health may be no condition (found: “{ $found }”).
work-law-health = Employment Promotion Law, article 30.
work-refused-record = Without a legal ground, a criminal record may be no condition (found: “{ $found }”).
work-law-record = Prison Law, article 38.
work-refused-politics = Without a legal ground, political status may be no condition; it is never held here (found: “{ $found }”).
work-law-politics = Employment Promotion Law, article 26; rule of this service.
work-refused-willing = A vacancy may not say how willing people are. The software cannot prove it, and only the worker says yes here (found: “{ $found }”).
work-law-willing = Labour Contract Law, article 3; rule of this service.
work-refused-licence = The licence has run out or is missing; no vacancy can be shown now.
work-law-licence = Employment Promotion Law, article 40; Regulations on the Human Resources Market, article 18; Labour Contract Law, article 57.
work-rule-fee = Fees
work-rule-deposit = Deposits
work-rule-unpaid = Unpaid work
work-rule-pay-said = Pay too low
work-rule-guarantee = Guarantees
work-rule-papers = Holding papers
work-rule-penalty = Penalties for leaving
work-rule-travel = Paying travel back
work-rule-ethnicity = Ethnicity
work-rule-sex = Sex
work-rule-religion = Religion
work-rule-origin = Origin
work-rule-marriage = Marriage and children
work-rule-disability = Disability
work-rule-health = Health
work-rule-record = Criminal record
work-rule-politics = Political status
work-rule-willing = Willingness
work-rule-minor-night = Night work under 18
work-rule-age = Age
work-rule-day-hours = Hours a day
work-rule-week-hours = Hours a week
work-rule-rest-day = Day of rest
work-rule-overtime-day = Overtime a day
work-rule-overtime-month = Overtime a month

# Firms.
work-firm-name = Name of the firm
work-firm-hint-name = As on the business licence, 2 to 60 characters.
work-firm-code = Unified social credit code
work-firm-hint-code = The 18 characters on the business licence.
work-firm-kind = Kind
work-firm-hint-kind = Choose “employer” if the firm itself employs people.
work-firm-division = Township
work-firm-hint-division = Choose “whole county” if it is in no township.
work-firm-county = Whole county
work-firm-office = Office to ask for
work-firm-hint-office = An office, not a person's name, such as “hiring office”. Every vacancy shows it to everybody.
work-firm-phone = Telephone
work-firm-hint-phone = The firm's own service number, not a private one. Every vacancy shows it to everybody.
work-firm-licence = Number of the licence
work-firm-hint-licence = Agencies, dispatch bodies and brokers must give it; an employer may leave it empty.
work-firm-licence_until = Licence in force until
work-firm-hint-licence_until = In the night after this day the vacancies close by themselves.
work-firm-since = Asked on
work-firm-answer = Why it was sent back
work-history = What was corrected
work-changed-on = Changed
work-firm-save = Save
work-firm-wrong = Some places need mending
work-firm-enter = Enter a firm
work-firm-enter-about = For a firm that has nobody to sign in: the desk enters it and writes its vacancies.
work-firm-correct = Correct the firm
work-firm-correct-about = What stood there before stays in the history. When the name, the code, the kind or the number of the licence changes, all vacancies of the firm have new terms: whoever said yes is asked again.
work-firm-stopped = This firm cannot show vacancies now. Please ask the county desk.
work-firms-none = There are no firms here now.
work-firms-states = Firms by state
work-firms-asked = Waiting for an answer: { $count }
work-firms-sent_back = Sent back: { $count }
work-firms-active = May offer work: { $count }
work-firms-suspended = Stopped: { $count }
work-firm-state-asked = Waiting for an answer
work-firm-state-sent_back = Sent back
work-firm-state-active = May offer work
work-firm-state-suspended = Stopped
work-organisation-employer = Employer
work-organisation-agency = Agency
work-organisation-dispatch = Dispatch body
work-organisation-broker = Broker
work-fault-name = Write the name of the firm in 2 to 60 characters.
work-fault-office = Write the office to ask for in 2 to 40 characters.
work-fault-phone = Write a telephone number: digits, spaces, - and + only.
work-fault-licence = Write the number of the licence in 4 to 60 characters.
work-fault-licence-until = Write the last day on which the licence is in force.
work-fault-licence-over = The licence has run out. Please renew it first.
work-fault-code-length = The code has 18 characters; these are { $length }.
work-fault-code-sign = “{ $sign }” in place { $place } looks wrong: no code has it. The letters I, O, S, V and Z do not occur; it may be 1, 0, 5, U or 2.
work-fault-code-area = “{ $sign }” in place { $place } looks wrong: places 3 to 8 are the area, digits only.
work-fault-code-check = The last character is { $given }; by the 17 before it should be { $expected }. One of the 18 was mistyped: compare with the business licence.
work-fault-code-known = A firm with this code is known already. Sign in, or ask the county desk.
work-ask = Ask to offer work
work-ask-about = The county desk checks it and calls you to say how to sign in. Showing a vacancy costs nothing.
work-ask-send = Send
work-ask-too-many = Too many requests. Try again in { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}.
work-asked = Your request has come in
work-asked-about = The county desk will call { $phone } with the answer.
work-asked-again = If it is sent back, mend what the desk named and ask again with the same code.
work-approve = Approve and make an account
work-approved = Approved
work-approved-phone = The name for signing in is the unified social credit code. Call { $phone } and give the link to the firm.
work-give-account = Make an account
work-give-another = Make another account
work-suspend = Stop this firm
work-resume = Let this firm go on
work-send-back = Send back
work-send-back-answer = Why it is sent back
work-send-back-hint = One sentence: what is missing, and how to mend it.
work-licence-due = The licence runs out soon. In the night after that the vacancies close. In force until:
work-licence-ran-out = The licence has run out: no vacancy can be shown now. Tell the county desk when there is a new one. It was in force until:
work-licence-over = Run out
work-no-firm = This account is not connected to a firm yet. Please ask the county desk.

# Writing and keeping vacancies.
work-new = Write a new vacancy
work-write = Change
work-write-for = Firm: { $name }
work-write-about = Every field is needed. Where there is none, say “none”. People who look for work see all of it.
work-save = Save
work-back = Back
work-own = Vacancy
work-untitled = No title yet
work-state = State
work-state-draft = Draft
work-state-open = Open
work-state-resting = Resting
work-state-closed = Closed
work-due = To do
work-due-draft = Not shown yet
work-due-changes = Changes are not published
work-due-over = Its day is over; it is not shown
work-due-near = The last day to apply is near
work-due-licence = The licence runs out soon; the vacancy closes then
work-due-outdated = Refused by the rules of today: change it and open it again
work-shown-until = Shown until
work-no-vacancies = There are no vacancies yet. Write one, check it, then open it.
work-firm-no-vacancies = This firm has no vacancies yet.
work-vacancies-count = { $count ->
    [one] 1 vacancy
   *[other] { $count } vacancies
  }
work-open = Open
work-publish = Publish the changes
work-rest = Let it rest
work-close = Close
work-discard = Throw the changes away
work-opened = It is open; people who look for work can see it now.
work-opened-version = Version { $version } of the terms is published. These terms have changed:
work-changed = Terms that have changed
work-changes-wait = Changes that are not published yet
work-changed-about = Whoever accepted the old terms decides again on the new ones.
work-term = Term
work-was = Before
work-is = Now
work-see-public = See the public page
work-as-seen = As people who look for work see it
work-versions = Versions of the terms
work-terms-version = Terms, version { $version }, { $day }
work-home = Back to the list

# Read again by the rules of a later day.
work-outdated = Resting since { $day }: the rules have changed since it was published, and today it would be refused. People who look for work do not see it. Change it and open it again. Offers that were made keep their terms.
work-outdated-over = By the rules of today nothing in it is refused any more: open it again.
work-outdated-published = Refused in what was published:
work-outdated-count = { $count ->
    [one] One vacancy rests because the rules have changed. Change it and open it again.
   *[other] { $count } vacancies rest because the rules have changed. Change them and open them again.
  }
work-outdated-list = Resting by the rules of today
work-outdated-list-about = A desk or a ledger brought these vacancies in, and today they would be refused. Open one to see why. It is shown again when it is changed and opened, or when a ledger states it without what is refused.
work-outdated-none = No vacancy waits to be changed.
work-due-silent = Still open?
work-silent-asked = Are these still open? Nothing was said of them for { $days } days.
work-silent-until = rests on { $day } if nobody answers
work-silent-rests = rests since { $day }, as nobody answered
work-silent-stands = Still open
work-silent-again = Show it again
work-silent-own-asked = Is this still open? Nothing was said of it for { $days } days. If nobody answers it rests on { $day }: people who look for work then do not see it.
work-silent-own-rests = Resting since { $day }: nothing was said of it for { $days } days, and nobody answered whether it is still open. People who look for work do not see it. One press shows it again as it was.
work-silent-refused = The rules of today refuse what was published, so it stays at rest. Change it and open it again.
work-silent-message = Something on the pages of the county's employment service waits for an answer of your firm.

# Reviews.
work-review-help = If a word that was found is harmless here, the county desk can look at it.
work-review-where = Ask on the page of the vacancy
work-review-ask = Ask the county desk to look
work-reviews = Words of vacancies to review
work-reviews-about = These words are on the list, and the firm thinks them harmless here. Letting one through needs a reason, and holds for this text only.
work-reviews-none = No word waits.
work-reviews-count = { $count ->
    [one] 1 word waits to be looked at
   *[other] { $count } words wait to be looked at
  }
work-review-rule = Rule
work-review-found = Found
work-review-why = Reason
work-review-let-through = Harmless, let it through
work-review-uphold = Not let through
work-review-asked = Waits for the county desk.
work-review-let_through = Let through by the county desk.
work-review-upheld = Not let through by the county desk.

# The public page.
work-how-to-ask = To ask for this work
work-how-to-ask-desk = Go to the township desk and give the title of the vacancy.
work-how-to-ask-phone = Or call the firm:
work-nothing-to-pay = Looking for work costs nothing, and nobody may keep your identity card. If somebody asks for either, call a number below.
work-aloud = Read it aloud
work-aloud-stop = Stop reading
