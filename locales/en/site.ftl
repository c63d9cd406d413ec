# Shell: what stands on every page.
shell-skip = Skip to the content
shell-demo = Demo
shell-demo-about = The people and records here are invented. Try what you like; no password is needed.
shell-house = Luolong county employment service
shell-languages = Language
shell-menu = Menu
shell-crumbs = Where you are
shell-sign-in = Sign in
shell-sign-out = Sign out
shell-moment = { $day }, { $time }
shell-month = { $month ->
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
} { $year }
shell-print = To print this page: Ctrl-P, or “Print” in the menu of the browser.
shell-shared = Shared screen: ends after { $minutes } quiet minutes
shell-complaints = Complaints (you need not give a name):
shell-complaints-labour = labour inspection
shell-complaints-union = trade union
shell-footer = At the foot
shell-complain = tell it here

# Links at the top.
nav-plan = The plan
nav-figures = How the county is doing
nav-people = People
nav-confirming = Confirming
nav-conduct = Complaint body
nav-accounts = Accounts
nav-journal = Who looked
nav-requests = Second person
nav-stopped = Stopped accounts

# Home page.
home-title = Luolong county employment service
home-about = Where people of the county find work, ask the desk for help and see their own record. The goals of the employment plan stand here for everybody.
home-my-about = See your record, ask for work, ask the desk for help, report your own work. You open it with a card or your telephone.
home-plan-about = Every figure of the plan: its goal, who answers for it, how it is counted.
home-staff = Staff sign in
home-staff-about = Accounts are made by the administrator.

# Pages that say what went wrong.
error-input = Something in the form is wrong
error-absent = There is no such page
error-forbidden = You cannot do this
error-conflict = It changed meanwhile
error-too-many = Too often
error-busy = Too many people at once
error-internal = Something went wrong
error-operation = Number: { $operation }
error-again = See how it stands now
error-home = To the first page
failure-not-signed-in = Please sign in first.
failure-forbidden = Your role cannot do this. If your work needs it, ask the administrator.
failure-foreign-form = This request did not come from a page of this site and was not carried out. Go back to the page and try again.
failure-form-token = This page was open too long and nothing was saved. Go back, reload the page and try again.
failure-form = The form could not be read. Go back, check it and try again.
failure-form-long = What was typed is too long, and nothing of it was saved. Go back, shorten it and try again.
failure-query = “{ $key }” in the address is unknown here. Go back and open the page by its link.
failure-too-large = The file is too large. A file may have up to 64 MB.

# Roles.
role-visitor = Visitor
role-operator = Operator
role-administrator = Administrator
role-county-desk = County desk
role-planning = Planning
role-township-desk = Township desk
role-village-officer = Village officer
role-confirming-desk = Confirming desk
role-statistics-auditor = Statistics auditor
role-data-protection-officer = Data-protection officer
role-inspector = Labour inspector
role-complaint-body = Complaint body
role-employer = Employer
role-agency = Agency
role-institution = Training institution
role-resident = Resident

# Homes: what waits for each role.
home-waiting = Waits for you
home-nothing = Nothing waits for you now.
home-help-overdue = { $count ->
    [one] One person who asked for help was not contacted in time
   *[other] { $count } people who asked for help were not contacted in time
}
home-help-waits = { $count ->
    [one] One person who asked for help waits for the first contact
   *[other] { $count } people who asked for help wait for the first contact
}
home-firms-asked = { $count ->
    [one] One firm asks to offer work and waits for an answer
   *[other] { $count } firms ask to offer work and wait for an answer
}
home-rosters = { $count ->
    [one] One roster of a firm waits to be taken in
   *[other] { $count } rosters of firms wait to be taken in
}
home-outdated = { $count ->
    [one] One vacancy that a desk or a ledger brought in rests because the rules have changed
   *[other] { $count } vacancies that a desk or a ledger brought in rest because the rules have changed
}
home-licence-due = the licence ends on { $day }
home-licence-over = no licence in force
home-licences-more = { $count ->
    [one] The licence of one more firm has ended or ends soon
   *[other] The licences of { $count } more firms have ended or end soon
}
home-public-only = Your role has no pages of its own yet; what it can open is what everybody can.
home-doors = What you can open
home-door-figures = What was reported of each figure, and how it is counted.
home-door-imports = Bring in lists, and see what was taken in and what was returned.
home-door-questions = Where lists differ, you say which is right.
home-door-releases = Figures as they were published, and what changed since.
home-door-people = Find the record of a person; each time you say why, and the person sees it.
home-door-service = People who asked for help: contact them, help, and record what was done.
home-door-organisations = Firms and their vacancies.
home-door-applicants = Who asked for your vacancies; you answer here.
home-door-teams = Work that people travel to together: leader, days of the way out and back.
home-door-return = The return of each month, filled in for you; the roster is sent here too.
home-door-cards = Make the sealed cards with which people open their own account.
home-door-confirming = Ring people and ask whether the work that was reported is theirs.
home-door-complaints = Complaints and their clocks; your passphrase opens them.
home-door-conduct = Name the body that hears complaints, and its telephone.
home-door-accounts = Make accounts of staff, close them, give a new one-time link.
home-door-requests = Changes of accounts, which need a second person.
home-door-journal = Who looked at records or changed them, when and why.
home-door-demands = Lawful written demands for the record of one person; two people see to each.
home-door-stopped = Accounts that opened too many records and were stopped; you let them go on.
home-door-vacancies = All vacancies, as people who look for work see them.
home-questions = { $count ->
    [0] No open questions
    [one] One open question
   *[other] { $count } open questions
}
home-behind = Furthest behind
home-behind-line = reported { $reported }; the straight path to { $goal } asks for { $expected } by today
home-behind-over = goal { $goal }, reported { $reported }; the year of the plan has ended
home-behind-none = No figure is behind the straight path to its goal.
home-figures = All figures as of { $day }
home-due = Due next
home-due-on = by { $day }
home-imports = Latest imports
home-imports-none = Nothing was brought in yet. Bring in a list
home-import-at = { $at }
home-import-open = { $at }; { $count ->
    [one] one open question
   *[other] { $count } open questions
}
home-service = How this place serves
home-service-first = Contacted within three working days
home-service-helped = Share of those who asked that were helped
home-service-satisfied = How satisfied people are
home-ask = To ask
home-ask-next = The next person to ask
home-ask-nobody = There is nobody to ask now
home-checks = Checks
home-check-never = The nightly check has not run yet.
home-check-clean = { $at }: journal, references and figures fit.
home-check-found = { $at }: { $count ->
    [one] one difference
   *[other] { $count } differences
} found. Nothing is released until it is mended.
home-accounts = Accounts
home-requests = { $count ->
    [one] One change waits for a second person
   *[other] { $count } changes wait for a second person
}
home-stopped = { $count ->
    [one] One stopped account
   *[other] { $count } stopped accounts
}
home-enrolling = { $count ->
    [0] No account waits to be taken up
    [one] One account waits to be taken up
   *[other] { $count } accounts wait to be taken up
}
home-backup = Latest backup: { $at }
home-backup-never = No backup was written from this machine yet.
home-space-low = Little room is left on the disk: { $free } %. Below { $least } % no file is brought in.
home-space-short = The disk is almost full: { $free } % is left. No file is brought in until at least { $least } % is free; everything else goes on.
