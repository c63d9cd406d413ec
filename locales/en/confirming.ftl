# The confirming desk. Never a word that says the choice was free (WP-28): the software cannot know.
confirming-title = Ask the person
confirming-read = Read this on the phone
confirming-read-about = Read it in the language the person understands. If somebody answers for them, call another day.
confirming-yes = The person said yes
confirming-asked = Asked
confirming-about = Press “The person said yes” only when they said so themselves. In every other case, whatever the reason, press “Asked”: the system keeps that it was asked today, and nothing else.
confirming-phone-listed = came with a list or was typed: make sure who is speaking
confirming-nobody = There is nobody to ask now. Those asked today come back another day.
confirming-no-body = No complaint body is set up, so organised work and work outside the region cannot be confirmed yet. Ask the administrator.
confirming-gone = This record is not in your hands, or it was just changed, so nothing was saved. Go on with what stands below.
confirming-recorded = Recorded. If it was the wrong button, take it back now: the same person stands here again.
confirming-take-back = Take back
confirming-back-gone = This cannot be taken back any more: only what was pressed last, today. Nothing was changed.

# To be read aloud. $name, $employer, $place, $start, $phone.
confirming-script-who = Hello, this is the confirming desk of the county. We have no target and speak for no employer.
confirming-script-person = Am I speaking with { $name }? Can you talk now? If not, I call another day.
confirming-script-free = You need not answer. Whatever you say, your support, training and everything else stay as they are, and neither the township nor those who found you the work learn what you said.
confirming-script-terms = It was reported that you work at “{ $employer }” in “{ $place }” since { $start }.
# Instead of an employer or a place that was not reported.
confirming-not-said = not stated
confirming-script-question = Is that so?
confirming-script-end = Thank you. If something is wrong with wages, papers or anything else, call { $phone }; you need not give a name.

# The complaint body.
conduct-body = Complaint body
conduct-body-about = The body that hears complaints has no target and does not belong to those who place people. Without it, organised work and work outside the region cannot be confirmed: people must have somewhere to turn.
conduct-none = None is set up yet. Please do it soon.
conduct-not-in-use = It cannot read anything yet: one of its members has to sign in and make its key. Until then organised work and work outside the region cannot be confirmed.
conduct-other = Another body
conduct-name = Name of the body
conduct-name-hint = No person's name.
conduct-phone = Phone for complaints
conduct-since = From which day
conduct-name-missing = The name of the body has 1 to 80 characters.
conduct-phone-unreadable = The phone cannot be read: write 5 to 15 digits.
conduct-since-later = The day is later than today. Write today or an earlier day.
