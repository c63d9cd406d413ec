# Import: names of columns, and a sentence per problem (what is wrong, why it matters, what to do).
# Kind of file
import-kind-people = people
import-kind-placements = placements
import-kind-trainings = trainings
import-kind-vacancies = vacancies
import-kind-targets = targets
# Meaning of a column
import-field-resident_id = identity number
import-field-name = name
import-field-sex = sex
import-field-phone = phone
import-field-township = township
import-field-village = village
import-field-employer = employer
import-field-place_of_work = place of work
import-field-trade = trade
import-field-start = first day
import-field-end = last day
import-field-months = months worked
import-field-pay = pay
import-field-sector = sector
import-field-channel = channel
import-field-kind = kind of employment
import-field-institution = training institution
import-field-course = course
import-field-mode = training mode
import-field-subsidised = subsidised
import-field-completed = completed
import-field-title = name of the work
import-field-firm_code = credit code of the firm
import-field-head_count = people wanted
import-field-tasks = tasks
import-field-requirements = what is asked for
import-field-lodging = lodging
import-field-work_kind = kind of work
import-field-band = pay
import-field-state = state
import-field-target = target
# { $kind } is the kind of file, { $columns } the field words that were looked for
import-refused-no-header = No sheet has a header row, so it is not known what the columns are. { $kind ->
    [people] Keep one row of headings with at least 姓名 (name), 身份证号码 (identity number) and 乡镇 (township).
    [targets] Keep one row of headings with 乡镇 (township) and the names of the indicators.
    [trainings] Keep one row of headings with at least 姓名 (name), 身份证号码 (identity number) and 培训开始时间 (first day).
    [vacancies] Keep one row of headings with at least 岗位名称 (name of the work) and 用工单位 (firm).
   *[placements] Keep one row of headings with at least 姓名 (name), 身份证号码 (identity number) and 就业时间 (first day).
}
import-refused-hidden = All sheets of this workbook are hidden, and hidden sheets are not read. Show the sheet with the list (right-click a tab, Unhide), save the file and send it again.
# code missing
import-problem-missing-name = The name is missing. Without it nobody can be checked against the number: fill it in.
# code missing: a number, or longer than 50 characters
import-problem-name-unreadable = The name cell does not hold a name (a number, a formula, an error, a word such as “total”, or more than 50 characters). Write the name as on the identity card.
import-problem-missing-id = The identity number is missing. It tells people of the same name apart: fill in all 18 characters.
import-problem-missing-start = The first day is missing. Without it the record cannot be counted: fill it in, for example 2022-03-05.
import-problem-missing-township = The township is missing. Fill it in, for example 硕督镇, or say it for the whole file when importing.
# the whole sheet
import-problem-missing-column-name = This sheet has no column for the name (姓名), so no row can be taken. Add the column, or say which column it is.
import-problem-missing-column-resident_id = This sheet has no column for the identity number (身份证号码), so no row can be taken. Add the column, or say which column it is.
import-problem-missing-column-start = This sheet has no column for the first day (就业时间, 培训开始时间), so no row can be taken. Add the column, or say which column it is.
import-problem-missing-column-township = This sheet has no column for the township (乡镇), so no row can be taken. Add the column, or say which column it is.
import-problem-missing-column-target = This sheet has no column for the indicators, so no row can be taken. Add the column, or say which column it is.
# { $found }: how many characters there are
import-problem-id-length = An identity number has 18 characters, here there are { $found }. Enter it again from the card.
import-problem-id-length-old = This is an old number of 15 digits. It is not converted: enter the 18 characters of the present identity card.
import-problem-id-length-disability = This is the 20-digit number of a disability certificate, not an identity number. Enter the 18 characters of the identity card here.
import-problem-id-damaged = The spreadsheet kept only the first 15 digits; the rest is lost and is not guessed. Set the column to text, then enter all 18 characters again.
import-problem-id-characters = The identity number holds a character that cannot be there (digits only, the last may be X). Enter it again from the card.
import-problem-id-checksum = The check character of the identity number does not fit: at least one character is wrong. Enter it again from the card.
import-problem-id-date = The birth date inside the identity number does not exist or lies in the future. Enter it again from the card.
# warning
import-problem-id-sex = The sex does not agree with the 17th digit of the identity number. The row is kept: check which of the two is wrong.
import-problem-under-16 = The person was not yet 16 on the first day. The law forbids this and it cannot be recorded. If the date or the number is wrong, correct it.
import-problem-under-18-restricted = The person was under 18 and may not work outside the region, so this cannot be recorded. If the place, the date or the number is wrong, correct it.
# { $value }: what the cell shows
import-problem-date-unreadable = The date “{ $value }” cannot be read. Write year-month-day, for example 2022-03-05, or 2022-03 when only the month is known.
import-problem-date-month-or-ten = The cell holds the number { $value }: January or October (the spreadsheet drops a closing zero). Set the cell to text and write 2022-01 or 2022-10.
import-problem-date-open-start = A first day cannot be “long term” or “until now”. Write the day or month of the start, for example 2022-03.
import-problem-date-open-course = A course has a last day; “long term” or “until now” cannot stand there. Write the last day.
import-problem-date-order = The last day lies before the first day. Check both dates.
# warning; { $year }
import-problem-year-assumed = The date has no year and was read as one of { $year }. If that is wrong, add the year and import again.
# { $value }
import-problem-township-unknown = “{ $value }” is no township of the county. Write its full name, for example 硕督镇.
# { $value }
import-problem-village-unknown = No township is given and “{ $value }” is no village of the county, so its township is not known. Fill in the township.
import-problem-place-ambiguous = Two townships have a village of this name. Fill in the township.
import-problem-village-ambiguous = Two townships have a village of this name. Fill in the township.
# warning; { $value }
import-problem-place-of-work-unknown = It is not clear whether “{ $value }” lies in the county, in the region or outside it. The row is kept, its destination is unknown. Write province, city and county, for example 四川省成都市.
# { $value }: the word as written
import-problem-value-unknown-sector = The word “{ $value }” is not known. Words for the sector: 产业、项目、三产. Change it, or say what it means; the answer is remembered.
# { $value }: the word as written
import-problem-value-unknown-channel = The word “{ $value }” is not known. Words for the channel: 有组织、自发. Change it, or say what it means; the answer is remembered.
# { $value }: the word as written
import-problem-value-unknown-kind = The word “{ $value }” is not known. Words for the kind of employment: 转移就业、城镇就业. Change it, or say what it means; the answer is remembered.
# { $value }: the word as written
import-problem-value-unknown-mode = The word “{ $value }” is not known. Words for the training mode: 订单式、定向、以工代训、新型农牧民、在岗、转岗、技能提升、就业技能. Change it, or say what it means; the answer is remembered.
# { $value }: the word as written
import-problem-value-unknown-subsidised = The word “{ $value }” is not known. Words for the subsidised course: 是、否. Change it, or say what it means; the answer is remembered.
# { $value }: the word as written
import-problem-value-unknown-completed = The word “{ $value }” is not known. Words for the completion: 是、否. Change it, or say what it means; the answer is remembered.
# { $value } and { $indicator }
import-problem-target-unreadable = The target “{ $value }” cannot be read. Write a whole number such as 90, or a share such as 60%.
import-problem-target-over-100 = { $indicator } is a share, so its target cannot be above 100%. Write 0% to 100%, for example 60%.
import-problem-target-no-share = { $indicator } is no share, so its target is no percentage. Write a whole number, for example 90.
# { $value }: what the cell shows
import-problem-target-village = “{ $value }” is more than the name of a township. Goals stand at townships, never at villages, so this row was not taken. Write one row for each township with its name alone, for example 硕督镇, and leave the cell of the village blank.
import-problem-heading-near = The column “{ $heading }” was not read: no indicator of the plan is called so. Is “{ $mean }” meant? Correct the heading and bring the file in again; if it is no indicator, nothing has to be done.
import-problem-heading-unknown = The column “{ $heading }” was not read: no indicator of the plan is called so. If it is one, write its title or id ({ $known }); if not, nothing has to be done.
# warning; { $values }: field words or values
import-problem-mapping-unfit = What was remembered of the column “{ $heading }” for this list ({ $values }) fits it no more and was left aside. Say anew what the column or its words mean; that is remembered then.
# warning
import-problem-money-unreadable = The pay is not one definite amount (a band, a daily wage or words), so no amount was recorded. The rest is kept. Write one number with its unit.
# warning for the sheet; { $heading }: the column that was not read, { $taken }: the one that was
import-problem-second-pay = The column “{ $heading }” was not read: pay is read from one column alone, here “{ $taken }”. For rows with an amount only in “{ $heading }” no pay is recorded. Put all amounts into one column, each with its unit, or say which column is the pay.
# warning; { $unit }: the unit of money above the header
import-problem-money-unit-above = The unit written above the table is “{ $unit }”. In this unit the pay is too high, so no amount was recorded. The rest is kept. Write the unit in the heading of this column or behind the amount, for example 元.
# warning
import-problem-phone-unreadable = The phone number is incomplete or holds other characters and was not recorded. The rest is kept. A mobile number has 11 digits.
# { $row }: the row that stays
import-problem-duplicate-in-file = The same as row { $row } of the file you sent (same person, employer and first day). The first stays: delete this row or correct its date.
# { $row }: the row that stays; people files
import-problem-duplicate-person = The same identity number as in row { $row } of the file you sent. The first stays: delete this row or correct the number.
import-problem-duplicate-township = The same township as in row { $row } of the file you sent. The first stays: delete this row or correct the township.
import-problem-name-differs = This identity number is recorded under another name. The earlier name stays: check name and number; a real change of name is made at the county desk.
import-problem-record-closed = The record of this number was closed. Ask the person to register again at the desk, then bring this row in.
import-problem-record-merged = This number is closed, as the person is on file under another one. Use the number on the identity card.
# warning
import-problem-overlap = The person has another job at the same time. The row is kept: check the dates.
# warning
import-problem-overlap-corrected-start = The person has a record with the same employer at the same time: probably a corrected start. The row is kept; if it is a correction, correct the earlier record.
# warning; { $count }
import-problem-shared-phone = Other people have this phone, too ({ $count } in all). Families often share one: the row is kept, check that it is the person's own.
# warning; { $stated }, { $known }
import-problem-township-differs = The file says township { $stated }, the records say { $known }. The row is kept with the township of the records, and the question was passed on.
# warning for the sheet
import-problem-column-absent-township = This sheet has no column for the township; it stays unknown. If it is the same for all rows, say it for the whole file when importing.
import-problem-column-absent-employer = This sheet has no column for the employer; it stays unknown. If it is the same for all rows, say it for the whole file when importing.
import-problem-column-absent-place_of_work = This sheet has no column for the place of work; it stays unknown. If it is the same for all rows, say it for the whole file when importing.
import-problem-column-absent-sector = This sheet has no column for the sector; it stays unknown. If it is the same for all rows, say it for the whole file when importing.
import-problem-column-absent-channel = This sheet has no column for the channel; it stays unknown. If it is the same for all rows, say it for the whole file when importing.
import-problem-column-absent-institution = This sheet has no column for the training institution; it stays unknown. If it is the same for all rows, say it for the whole file when importing.
import-problem-column-absent-course = This sheet has no column for the course; it stays unknown. If it is the same for all rows, say it for the whole file when importing.
import-problem-column-absent-mode = This sheet has no column for the training mode; it stays unknown. If it is the same for all rows, say it for the whole file when importing.
import-problem-column-absent-subsidised = This sheet has no column for the subsidy; it stays unknown. Records are not counted until it is known. If it is the same for all rows, say it for the whole file when importing.
import-problem-column-absent-completed = This sheet has no column for the completion; it stays unknown. Records are not counted until it is known. If it is the same for all rows, say it for the whole file when importing.
# warning for the sheet; { $count }
import-problem-blank-cells = { $count ->
    [one] { $count } row leaves
   *[other] { $count } rows leave
} this blank: what was recorded before stays, and where nothing was, it is unknown.
import-problem-blank-end = { $count ->
    [one] { $count } row has
   *[other] { $count } rows have
} no last day. A course counts on its last day: where none was recorded before, it does not count until one is given.
# warning, once per column
import-problem-formula-value = This column holds formulas. Their stored results were read and nothing was computed: check the values.
# warning; { $indicator }, { $stated }, { $sum }
import-problem-total-differs = The total row says { $stated }, the townships add up to { $sum } ({ $indicator }). The townships' figures are used: please check.
import-problem-employer-other = Rows that name another employer: { $count }. All rows of this roster are recorded for your firm: if somebody does not work at your firm, take that row out and send the file again.
import-problem-held-back = Records of this list that are in no row that was taken: { $count }. Returned rows may be about them, so they were not withdrawn. Mend the returned rows and bring the whole list in again.
import-problem-held-back-all = A returned row says neither who it is about nor which employer or day, so it may be any record, and this file withdrew nothing. Records that are not in it and stay: { $count }. Mend the returned rows and bring the whole list in again.
import-problem-replaces-unused = A list of people or targets withdraws nothing, so “this file is the whole list” (--replaces) had no effect.
import-problem-never-held = This cell said something that is never held, such as ethnicity, political status, belief, a criminal record or an illness. It was left out while reading: it was not stored and is not in the workbook that comes back. The rest of the row is read as usual.
# warning; { $what }: identity, mobile, both
import-problem-number-in-text = { $what ->
    [identity] An identity number stands
    [mobile] A mobile number stands
   *[both] An identity number and a mobile number stand
} in the text of this cell. Such numbers are kept encrypted, in columns of their own alone, so it was left out of the text while reading: it was not stored, and is not there in the workbook that comes back. The other words of the cell and the rest of the row are read as usual.

