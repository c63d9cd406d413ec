# Pages of intake: bringing a list in, preview, result, questions for the county desk.

# Links at the top
nav-imports = Imports
nav-questions = Questions

# List of imports
imports-title = Imports
imports-count = { $count ->
    [one] { $count } import
   *[other] { $count } imports
}
imports-empty = Nothing was brought in yet. Press “Bring a list in” and choose an Excel or CSV list; you see what would happen before anything is kept. Each list you bring in will stand here.
imports-new = Bring a list in
imports-help = Headings and words that are understood
imports-file = File
imports-when = When
imports-who = Who
imports-place = Township
imports-kind = Kind
imports-source = Name of the list
imports-open-questions = Open questions
imports-no-report = no counts
imports-still-waiting = These files of yours are not finished yet:

# What rows did. “Corrected” is part of “accepted”.
imports-rows-read = Rows read
imports-rows-accepted = Accepted
imports-rows-corrected = of these corrected
imports-rows-unchanged = Unchanged
imports-rows-refused = Returned
imports-rows-skipped = Skipped (titles, totals, blanks)
imports-rows-withdrawn = Withdrawn from the list

# Which kind
imports-new-which = Which kind of list is it?
imports-new-people = Bring in people
imports-new-placements = Bring in placements
imports-new-trainings = Bring in trainings
imports-new-vacancies = Bring in vacancies
imports-new-targets = Bring in targets
imports-about-people = One row for each person: name, identity number, township and village of registration.
imports-about-placements = One row for each placement: who, with which employer, from which day.
imports-about-trainings = One row for each person and course: who, which course, from when to when, whether completed.
imports-about-vacancies = One row for each vacancy: which firm, what work, where, for how much.
imports-about-targets = One row for each township, one column for each indicator.

# The form
imports-new-about = Send the file as it is; headings need not be changed. You look at the result first, and nothing is kept until you say so.
imports-form-wrong = Something has to be changed
imports-choose-again = Please choose the file again; the rest is still here.
imports-source-hint = Whose list it is, for example 硕督镇就业台账. What you say about columns and words is remembered under this name, so you say it once.
imports-source-missing = The list has no name. Write one, for example the name of your township, so that what you say about columns and words can be remembered.
imports-source-reserved = The name of a list cannot begin with a colon: that is kept for what people record about themselves. Choose another name.
imports-source-never-held = The name of the list says something that is never held, such as ethnicity, political status or a criminal record: it would be said of everybody in the list. Choose another name.
imports-source-number = An identity number or a mobile number stands in the name of the list, and names of lists are not encrypted. Choose another name.
imports-source-taken = This name belongs to a list of another office. So that its records stay untouched, choose another name, for example one with the name of your township.
imports-options = What is the same for the whole file
imports-options-about = Used where the file has no such column or a cell is blank. What a cell says wins.
imports-option-file = as the file says
imports-replaces = This file is now the whole of this list
imports-replaces-hint = If ticked, records that this list had before and that are not in this file are withdrawn; history stays, and sending them again brings them back. A returned row withdraws nobody. If not ticked, nothing is ever taken away.
imports-replaces-needs-source = A list without a name cannot be replaced as a whole, because it is not known which one. Write the name of the list, or take the tick away.
imports-file-hint = .xlsx, .xls or CSV, up to { $limit } MB. Files with macros, a password, links to other files or embedded files are not accepted.
imports-file-why = Why we ask: to bring the records of the list in. While you look at it, the file is encrypted in memory, never written to the disk, and thrown away after { $minutes } minutes at most; only you can see it.
imports-file-missing = No file came, or it is empty. Choose the list to bring in.
imports-look = Look at the result first
imports-held = What is kept and what is not
imports-held-nothing-yet = Until you press “Bring in”, nothing is kept.
imports-held-never = Columns such as ethnicity, religion, political status, attitudes, relatives abroad, passport, criminal record, reasons for not working and pictures are dropped while reading and never held: neither work nor figures need them, and they can hurt people. A cell of another column that says such a thing of a person is left out too.
imports-held-kept = What is kept: name, identity number and phone (encrypted), township and village, and the facts of the work or course. The person may ask to see and correct it.
imports-held-reported = An imported placement is “reported”; only the person's own word makes it “confirmed”.

