# Tibetan of work teams and journeys: what a worker reads. Pages of firms alone are shown in Chinese and marked.

# review: native speaker
nav-teams = ངལ་རྩོལ་རུ་ཁག
# review: native speaker
teams-one = ངལ་རྩོལ་རུ་ཁག
# review: native speaker
teams-field-name = རུ་ཁག་གི་མིང་།
# review: native speaker
teams-field-leader = རུ་ཁག་འཁྲིད་མཁན།
# review: native speaker
teams-field-leader_phone = རུ་ཁག་འཁྲིད་མཁན་གྱི་ཁ་པར།
# review: native speaker
teams-field-out_day = འགྲོ་བའི་ཉིན།
# review: native speaker
teams-field-out_hour = འགྲོ་བའི་དུས་ཚོད།
# review: native speaker
teams-field-out_from = གང་ནས་འགྲོ་བ།
# review: native speaker
teams-field-out_how = ཅི་ལ་བསྡད་ནས་འགྲོ་བ།
# review: native speaker
teams-field-back_day = ཕྱིར་ལོག་པའི་འཆར་གཞིའི་ཉིན།
# review: native speaker
teams-field-back_how = ཅི་ལ་བསྡད་ནས་ཕྱིར་ལོག་པ།
# review: native speaker
teams-field-partner_body = དེ་གའི་འབྲེལ་གཏུག་ལས་ཁུངས།
# review: native speaker
teams-field-partner_person = དེ་གའི་འབྲེལ་གཏུག་བྱེད་མི།
# review: native speaker
teams-field-partner_phone = དེ་གའི་ཁ་པར།
# review: native speaker
teams-how-bus = སྤྱི་སྤྱོད་རླངས་འཁོར།
# review: native speaker
teams-how-train = མེ་འཁོར།
# review: native speaker
teams-how-plane = གནམ་གྲུ།
# review: native speaker
teams-how-firm_vehicle = ཁེ་ལས་ཀྱི་རླངས་འཁོར།
# review: native speaker
teams-how-several = རླངས་འཁོར་དང་། མེ་འཁོར། གནམ་གྲུ་རེས་མོས་ཀྱིས།
# review: native speaker
teams-say-hour = ཆུ་ཚོད་{ $hour }
# review: native speaker
teams-pays-out = འགྲོ་བའི་ལམ་གྲོན།
# review: native speaker
teams-pays-back = ཕྱིར་ལོག་པའི་ལམ་གྲོན།
# review: native speaker
teams-ring-leader = རུ་ཁག་འཁྲིད་མཁན།
# review: native speaker
teams-ring-partner = དེ་གའི་འབྲེལ་གཏུག
# review: native speaker
teams-ring-complaints = ཞུ་གཏུག་དང་ལེན་ལས་ཁུངས།
# review: native speaker
teams-journey = འགྲུལ་བཞུད།
# review: native speaker
teams-journey-of = རུ་ཁག་གི་མིང་།
# review: native speaker
teams-happened-departed = ཐོན་ཟིན།
# review: native speaker
teams-happened-arrived = འབྱོར་ཟིན།
# review: native speaker
teams-happened-contact = འབྲེལ་བ་བྱས་ཟིན།
# review: native speaker
teams-happened-returned = ཕྱིར་ལོག་ཟིན།
# review: native speaker
teams-day-later = ཉིན་འདི་ད་དུང་སླེབས་མེད།
# review: native speaker
teams-day-early = སྔ་དྲགས་འདུག { $day }ལས་སྔ་མི་ཆོག
# review: native speaker
teams-gone = རུ་ཁག་འདི་ཕྱིར་བསྡུ་བྱས་ཟིན་པའམ་ཐོན་ཟིན་པས། ཞུགས་མི་ཐུབ།
# review: native speaker
teams-not-whole = ལྗོངས་ཕྱིའི་ལས་ཀ་ལ་དེ་གའི་འབྲེལ་གཏུག་ལས་ཁུངས་དང་། བྱེད་མི། ཁ་པར་བཅས་དགོས། ད་དུང་བྲིས་མེད།
# review: native speaker
teams-too-late = ཐོན་རྒྱུའི་དུས་ཚོད་ཉེ་དྲགས་འདུག ཁས་བླངས་རྗེས་བསམ་བློ་གཏོང་བའི་དུས་ཚོད་དགོས་པས། ད་ལྟ་རུ་ཁག་འདིར་ཞུགས་མི་ཐུབ།
# review: native speaker
teams-back-about = ཁྱེད་ཁྱིམ་དུ་ཕྱིར་ལོག་ཟིན་ནམ། ཐེངས་གཅིག་མནན་པས་ཆོག རྒྱུ་མཚན་མི་འདྲི། གཞན་གྱིས་མི་མཐོང་།
# review: native speaker
teams-back-day = ཉིན་གང་ལ་ཁྱིམ་དུ་འབྱོར་བ།
# review: native speaker
teams-back = ང་ཕྱིར་ལོག་ཟིན།
# review: native speaker
teams-back-said = ཁྱེད་ཀྱིས་{ $day }ཉིན་ཁྱིམ་དུ་འབྱོར་བ་བཤད་ཟིན།
# review: native speaker
teams-travellers = མཉམ་དུ་འགྲོ་མཁན་གྱི་མིང་ཐོ།
# review: native speaker
teams-no-phone = ཁ་པར་བཞག་མེད།
