# Import: names of columns, and a sentence per problem (what is wrong, why it matters, what to do).
# Kind of file
import-kind-people = people
import-kind-placements = placements
import-kind-trainings = trainings
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
import-field-target = target
# { $kind } is the kind of file, { $columns } the field words that were looked for
import-refused-no-header = No sheet has a header row, so it is not known what the columns are. { $kind ->
    [people] Keep one row of headings with at least 姓名 (name), 身份证号码 (identity number) and 乡镇 (township).
    [targets] Keep one row of headings with 乡镇 (township) and the names of the indicators.
    [trainings] Keep one row of headings with at least 姓名 (name), 身份证号码 (identity number) and 培训开始时间 (first day).
   *[placements] Keep one row of headings with at least 姓名 (name), 身份证号码 (identity number) and 就业时间 (first day).
}
# code missing
import-problem-missing-name = The name is missing. Without it nobody can be checked against the number: fill it in.
# code missing: a number, or longer than 50 characters
import-problem-name-unreadable = The name cell does not hold a name (a number, an error, or more than 50 characters). Write the name as on the identity card.
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
# warning
import-problem-money-unreadable = The pay is not one definite amount (a band, a daily wage or words), so no amount was recorded. The rest is kept. Write one number with its unit.
# warning
import-problem-phone-unreadable = The phone number is incomplete or holds other characters and was not recorded. The rest is kept. A mobile number has 11 digits.
# { $row }: the row that stays
import-problem-duplicate-in-file = The same as row { $row } (same person, employer and first day). The first stays: delete this row or correct its date.
# { $row }: the row that stays; people files
import-problem-duplicate-person = The same identity number as in row { $row }. The first stays: delete this row or correct the number.
import-problem-name-differs = This identity number is recorded under another name. The earlier name stays: check name and number; a real change of name is made at the county desk.
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
import-problem-blank-cells = { $count } rows leave this blank; it stays unknown there.
# warning, once per column
import-problem-formula-value = This column holds formulas. Their stored results were read and nothing was computed: check the values.
# warning; { $indicator }, { $stated }, { $sum }
import-problem-total-differs = The total row says { $stated }, the townships add up to { $sum } ({ $indicator }). The townships' figures are used: please check.