# Running
imports-looking = Looking at the file
imports-bringing-in = Bringing it in
imports-waiting = Other imports are running; yours begins by itself when it is its turn.
imports-read-so-far = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} read.
imports-storing = Comparing { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} with the records.
imports-gone = It has run for { $seconds } s. How long it takes is known after the first look.
imports-left = About { $seconds } s are left, as long as looking at the file took.
imports-left-soon = It takes a little longer than looking at the file did.
imports-goes-on = It goes on if you close this page; you find it again under “Imports”.
imports-again-now = Look now
imports-stop = Stop
imports-stopping = Stopping … Nothing will be kept.
imports-stop-hint = If you stop, nothing is kept.

# Ended without a result
imports-not-read = The file cannot be used
imports-not-read-why = Why, and what to do
imports-stopped = Stopped
imports-nothing-kept = The records did not change.
imports-nothing-new = Nothing new
imports-nothing-new-about = { $count ->
    [one] The { $count } row is
   *[other] All { $count } rows are
} as recorded already. Nothing changed, so no new import was recorded.
imports-waits-until = The file waits until { $until } and is then thrown away.
imports-try-again = Look again
imports-throw-away = Throw the file away
imports-another-file = Choose another file
imports-job-gone = There is no such upload, or it was thrown away already: uploads are kept { $minutes } minutes at most. Please send the file again.
imports-job-busy = This file is being worked on. Wait until it has ended, or stop it first.
imports-too-many = Too many files are waiting. Finish or throw away the files you sent; in { $minutes } minutes at most there is room again by itself.

# Preview
imports-preview = What would happen
imports-preview-about = Nothing was brought in yet. The file waits until { $until } and is then thrown away.
imports-changed-look = Your choices had changed, so the file was looked at again with them. See the result, then press “Bring in”.
imports-look-at = Please look at these
imports-summary-words = { $count ->
    [one] { $count } word needs
   *[other] { $count } words need
} a meaning
imports-summary-refused = { $count ->
    [one] { $count } row
   *[other] { $count } rows
} would be returned
imports-would-be = If you bring it in
imports-nothing-good = There is no row to bring in. Say what the columns and words below mean, or mend the file and send it again.
imports-words = Words that are not known
imports-words-about = Say what each word means, once; it is remembered for this list.
imports-word-in = “{ $word }” under “{ $heading }”
imports-word-open = not said yet
imports-rows-count = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
imports-columns = What each column was taken for
imports-columns-about = Change what is wrong; it is remembered for this list.
imports-heading = Heading
imports-taken-as = Taken as
imports-in-sheets = In how many sheets
imports-column-out = leave this column out
imports-check-again = Check again with these choices
imports-bring-in = Bring in the good rows ({ $count })
imports-understood = How the file was read
imports-sheets = Sheets
imports-no-sheets = No file was read: these records were made by the system (demo), not by a ledger that somebody sent.
imports-sheet = Sheet
imports-header-row = Header
imports-row-number = row { $row }
imports-sheet-hidden = hidden, not read
imports-sheet-empty = empty
imports-sheet-no-header = no header row was found, not read
imports-sheet-left-out = not read
imports-dropped = Columns that are never held
imports-dropped-why = These columns were dropped while reading. They were not stored and are not in the workbook that comes back: neither work nor figures need them, and they can hurt people.
imports-ignored = { $count ->
    [one] { $count } column
   *[other] { $count } columns
} not used
imports-ignored-why = This kind of list does not need them; their content was not kept.

