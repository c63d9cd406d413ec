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
shell-print = To print this page: Ctrl-P, or “Print” in the menu of the browser.
shell-shared = Shared screen: ends after { $minutes } quiet minutes
shell-complaints = Complaints (you need not give a name):
shell-complaints-labour = labour inspection
shell-complaints-union = trade union
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
home-about = Where people of the county find work, learn something and get support, and where everybody can see how the employment plan is doing.
home-my-about = With a card you open your own account: see your record, ask for work, report your own work.
home-staff = Staff sign in
home-staff-about = Accounts are made by the administrator.

# Pages that say what went wrong.
error-input = Something in the form is wrong
error-absent = There is no such page
error-forbidden = You cannot do this
error-conflict = It changed meanwhile
error-too-many = Too often
error-internal = Something went wrong
error-operation = Number: { $operation }
error-home = To the first page
failure-not-signed-in = Please sign in first.
failure-forbidden = Your role cannot do this. If your work needs it, ask the administrator.
failure-foreign-form = This request did not come from a page of this site and was not carried out. Go back to the page and try again.
failure-form-token = This page was open too long and nothing was saved. Go back, reload the page and try again.
failure-form = The form could not be read. Go back, check it and try again.
failure-query = “{ $key }” in the address is unknown here. Go back and open the page by its link.
failure-too-large = The file or text is too large. A file may have up to 64 MB.

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
home-waiting = Waits for an answer
home-questions = { $count ->
    [0] No open questions
    [one] One open question
   *[other] { $count } open questions
}
home-behind = Furthest behind
home-behind-line = reported { $reported }; the straight path to { $goal } asks for { $expected } by today
home-behind-over = reported { $reported } of { $goal }; the year of the plan has ended
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
    [0] Nothing waits for a second person
    [one] One change waits for a second person
   *[other] { $count } changes wait for a second person
}
home-stopped = { $count ->
    [0] No stopped accounts
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