# Work on offer
import-problem-missing-title = The name of the work is missing. It is what people look at first: fill it in.
import-problem-missing-employer = The firm is missing. Work of an unknown firm cannot be shown: write its full name.
import-problem-missing-column-title = This sheet has no column for the name of the work (岗位名称), so no row can be taken. Add the column, or say which column it is.
import-problem-missing-column-employer = This sheet has no column for the firm (用工单位), so no row can be taken. Add the column or say which column it is; if it is one firm for all rows, say it for the whole file.
import-problem-column-absent-firm_code = This sheet has no column for the firm's credit code; firms are told apart by name only.
import-problem-column-absent-pay = This sheet has no column for pay; the vacancies will say that the pay is not stated.
import-problem-firm-code = The credit code is wrong: it has 18 signs, the last of which checks the others. The row is kept and the firm told apart by name; check the code.
import-problem-head-count = “{ $value }” is no number of people. The row is kept; the number counts as not stated.
import-problem-band-unreadable = The pay cannot be read. Write one amount or a range, such as 4000 or 4000-6000. The row is kept; the vacancy will say that the pay is not stated.
import-problem-date-passed = The last day is over. The row is kept as a vacancy that has ended and is not shown; if it is still open, correct the date.
import-problem-duplicate-vacancy = The same vacancy as row { $row } of the file you sent (firm, name of the work and place). The first stays: delete this row, or say what is different.
import-problem-vacancy-of-firm = The firm or the desk keeps this vacancy in the system; what stands there holds, and this row did not change it.
import-problem-vacancy-elsewhere = This firm or this vacancy is kept by another township or by the county: your account does not bring the row in, and nothing changed. Please ask the county desk, which can bring it in.
import-problem-term-sex = Work for men only or women only cannot be shown (Employment Promotion Law, art. 27). Take the condition out, or write 不限 (any).
# { $rule } is what it is about, { $found } the words in the row
import-problem-term-word = It says “{ $found }”. Such work cannot be shown: { $rule ->
    [fee] nobody who looks for work may be charged (Employment Promotion Law art. 41, Labour Contract Law art. 9).
    [deposit] no deposit may be taken (Labour Contract Law art. 9).
    [unpaid] work is paid every month, on trial too (Labour Law art. 50).
    [guarantee] no guarantee may be asked for (Labour Contract Law art. 9).
    [papers] no papers may be kept (Labour Contract Law art. 9).
    [penalty] no penalty for leaving may be agreed (Labour Contract Law art. 25).
    [travel] no travel may have to be paid back.
    [ethnicity] ethnicity may be no condition (Employment Promotion Law art. 28).
    [sex] sex may be no condition (Employment Promotion Law art. 27).
    [religion] religion may be no condition (Employment Promotion Law art. 3).
    [origin] origin and registered residence may be no condition (Employment Promotion Law art. 31).
    [marriage] marriage and children may be no condition (Employment Promotion Law art. 27).
    [disability] people with a disability may not be kept out (Employment Promotion Law art. 29).
    [health] carriers of an infection may not be kept out (Employment Promotion Law art. 30).
    [age] nobody under 16 may be employed (Provisions on the Prohibition of Child Labour art. 2).
    [day-hours] 8 hours a day at most (Labour Law art. 36).
    [week-hours] 44 hours a week at most (Labour Law art. 36).
    [rest-day] at least one day of rest a week (Labour Law art. 38).
    [overtime-day] at most 3 hours of overtime a day (Labour Law art. 41).
    [overtime-month] at most 36 hours of overtime a month (Labour Law art. 41).
    [willing] only people themselves say whether they are willing; the software cannot prove it (Labour Contract Law art. 3).
    [record] whoever was released has the rights of every citizen (Prison Law art. 38).
   *[other] the law does not allow it.
} Correct it with the firm and bring the row in again; if the words do not mean this here, the county desk enters the vacancy in the system and reviews it.
import-problem-term-pay = The pay is below the legal minimum, so the work cannot be shown: at least { $least } yuan for these hours (minimum for a month { $month } yuan, for an hour { $hour } yuan, in force from { $from }).
import-problem-term-licence = Placement agencies and dispatch bodies need a licence in force before their work is shown. Register the firm and its licence in the system first.
import-problem-term-suspended = This firm may not offer work at present. Talk to the county desk.
