# Signing in.
accounts-sign-in = Sign in
accounts-sign-in-own = Sign in with your own account
accounts-sign-in-wrong = Account, password or code is wrong. Check them and try again; each code works once.
accounts-sign-in-wait = Too many tries. Wait { $seconds } seconds and try again.
accounts-sign-in-help = Forgot the password or changed your phone? Ask the administrator for a new one-time link.
accounts-shared = Others use this screen too
accounts-shared-hint = Signing in ends after { $minutes } minutes without a click, and the page goes away.
accounts-shared-ended = Nothing happened for { $minutes } minutes on a shared screen, so signing in ended. Sign in again to go on.
accounts-form-wrong = Something has to be changed
accounts-name = Account
accounts-password = Password
accounts-code = Code
accounts-code-hint = Six digits from the authenticator on your phone.
accounts-fresh-code-hint = This step needs six digits from your authenticator again, a code not used before.
accounts-enrolled = Done. Sign in with your new password and a code.
accounts-demo = Demo accounts
accounts-demo-about = Choose a role and walk in.

# Taking up an account.
accounts-enrol = Take up your account
accounts-enrol-about = This link works once. Nobody but you knows the password and the second factor, the administrator neither.
accounts-enrol-password = 1. Set a password
accounts-password-new = New password
accounts-password-again = Once more
accounts-password-hint = At least { $least } characters of any kind. A few words that have nothing to do with each other are easy to remember.
accounts-enrol-factor = 2. Set the second factor
accounts-enrol-factor-about = Scan this picture with an authenticator on your phone, then type the six digits it shows.
accounts-enrol-picture = Code to scan with the authenticator; the same secret is written below
accounts-enrol-link = Open in the authenticator on this device
accounts-enrol-text = Cannot scan? Type this:
accounts-enrol-done = Take up
accounts-password-short = The password is too short: at least { $least } characters.
accounts-password-long = The password is too long: at most { $most } characters.
accounts-password-common = This password is easy to guess: common words, the account's name or neighbouring keys. Choose another; a few unrelated words are easy to remember.
accounts-password-differs = The two passwords differ. Type them again.
accounts-code-wrong = The code is wrong or was used already. Wait for the next one.
accounts-link-gone = This link was used, has run out or does not exist. Ask the administrator for a new one.

# One's own account.
accounts-own = My account
accounts-role = Role
accounts-place = Place
accounts-language = Language
accounts-language-label = Language of the pages
accounts-save = Save
accounts-reset-help = To change password or second factor, ask the administrator for a one-time link.

# Accounts, for the administrator.
accounts-list = Accounts
accounts-count = { $count ->
    [one] One account
   *[other] { $count } accounts
}
accounts-one = Account
accounts-state = State
accounts-state-enrolling = waits to be taken up
accounts-state-active = in use
accounts-state-stopped = stopped; waits for the data-protection officer
accounts-state-closed = closed
accounts-pages = Pages
accounts-page-of = Page { $page } of { $pages }
accounts-page-before = Previous
accounts-page-after = Next
accounts-add = Add an account
accounts-name-hint = 2 to 40 characters; one account for one person, never shared.
accounts-place-hint = Only for township desks and village officers.
accounts-place-none = whole county
accounts-change-role = Change role or place
accounts-reset = Reset
accounts-reset-about = The old password and second factor stop working at once; you get a new one-time link.
accounts-close = Close the account
accounts-close-about = Signing in ends at once. The records stay, and the name cannot be used again.
accounts-link = One-time link
accounts-link-about = Give this to { $name } in person. It works once, within { $hours } hours.
accounts-link-once = The link is shown this once. Do not open it yourself and do not send it to a group.
accounts-name-wrong = A name has 2 to 40 characters, without quotation marks, slashes or colons.
accounts-name-taken = There is an account “{ $name }” already. Choose another name.
accounts-role-unknown = There is no such role. Choose one from the list.
accounts-division-missing = This role needs a township.
accounts-division-not-needed = This role covers the whole county and takes no township.
accounts-division-unknown = There is no township or village with the code { $code }.
accounts-not-oneself = You cannot do this to your own account. Ask another administrator.
accounts-closed-already = This account is closed for good, so nothing was changed. Whoever needs one gets a new account.
accounts-stopped-first = This account was stopped for opening too many persons; the data-protection officer has to clear it first.

# The journal.
accounts-journal = Who looked
accounts-journal-about = Who looked at or changed what, when and why. No names and no contents; the same person has the same mark.
accounts-journal-account = Account
accounts-journal-act = What was done
accounts-journal-every = everything
accounts-journal-on = Day
accounts-journal-show = Show
accounts-journal-empty = No such entries. Try another account or day.
accounts-journal-caption = Newest first
accounts-journal-number = No.
accounts-journal-when = When
accounts-journal-purpose = Purpose
accounts-journal-person = Mark of the person
accounts-journal-detail = Detail
accounts-journal-newest = Newest
accounts-journal-older = Older
accounts-journal-day = Write a day as 2022-03-15.

