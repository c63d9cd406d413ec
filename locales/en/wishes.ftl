# What work somebody would like, and what is suggested. Short and spoken; nothing urges.
wishes-title = What work I would like
wishes-about = Every question may be left out. What you say is what we look by; what you leave out does not matter.
wishes-why = Only you see this, and it is used to find work for you and for nothing else. Village, township, county and firms see neither what you said nor whether you said anything; your benefits and courses stay the same.
wishes-save = Save and see work
wishes-not = Not now
wishes-delete-title = Not to be kept
wishes-ends = Kept until { $day }, then deleted by itself. Saving again keeps it for two more years.
wishes-delete = Delete all of it
wishes-part-work = Work
wishes-part-place = Place
wishes-part-pay = Pay and time
wishes-part-needs = Conditions
wishes-field-wants = Work that I would like
wishes-field-can = Work that I can do
wishes-field-spoken = What I can speak at work
wishes-field-home = Where distance begins
wishes-field-farthest = The farthest place
wishes-field-pay = The lowest pay a month (yuan)
wishes-field-hours = The most hours a week
wishes-field-months = Months in which I am free
wishes-field-kinds = Full time, part time or seasonal
wishes-field-lodging = A place to sleep
wishes-field-night = Night work
wishes-field-hazards = Dangers that I do not want
wishes-field-contracts = Which contract
wishes-hint-wants = Tick as many as you like. Other work is shown too, further down.
wishes-hint-can = What you can do, with or without a certificate. It comes further up.
wishes-hint-spoken = If you tick some, work that needs another is left out.
wishes-hint-home = If you choose none: the township or village of your record.
wishes-home-own = The township or village of my record
wishes-hint-farthest = What is farther is left out.
wishes-hint-pay = What pays less, or does not say, is left out. For example: 3000.
wishes-hint-hours = What takes longer, or does not say, is left out.
wishes-hint-months = If you tick some, work without a day in these months is left out.
wishes-hint-kinds = If you tick some, only these are shown.
wishes-hint-lodging = If you choose one, work without it is left out.
wishes-hint-night = If you tick it, work at night is left out.
wishes-hint-hazards = Work with a danger that you tick is left out.
wishes-hint-contracts = If you tick some, only these are shown.
wishes-far-village = My village
wishes-far-township = My township
wishes-far-county = The county
wishes-far-prefecture = The prefecture
wishes-far-region = The region
wishes-far-outside = Outside of the region too
wishes-spoken-chinese = Chinese
wishes-spoken-tibetan = Tibetan
wishes-night-no = No night work
wishes-fault-pay = Please write a whole number, for example 3000.
wishes-fault-village = The farthest place is your village: please choose here which one it is.
wishes-join = { ", " }
wishes-trade-herding = herding, keeping animals
wishes-trade-farming = farming, harvest
wishes-trade-greenhouse = vegetables under glass
wishes-trade-forestry = planting and watching trees
wishes-trade-herbs = medicinal herbs
wishes-trade-food_making = tsampa and other food
wishes-trade-weaving = weaving, sewing
wishes-trade-handicraft = handicraft
wishes-trade-carpentry = carpentry
wishes-trade-masonry = walls and plaster
wishes-trade-concrete = steel and concrete
wishes-trade-roads = roads
wishes-trade-building_help = helping on building sites
wishes-trade-digger = diggers
wishes-trade-driving = driving
wishes-trade-loading = carrying, loading
wishes-trade-welding = welding
wishes-trade-electrician = electrical work
wishes-trade-plumbing = water and pipes
wishes-trade-painting = painting walls
wishes-trade-car_repair = mending cars
wishes-trade-cooking = cooking, helping in a kitchen
wishes-trade-serving = serving in a teahouse or restaurant
wishes-trade-rooms = guest rooms
wishes-trade-selling = selling, cash desk
wishes-trade-storekeeping = keeping a store
wishes-trade-cleaning = cleaning
wishes-trade-household = household help
wishes-trade-childcare = looking after children
wishes-trade-care = care of the sick and old
wishes-trade-guarding = gate and guard
wishes-trade-office = office, accounts
wishes-trade-teaching = teaching, interpreting
wishes-trade-guiding = guiding visitors
wishes-trade-online = selling online, customer service
wishes-trade-delivery = delivery
wishes-trade-assembly = assembly, packing

# What is suggested
wishes-suggestions = Work found for me
wishes-suggestions-about = Say what you would like and see what fits; each says why.
wishes-none = You have not said yet what work you would like. It takes a minute or two, every question may be left out, and you can change or delete it at any time.
wishes-write = Say what I would like
wishes-all = See all work on offer
wishes-mine = What I said
wishes-change = Change it
wishes-kept = You said what work you would like.
wishes-nothing-said = You have not said what work you would like.
wishes-within = { $count } within your limits, of { $open }
# Weights of a hundred: how far, pay, work wished for, work that one can do, season, how new
wishes-order-about = The order looks at these alone (of 100): how near { $near }, pay { $pay }, what you would like { $wish }, what you can do { $skill }, free months { $season }, how new { $fresh }. Which firm it is, who arranges it and any target do not count; nobody can move up, not by posting again either.
wishes-plain-about = In the order in which they were shown, the newest first, not by what you said; what is outside of your limits is left out.
wishes-order-off = No order, newest first
wishes-order-on = Order by what fits
wishes-nothing = { $open } are open now, and none is within your limits.
# The name of the question that sets the limit follows, as a link.
wishes-tight-alone = This one alone leaves out { $count }. Would you like to change it?
wishes-tight-most = This one leaves out the most. Would you like to change it?
# Why one is suggested: the two parts that count the most
wishes-because-two = Why: { $first }; { $second }.
wishes-because-one = Why: { $first }.
wishes-because-within = Why: it is within your limits.
wishes-because-village = in your village
wishes-because-township = in your township
wishes-because-county = in the county
wishes-because-prefecture = in the prefecture
wishes-because-region = in the region
wishes-because-outside = outside of the region
wishes-because-pay = comes to { $pay } yuan a month
wishes-because-pay-above = comes to { $pay } yuan a month, above your { $least }
wishes-because-pay-equal = comes to { $pay } yuan a month, what you asked for
wishes-because-wish = you would like: { $work }
wishes-because-skill = you can do: { $work }
wishes-because-season = { $count ->
    [one] you are free in one of its months
   *[other] you are free in { $count } of its months
}
wishes-because-fresh = { $days ->
    [0] shown since today
    [one] shown since yesterday
   *[other] shown since { $days } days
}
# Alerts. The title of the page that stops them is neutral (SEC-39).
wishes-alerts = Tell me when there is new work
wishes-alerts-legend = How often
wishes-alerts-about = One line to your verified number, only when there is new work within your limits. It names no work and no firm. It has a number with which it stops, without signing in.
wishes-alerts-off = No messages
wishes-alerts-daily = At most once a day
wishes-alerts-weekly = At most once a week
wishes-alert-message = There is something new for you on the pages of the county's employment service. Look when you like. To stop: write { $word } at /stop on the same site.
wishes-stop-title = No more messages
wishes-stop-about = Write the 8 digits from the message, and no more will come. No sign-in and no name is needed.
wishes-stop-word = The digits in the message
wishes-stop-hint = 8 digits, for example 01234567
wishes-stop-do = Stop them
wishes-stopped = Done. Messages with this number stop now. You can switch them on again on your own pages at any time.
