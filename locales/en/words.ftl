# Names of facts, dimensions and their values. Ids: fact-<fact>, dimension-<name>, word-<dimension>-<value>, quantity-<name>.

## Facts

fact-placement = placements
fact-training-completion = completions of courses
fact-dispatch_company-opening = openings of labour dispatch companies
fact-base-opening = openings of placement bases
fact-project-labour = labour on government projects
fact-relocation-site = relocation sites
fact-zero_employment-household = households with no one in work that asked for help
fact-support-request = requests for help

## Quantities

quantity-pay = pay

## Dimensions

dimension-township = township
dimension-month = month
dimension-kind = kind
dimension-sector = sector
dimension-channel = channel
dimension-destination = destination
dimension-mode = training mode
dimension-subsidised = subsidised
dimension-institution = institution
dimension-labour = labour
dimension-size = project size
dimension-contractor = contractor
dimension-duty = 800 people or more
dimension-window = service window
dimension-state = state
dimension-helped = helped

## Values of kind

word-kind-transfer = rural transfer employment
word-kind-urban = urban job

## Values of sector

word-sector-industry = local industry
word-sector-project = construction and government projects
word-sector-services = services, flexible work and self-employment
word-sector-unknown = unknown

## Values of channel

word-channel-organised = organised
word-channel-self = found alone
word-channel-unknown = unknown

## Values of destination

word-destination-county = in the county
word-destination-region = elsewhere in the region
word-destination-outside_region = outside the region
word-destination-unknown = unknown

## Values of mode

word-mode-order = order course
word-mode-targeted = targeted course
word-mode-work_for_training = work-for-training
word-mode-new_farmer = new-type farmer course
word-mode-in_post = in-post course
word-mode-post_change = post-change course
word-mode-upgrading = upgrading course
word-mode-other = other course
word-mode-unknown = unknown

## Values of subsidised

word-subsidised-yes = yes
word-subsidised-no = no
word-subsidised-unknown = unknown

## Values of duty

word-duty-yes = yes
word-duty-no = no
word-duty-unknown = unknown

## Values of window

word-window-yes = yes
word-window-no = no
word-window-unknown = unknown

## Values of helped

word-helped-yes = yes
word-helped-no = no
word-helped-unknown = unknown

## Values of labour

word-labour-rural = rural workers
word-labour-other = other workers
word-labour-unknown = unknown

## Values of size

word-size-small = under 4,000,000 yuan
word-size-large = 4,000,000 yuan or more
word-size-unknown = unknown

## Values of contractor

word-contractor-rural = rural contractor
word-contractor-other = other contractor
word-contractor-unknown = unknown

## Values of state

word-state-open = open
word-state-closed = closed
