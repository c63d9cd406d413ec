# Tibetan words for the plan, from the glossary or put together from it. All wait for review by a native speaker.
# What is missing here is shown in Chinese, with a mark.

# review: native speaker
plan-unit-persons = མི།
# review: native speaker
plan-unit-organisations = ཁེ་ལས།
# review: native speaker
plan-unit-households = དུད་ཚང་།
# review: native speaker
plan-unit-fen = སྒོར།

# review: native speaker
plan-every-month = ཟླ་རེར།
# review: native speaker
plan-every-year = ལོ་རེར།

# review: native speaker
plan-report-bulletin = བརྡ་ཁྱབ།