# Problems
imports-problems = Problems
imports-every-problem = All
imports-severity = Severity
imports-severity-error = returned
imports-severity-warning = note
imports-row = Row
imports-column = Column
imports-whole-sheet = whole sheet
imports-what-to-do = What is wrong and what to do
imports-code-missing = Something needed is missing
imports-code-id-length = Identity number of the wrong length
imports-code-id-checksum = Identity number with a wrong character
imports-code-id-date = Birth date in the identity number is wrong
imports-code-id-damaged = Identity number damaged by the spreadsheet
imports-code-id-sex = Sex and identity number disagree
imports-code-under-16 = Under 16
imports-code-under-18-restricted = Under 18, outside the region
imports-code-date-unreadable = Unreadable date
imports-code-date-order = End before start
imports-code-place-unknown = Unknown place
imports-code-place-ambiguous = Ambiguous place
imports-code-value-unknown = Unknown word
imports-code-money-unreadable = Unreadable amount
imports-code-phone-unreadable = Unreadable phone
imports-code-duplicate-in-file = Twice in the file
imports-code-name-differs = Name differs from the records
imports-code-record-closed = Record closed
imports-code-overlap = Another job at the same time
imports-code-shared-phone = Phone shared by several people
imports-code-township-other = Of another township or office
imports-code-township-differs = Township differs from the records
imports-code-column-absent = Column absent
imports-code-year-assumed = Date without a year
imports-code-formula-value = Cells with formulas
imports-code-total-differs = Total differs
imports-code-employer-other = Another employer
imports-code-held-back = Records that were not withdrawn
imports-code-replaces-unused = Whole list without effect
imports-code-heading-unknown = Unknown heading
imports-code-mapping-unfit = Remembered meaning left aside
imports-code-never-held = Something that is never held
imports-code-number-in-text = Identity or mobile number inside a text

# One import
imports-result = Result of the import
imports-to-figures = See the figures
imports-sent-to-county = { $count ->
    [one] { $count } person was
   *[other] { $count } people were
} reported by two townships; sent to the county.
imports-mend = How to mend and send again
imports-reasons = Fetch the returned rows with the reasons
imports-reasons-until = until { $until }
imports-reasons-sender = The returned rows with their reasons go only to whoever sent the file, for 7 days.
imports-mend-how = Correct the cells as the reasons say. The column of reasons may stay, and so may rows that were accepted.
imports-mend-send = Send the mended file: what was accepted already is not counted twice.
imports-changes = What was corrected or withdrawn
imports-changes-about = The old values stay in the history. If a correction is wrong, send the right file again.
imports-field = Field
imports-old = Before
imports-now = Now
imports-changed-sealed = personal; corrected, not shown here
imports-changed-nothing = (nothing)
imports-changed-withdrawn = On the list
imports-changed-gone = withdrawn
imports-changed-there = there
imports-pay-month = { $amount } yuan a month
imports-pay-year = { $amount } yuan a year
imports-pay-total = { $amount } yuan

# Help
imports-help-about = Any of these headings is understood, in any order; titles above the header and headers of two rows are fine. Keep identity numbers and phones in cells of type “text”.
imports-empty-list = Fetch an empty list
imports-headings = Headings that are understood
imports-words-for = Words for “{ $field }”
imports-help-targets = Every other column is an indicator: its heading is the name of the indicator. A total row must equal the sum of the townships.

# Questions for the county desk
questions-title = Questions
questions-waiting = { $count ->
    [one] { $count } question waits
   *[other] { $count } questions wait
} for your answer
questions-about = Two townships reported the same person. Find out where the person is registered, then answer; the figures move at the same moment.
questions-empty = No question is open. When an import reports somebody whom another township reported already, it stands here.
questions-count = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
questions-raised = raised { $at }
questions-no-file = no file, entered by hand
questions-open-person = Open this person’s record, for a stated purpose
questions-where = Where is the person registered?
questions-stays = Stays in { $township }
questions-moved = Moved to { $township } on a day
questions-beginning = Was in { $township } from the beginning
questions-day = Day of the move (only for “moved”)
questions-answer = Answer
questions-choose = No answer was chosen. Choose one of the three.
questions-day-missing = The day of the move is missing. Write it, for example 2022-05-01.
questions-day-wrong = The day of the move cannot be later than today ({ $today }) or very long ago. Change the day.
questions-answered-already = Somebody has answered this question already; nothing was changed.
