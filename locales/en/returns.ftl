# The monthly return of a firm: made of what it reported itself; the last day that it reports. Short and plain.
nav-return = Monthly return
returns-title = Monthly return for { $month }
returns-own = It counts only what this firm reported itself: first days, last days, and days on which it paid. Nothing that a worker said or chose is in it.
returns-firm = Firm
returns-month = Month
returns-show = Show
returns-none = Nobody worked at your firm in { $month }. When you have reported who began and when, the return fills itself in.
returns-no-firm = This account belongs to no firm yet. Please speak to the county desk.
returns-workbook = Fetch the workbook, filled in
returns-recorded = The workbook holds names. Each time it is fetched this is recorded for each person, who can see it.
returns-counts = Number of people
returns-people = People
returns-all = All
returns-before = At the start of the month
returns-started = Began in the month
returns-ended = Ended in the month
returns-after = At the end of the month
returns-wages = Wages
returns-due = Pay days due
returns-paid = Reported paid
returns-yuan = Amounts reported (yuan)
returns-unnamed = No amount named
returns-unnamed-some = No amount named for { $count } of them
returns-note = Note
returns-list = Who worked at the firm
returns-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
returns-trade = Trade
returns-first = First day
returns-last = Last day
returns-sector = Sector
returns-contract = Contract
returns-pay = Pay by the terms
returns-end = Report the last day
returns-began = First day, as reported: { $day }
returns-end-about = It stands in your firm's return alone and changes no record of the person's work. You can correct it; saved empty, it is taken back.
returns-end-day = Last day of work (for example 2022-03-10)
returns-made = Fetched by { $account } on { $moment }, for this firm's return alone.
returns-sheet-totals = Totals
returns-sheet-people = People
returns-too-many = One workbook holds { $most } people at most. Please speak to the county desk.
returns-firm-says = Last day, as the firm reports it: { $day }. It changes nothing in your record; if you left, say so below.

# The roster of a firm: sent by the firm, taken in by the county desk; nothing that comes of it there shows to the firm.
returns-roster = Roster
returns-roster-send = Send your roster, and the return fills itself in
returns-roster-about = Send a list of who works at your firm, with the headings that it has. You look at the result first; nothing is kept before you say so. It is compared with your firm's own earlier rosters alone.
returns-roster-why = Why a file: it fills in your return, and the county desk takes it in as a ledger of work. While you look at it, it is sealed in memory and never on the disk, and is thrown away after { $minutes } minutes at most; only you see it.
returns-roster-help = How to fill it in, and what is kept
returns-roster-needs = One row for each person: name, identity number, first day of work. Township, trade, pay and last day if you have them.
returns-roster-again = When something changes, correct the list and send it again: rows of the same person and first day are corrected, the same rows stay, and nobody who is missing is deleted.
returns-roster-employer = The employer is always your firm; another employer in the file is not used.
returns-roster-day = You can take back what you sent on the same day; from the next day on the county desk takes it in. What it checks there is not shown here.
returns-roster-sent = Rosters that you sent
returns-roster-none = No roster was sent yet. Choose an Excel or CSV file and look at the result first; each one that is kept will be listed here.
returns-roster-count = { $count } rosters
returns-roster-added = New rows
returns-roster-corrected = Corrected rows
returns-roster-undo = Take back { $file }
returns-roster-too-late = This roster cannot be taken back any more: only the last one can, and only on its day. If something is wrong, correct it and send it again.
returns-roster-goes-on = You may close this page; it goes on, and you find it again under Roster.
returns-roster-same = { $count ->
    [one] The { $count } row is
   *[other] All { $count } rows are
} the same as in your firm's earlier rosters; nothing changed, so nothing was recorded again.
returns-roster-all-same = There is nothing new: all is as in your firm's earlier rosters.
returns-roster-beside = It was compared with your firm's own earlier rosters alone.
returns-roster-keep = Keep the good rows ({ $count })
returns-roster-sheet = Roster
returns-rosters = Rosters of firms
returns-rosters-about = Rosters that firms sent, from the day after. Taking one in is like uploading a ledger of work yourself: you look at it first, and whatever comes of comparing it with the records is shown to you and never to the firm.
returns-rosters-none = No roster waits.
returns-rosters-waiting = { $count } rosters wait
returns-rosters-sent = Sent
returns-rosters-rows = Rows
returns-rosters-next = Next
returns-rosters-take = Take in, look first
returns-rosters-take-again = Look again
returns-rosters-taken = Taken in
returns-rosters-latest = The rosters taken in last
returns-rosters-again-about = If you closed one before it was brought in, look again; the same one brought in again changes nothing.
returns-rosters-handed = Taken in, and by whom
