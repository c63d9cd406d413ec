# Names of facts, dimensions and values, from the glossary or put together from it.
# All wait for review by a native speaker. What is missing here is shown in Chinese, with a mark.

## Facts

# review: native speaker
fact-placement = ལས་ཞུགས་ཟིན་ཐོ།
# review: native speaker
fact-training-completion = གསོ་སྦྱོང་མཐར་ཕྱིན་ཟིན་ཐོ།
# review: native speaker
fact-dispatch_company-opening = ངལ་རྩོལ་མངགས་གཏོང་ཁེ་ལས་འཛུགས་པ།
# review: native speaker
fact-base-opening = སྤོ་འཕོའི་ལས་ཞུགས་རྟེན་གཞི་འཛུགས་པ།
# review: native speaker
fact-project-labour = སྲིད་གཞུང་མ་འཇོག་ལས་གཞིའི་ལས་མི་སྤྱོད་པའི་ཟིན་ཐོ།
# review: native speaker
fact-relocation-site = གནས་སྤོ་བཀོད་སྒྲིག་ས་ཚིགས།
# review: native speaker
fact-zero_employment-household = ལས་ཞུགས་མེད་པའི་ཁྱིམ་ཚང་།
# review: native speaker
fact-support-request = གཙོ་གནད་མི་ཚོགས་ཀྱི་ལས་ཞུགས་རོགས་སྐྱོར་རེ་ཞུ།

## Quantities

# review: native speaker
quantity-pay = གླ་ཕོགས།

## Dimensions

# review: native speaker
dimension-township = ཤང་།
# review: native speaker
dimension-month = ཟླ།
# review: native speaker
dimension-kind = ལས་ཞུགས་ཀྱི་རིགས།
# review: native speaker
dimension-sector = ལས་ཞུགས་ཐབས་ལམ་གྱི་རིགས།
# review: native speaker
dimension-channel = རྩ་འཛུགས་བྱེད་སྟངས།
# review: native speaker
dimension-destination = ལས་ཞུགས་ས་ཁུལ།
# review: native speaker
dimension-mode = གསོ་སྦྱོང་གི་རིགས།
# review: native speaker
dimension-subsidised = ཁ་གསབ་ཡོད་མེད།
# review: native speaker
dimension-institution = གསོ་སྦྱོང་ལས་ཁུངས།
# review: native speaker
dimension-labour = ལས་མི།
# review: native speaker
dimension-size = ལས་གཞིའི་གཞི་ཁྱོན།
# review: native speaker
dimension-contractor = འགན་ལེན་སྐྲུན་མཁན་ཁེ་ལས།
# review: native speaker
dimension-duty = མི་800ཡན།
# review: native speaker
dimension-window = ཞབས་ཞུའི་སྒེའུ་ཁུང་།
# review: native speaker
dimension-state = གནས་བབ།
# review: native speaker
dimension-helped = རོགས་སྐྱོར་བྱས་མིན།

## Values of kind

# review: native speaker
word-kind-transfer = སྤོ་འཕོའི་ལས་ཞུགས།
# review: native speaker
word-kind-urban = གྲོང་ཁྱེར་གྲོང་རྡལ་གྱི་ལས་ཞུགས།

## Values of sector

# review: native speaker
word-sector-industry = ཐོན་ལས་ཀྱི་སྣེ་ཁྲིད།
# review: native speaker
word-sector-project = ལས་གཞི།
# review: native speaker
word-sector-services = ཐོན་ལས་གསུམ་པ། སྟབས་བསྟུན་ལས་ཞུགས། རང་ཚུགས་ལས་གཏོད།
# review: native speaker
word-sector-unknown = མི་གསལ།

## Values of channel

# review: native speaker
word-channel-organised = རྩ་འཛུགས་ཡོད་པ།
# review: native speaker
word-channel-self = རང་གིས་བཙལ་བ།
# review: native speaker
word-channel-unknown = མི་གསལ།

## Values of destination

# review: native speaker
word-destination-county = རྫོང་ནང་།
# review: native speaker
word-destination-region = རྫོང་ཕྱི་ལྗོངས་ནང་།
# review: native speaker
word-destination-outside_region = ལྗོངས་ཕྱི།
# review: native speaker
word-destination-unknown = མི་གསལ།

## Values of mode

# review: native speaker
word-mode-order = མངགས་སྦྱོང་གསོ་སྦྱོང་།
# review: native speaker
word-mode-targeted = དམིགས་བཀར་གསོ་སྦྱོང་།
# review: native speaker
word-mode-work_for_training = ལས་ཀའི་ཐོག་གི་གསོ་སྦྱོང་།
# review: native speaker
word-mode-new_farmer = ཞིང་འབྲོག་པ་གསར་པའི་གསོ་སྦྱོང་།
# review: native speaker
word-mode-in_post = ལས་ཐོག་གསོ་སྦྱོང་།
# review: native speaker
word-mode-post_change = ལས་གནས་བརྗེ་བའི་གསོ་སྦྱོང་།
# review: native speaker
word-mode-upgrading = ལག་རྩལ་མཐོར་འདེགས་གསོ་སྦྱོང་།
# review: native speaker
word-mode-other = གསོ་སྦྱོང་གཞན།
# review: native speaker
word-mode-unknown = མི་གསལ།

## Values of subsidised

# review: native speaker
word-subsidised-yes = ཡོད།
# review: native speaker
word-subsidised-no = མེད།
# review: native speaker
word-subsidised-unknown = མི་གསལ།

## Values of duty

# review: native speaker
word-duty-yes = ཡིན།
# review: native speaker
word-duty-no = མིན།
# review: native speaker
word-duty-unknown = མི་གསལ།

## Values of window

# review: native speaker
word-window-yes = ཡོད།
# review: native speaker
word-window-no = མེད།
# review: native speaker
word-window-unknown = མི་གསལ།

## Values of helped

# review: native speaker
word-helped-yes = བྱས་ཟིན།
# review: native speaker
word-helped-no = བྱས་མེད།
# review: native speaker
word-helped-unknown = མི་གསལ།

## Values of labour

# review: native speaker
word-labour-rural = ཞིང་འབྲོག་ལས་མི།
# review: native speaker
word-labour-other = མི་སྣ་གཞན།
# review: native speaker
word-labour-unknown = མི་གསལ།

## Values of size

# review: native speaker
word-size-small = སྒོར་ཁྲི་400མན།
# review: native speaker
word-size-large = སྒོར་ཁྲི་400ཡན།
# review: native speaker
word-size-unknown = མི་གསལ།

## Values of contractor

# review: native speaker
word-contractor-rural = ཞིང་འབྲོག་པའི་ལས་སྐྲུན་ཁེ་ལས།
# review: native speaker
word-contractor-other = ཁེ་ལས་གཞན།
# review: native speaker
word-contractor-unknown = མི་གསལ།

## Values of state

# review: native speaker
word-state-open = ད་དུང་སེལ་མེད།
# review: native speaker
word-state-closed = སེལ་ཟིན།