# Accounts that were stopped.
accounts-stopped = This account opened too many persons (more than { $hour } an hour or { $day } a day) and was stopped. Talk to the data-protection officer.
accounts-stopped-list = Stopped accounts
accounts-stopped-about = An account that opens more than { $hour } persons an hour or { $day } a day is stopped. Ask why before you clear it.
accounts-stopped-none = No account is stopped.
accounts-clear = Asked and clear

# What takes two people (SEC-19).
accounts-two-people = A new account, another role, a reset and a closing take two people: you ask, another administrator or the data-protection officer approves.
accounts-ask-add = Ask for this account
accounts-ask-role = Ask for this role
accounts-ask-reset = Ask for a reset
accounts-ask-close = Ask to close it
accounts-requests = Waiting for a second person
accounts-requests-about = Whoever asked cannot approve. A request that nobody decides runs out after { $days } days.
accounts-requests-none = Nothing waits. What an administrator asks for on the page of accounts appears here.
accounts-requests-decided = Decided lately
accounts-request-asked = Asked. Another administrator or the data-protection officer has { $days } days to approve it; until then nothing changes.
accounts-request-what = Asked for
accounts-request-add = New account
accounts-request-role = Another role or place
accounts-request-reset = Reset
accounts-request-close = Closing
accounts-request-by = Asked by
accounts-request-until = Runs out
accounts-request-decided-by = Decided by
accounts-request-own = You asked for this; somebody else has to approve it.
accounts-request-oneself = This is about your own account, so others decide.
accounts-request-approve = Approve
accounts-request-refuse = Do not approve
accounts-request-take-back = Take back
accounts-request-approved = approved
accounts-request-refused = not approved
accounts-request-taken-back = taken back
accounts-request-there = Somebody has asked for a change of this account already. Decide that one first.
accounts-request-decided = This was decided already; nothing was changed.
accounts-request-run-out = This request has run out. Whoever needs it asks again.
accounts-request-asker-gone = Whoever asked is no administrator any more, so this cannot be approved.
accounts-second-person = This takes two different people: whoever asked, and whom it is about, cannot approve it. Ask another administrator or the data-protection officer.

# Acts, in the words of the journal; one for each act of a room.
act-sign-in = Signed in, or tried to
act-sign-out = Signed out
act-enrol = Took up an account
act-keep-own-account = Kept the own account
act-manage-accounts = Asked for or changed an account
act-decide-request = Decided about an account
act-read-journal = Read the journal
act-verify-journal = Checked the journal
act-clear-stopped-account = Let a stopped account in again
act-run-backup = Wrote a backup
act-view-plan = Read the plan
act-view-figures = Read figures
act-view-confirmed = Read what is confirmed
act-explain-figure = Looked behind a figure
act-import-people = Brought in people
act-import-placements = Brought in placements
act-import-trainings = Brought in courses
act-import-targets = Brought in goals
act-open-import = Opened an import
act-answer-question = Answered a question
act-create-release = Froze a release
act-view-release = Read a release
act-adopt-plan = Put a plan into force
act-open-person = Opened a person
act-correct-person = Corrected a person
act-correct-placement = Corrected a placement
act-correct-training = Corrected a course
act-record-placement = Entered a placement
act-record-training = Entered a course
act-ask-access = A firm asked for access
act-close-overdue = Closed vacancies that are over
act-import-vacancies = Brought in a register of vacancies
act-keep-own-firm = Looked at the own firm
act-keep-vacancies = Wrote a vacancy
act-manage-organisations = Managed firms
act-review-vacancy = Reviewed a word in a vacancy
act-view-organisations = Looked at firms
act-view-vacancy = Looked at a vacancy
act-confirm-placement = Asked a worker
act-make-cards = Made cards
act-hand-card = Handed out a card
act-set-complaint-body = Named the complaint body
act-begin-account = Opened an account with a card
act-see-own-record = Looked at the own record
act-correct-own-record = Corrected the own record
act-keep-own-work = Kept the own work
act-ask-for-work = Asked for a vacancy
act-keep-own-applications = Kept the own applications
act-accept-offer = Said yes to an offer
act-say-started = Said that work began
act-see-applicants = Looked at who asked
act-answer-application = Answered an application
act-report-start = Reported a start
act-tidy-offers = Tidied applications
act-make-demo = Made the demo county

# Field groups and purposes that the journal keeps as words.
field-group-name = name
field-group-id-number = identity number
field-group-contact = phone
field-group-work = work
field-group-training = courses
field-group-township = township
field-group-residence = where registered
field-group-confirmation = confirmed or not
accounts-purpose-operation = running the system
accounts-purpose-confirming = asking the worker
accounts-purpose-why = why { $figure } on { $day } is what it is

accounts-journal-one-person = Lines about one person only.
accounts-journal-of-all = Show all
