# Plan, figures and what is behind them. $day: a day in words; $amount, $sum: a number with its unit; $dimension: the name of a dimension.

figures-title = How the county is doing
figures-list = The plan's figures
figures-day = { $day } { $month ->
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
figures-month = { $month ->
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
figures-month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
figures-amount = { $number } { $unit }
figures-comma = {", "}
figures-as-of = As of { $day }.
figures-as-of-field = As of which day
figures-as-of-hint = Not later than today.
figures-show = Show
figures-wrong = One thing to put right
figures-reported = Reported
figures-reported-means = Reported: sent in by offices and employers.
figures-confirmed = Confirmed
figures-confirmed-means = Confirmed: by the workers' own word.
figures-not-confirmable = nothing can be confirmed yet
figures-not-yet-confirmable = not confirmable yet: there is no complaint body
figures-not-yet-confirmable-part = organised and out-of-region work cannot be confirmed before there is a complaint body
figures-released = released for { $day }
figures-goal = Goal
figures-goals-samples = The goals of the townships are samples of the demo, not goals of the plan.
figures-goal-at_least = { $amount }
figures-goal-at_most = at most { $amount }
figures-goal-equals = { $amount }
figures-goal-every = 100%
figures-not-reached = not yet
figures-not-recorded = not recorded yet
figures-not-recorded-why = The system cannot record this yet, so there is no number. It is not zero.
figures-nothing-said = nothing entered
figures-empty = No records have been brought in yet. Once a ledger is imported, each figure stands here.
figures-before-year = This day is before the year of the plan, which begins on { $day }; nothing counts before it.
figures-empty-plan = Read the plan first
figures-label-reported = reported { $amount }
figures-label-confirmed = confirmed { $amount }
figures-label-goal = goal { $goal }
figures-label-course = Month by month: { $from } on { $first }, { $to } on { $last }
figures-why = Why this number
figures-course = The year so far
figures-chart = { $unit }. Solid line: reported. Dots: the straight path to the goal.
figures-chart-both = { $unit }. Solid line: reported. Dashes: confirmed. Dots: the straight path to the goal.
figures-townships = Townships
figures-by = By { $dimension }
figures-by-first = by first record of the year
figures-drawing = Drawing
figures-hidden = not shown
figures-hidden-means = Below the county's totals, counts of fewer than { $number } persons are not shown, nor are numbers from which they could be worked out.
figures-closed-day = Breakdowns are given for the last day of each month and for the newest day only. See:
figures-closed-rows = Breakdowns are given for the last day of each month and for the newest day only, so this day cannot be filtered.
figures-unknown = { $amount } belong to none of the parts. Please complete the records.
figures-unknown-rows = See these records
figures-counted = How it is counted
figures-source = Where the plan says so
figures-source-section = section { $number }
figures-source-task = task { $number }
figures-source-tasks = tasks { $from } to { $to }
figures-responsible = Responsible
figures-every-township = every township

figures-rows-title = Why this number
figures-rows-lead = as of { $day }, reported
figures-rows-lead-confirmed = as of { $day }, confirmed
figures-rows-of-share = These are the records of the numerator, "{ $part }".
figures-rows-own = Only records of your township:
figures-rows-all = Show all
figures-rows-hidden = This is a count of fewer than { $number } persons, or gives one away, so no records are listed.
figures-rows-filter = Filter
figures-rows-any = All
figures-rows-chosen = Chosen
figures-rows-remove = Remove "{ $key }"
figures-rows-limits = Two choices can stand together: as of the newest day any two, as of other days a month and one more. Combinations of few persons are not listed.
figures-rows-limits-own = One choice can stand beside your township: as of the newest day any one, as of other days a month. Combinations of few persons are not listed.
figures-rows-tabs = Counts and does not count
figures-rows-counts = Counts
figures-rows-counts-not = Does not count
figures-rows-sum = { $rows } records, { $sum } in all
figures-rows-none = There are no such records.
figures-rows-beyond = There is no such page: the list ends before it.
figures-rows-last = To the last page
figures-rows-open = Press a masked name to open that person’s record; the purpose is asked first. Each look is recorded.
figures-rows-person = Person
figures-rows-quantity = Quantity
figures-rows-reason = Why it does not count
figures-rows-basis = Basis
figures-rows-source = From
figures-rows-file = { $file }, { $sheet }, row { $row }
figures-rows-entered = entered by { $by }
figures-rows-list = from a ledger file (that you may not open), brought in by { $by }
figures-rows-not-shown = The column "{ $column }" is not shown: with it, the rows would tell counts of fewer than { $number } persons.
figures-rows-pages = Pages
figures-rows-span = { $from } to { $to } of { $total }
figures-rows-previous = Previous
figures-rows-next = Next

figures-failure-day = The day "{ $day }" cannot be read. Write it like 2022-03-15.
figures-failure-later = { $day } is later than today ({ $today }). Choose today or an earlier day.
figures-failure-key = "{ $key }" in the address is unknown. Go back and open the page by its link.
figures-failure-basis = The basis is reported or confirmed, not "{ $basis }".
figures-failure-page = There is no page "{ $page }". Start with the first.
figures-failure-filters = Each filter takes one value. Go back and choose again.
figures-failure-indicator = The plan has no figure "{ $id }". Open it from the page of the plan.
figures-failure-dimension = There is no dimension "{ $dimension }". Use a name such as township or month.

# Why a record does not count
reason-withdrawn = the record was withdrawn
reason-outside-year = outside the plan's year
reason-too-short = too few days of work
reason-not-yet = had not lasted long enough by this day
reason-not-first = an earlier record of the same person counts
reason-not-confirmed = not confirmed by the worker yet
reason-held = held out by the complaint body
reason-not-completed = the course was not completed
reason-completed-unknown = not known whether the course was completed
reason-no-last-day = no last day
reason-no-amount = no amount entered
reason-where = not what the figure asks for
reason-other-kind = another kind of employment
reason-other-sector = another sector
reason-other-channel = another way of being organised
reason-other-destination = another area of work
reason-other-mode = another kind of course
reason-other-subsidised = not a subsidised course
reason-other-institution = another institution
reason-unknown-kind = kind of employment unknown
reason-unknown-sector = sector unknown
reason-unknown-channel = not known how it was organised
reason-unknown-destination = area of work unknown
reason-unknown-mode = kind of course unknown
reason-unknown-subsidised = not known whether it was subsidised
reason-unknown-institution = institution unknown

# The page of the plan
plan-page-title = The plan
plan-page-lead = Every figure of the { $year } plan: where it says so, its goal, who answers for it, and how it is counted.
plan-page-revision = Revision { $number }, adopted on { $day }
plan-page-older = Earlier revisions
plan-page-to-figures = See how the county is doing
plan-page-parts = On this page
plan-page-part = { $count ->
    [one] one figure
   *[other] { $count } figures
}
plan-page-due = What is made from time to time
plan-page-due-about = The plan asks for these papers. The system cannot make them yet.
plan-page-unit = Unit
plan-page-no-goal = no goal set
plan-page-by = Broken down by
