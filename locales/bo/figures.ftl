# Tibetan words for plan and figures. All wait for review by a native speaker; what is missing here is shown in
# Chinese, with a mark.

# review: native speaker
figures-day = { $year }-{ $month }-{ $day }
# review: native speaker
figures-month = ཟླ་{ $month }
# review: native speaker
figures-month-short = ཟླ་{ $month }
# review: native speaker
figures-amount = { $number } { $unit }
# review: native speaker
figures-comma = {" "}
# review: native speaker
figures-goal = དམིགས་ཚད།
# review: native speaker
figures-goal-at_least = ≥ { $amount }
# review: native speaker
figures-goal-at_most = ≤ { $amount }
# review: native speaker
figures-goal-equals = { $amount }
# review: native speaker
figures-goal-every = 100%
# review: native speaker
figures-townships = ཤང་ཁག
# review: native speaker
figures-every-township = ཤང་ཁག
# review: native speaker
figures-rows-next = རྗེས་མ།
# review: native speaker
figures-rows-previous = སྔོན་མ།
# review: native speaker
plan-page-title = འཆར་གཞི།
