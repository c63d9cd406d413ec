# Placeholders; what is missing here is shown in Chinese, with a mark.

# review: native speaker
nav-releases = སྤྱི་བསྒྲགས།
# review: native speaker
releases-title = སྤྱི་བསྒྲགས་གྲངས་ཀ
# review: native speaker
releases-about = སྤྱི་བསྒྲགས་བྱས་རྗེས་གྲངས་ཀ་མི་འགྱུར། རྗེས་ཀྱི་ཡོ་བསྲང་ནི་ཁྱད་པར་དུ་མངོན་ཞིང་། སུས་བཅོས་པ་དང་ཅིའི་ཕྱིར་བཅོས་པ་གསལ་བཤད་བྱེད།
# review: native speaker
releases-none = ད་དུང་སྤྱི་བསྒྲགས་བྱས་མེད།
# review: native speaker
releases-number = ཨང་གྲངས།
# review: native speaker
releases-as-of = དུས་མཚམས།
# review: native speaker
releases-as-of-hint = དེ་རིང་ལས་ཕྱི་མི་ཆོག སྤྱིར་ཟླ་རེའི་མཐའ་མའི་ཉིན་ཡིན།
# review: native speaker
releases-revision = འཆར་གཞིའི་པར་གཞི།
# review: native speaker
releases-new = ཉིན་གཅིག་གི་གྲངས་ཀ་སྤྱི་བསྒྲགས།
# review: native speaker
releases-go-on = མུ་མཐུད།
# review: native speaker
releases-new-about = { $day }བར་གྱི་དམིགས་གྲངས་ཡོངས་རྫོགས་གཏན་འཇགས་བྱེད་རྒྱུ་ཡིན།
# review: native speaker
releases-new-for-good = སྤྱི་བསྒྲགས་བྱས་རྗེས་བཅོས་མི་ཐུབ་ལ་སུབ་ཀྱང་མི་ཐུབ། ཐོག་མར་གཤམ་གྱི་གྲངས་ལ་ལྟ་རོགས།
# review: native speaker
releases-new-figures = { $day }བར་གྱི་སྤྱི་བསྒྲགས་བྱ་རྒྱུའི་སྙན་ཞུ་ཟིན་པའི་བསྡོམས་འབོར།
# review: native speaker
releases-new-confirmed = གཏན་འཁེལ་ཟིན་པའི་གྲངས་དང་ནང་གསེས་ཀྱང་མཉམ་དུ་སྤྱི་བསྒྲགས་བྱེད། སྤྱི་བསྒྲགས་བྱས་རྗེས་ད་གཟོད་མཐོང་ཐུབ།
# review: native speaker
releases-new-nothing = དམིགས་གྲངས་གང་ལའང་ཟིན་ཐོ་མེད།
# review: native speaker
releases-new-look = ཉིན་འདིའི་གྲངས་ཀ་དང་ནང་གསེས་ཡོངས་ལ་ལྟ་བ།
# review: native speaker
releases-freeze = གཏན་འཇགས་བྱས་ནས་སྤྱི་བསྒྲགས།
# review: native speaker
releases-one = སྤྱི་བསྒྲགས་ཐེངས་གཅིག
# review: native speaker
releases-one-number = སྤྱི་བསྒྲགས་ཐེངས་{ $number }པ།
# review: native speaker
releases-one-lead = { $day }བར། འཆར་གཞིའི་པར་གཞི་{ $revision }པ།
# review: native speaker
releases-one-by = { $by }ཡིས་{ $at }ལ་སྤྱི་བསྒྲགས་བྱས།
# review: native speaker
releases-hidden-means = རྫོང་ཡོངས་ཀྱི་བསྡོམས་འབོར་མན་ཆད། མི་{ $number }ལས་ཉུང་བའི་གྲངས་ཀ་མི་མངོན། དེ་རྩིས་ནས་ཤེས་ཐུབ་པའི་གྲངས་ཀ་ཡང་མི་མངོན།
# review: native speaker
releases-figures = དམིགས་གྲངས།
# review: native speaker
releases-figure = དམིགས་གྲངས།
# review: native speaker
releases-reported = སྙན་ཞུ་ཟིན་པ།
# review: native speaker
releases-confirmed = གཏན་འཁེལ་ཟིན་པ།
# review: native speaker
releases-hidden = མི་མངོན།
# review: native speaker
releases-not-recorded = ད་དུང་ཟིན་ཐོ་མེད།
# review: native speaker
releases-since = སྤྱི་བསྒྲགས་རྗེས་ཀྱི་འགྱུར་བ།
# review: native speaker
releases-since-about = ཉིན་གཅིག་པའི་སྙན་ཞུ་ཟིན་པའི་བསྡོམས་འབོར་ད་ལྟའི་ཟིན་ཐོ་ལྟར་བསྐྱར་རྩིས་བྱས་པ།
# review: native speaker
releases-since-none = སྙན་ཞུ་ཟིན་པའི་བསྡོམས་འབོར་ལ་འགྱུར་བ་མེད།
# review: native speaker
releases-then = སྤྱི་བསྒྲགས་སྐབས།
# review: native speaker
releases-now = ད་ལྟ།
# review: native speaker
releases-causes = སུས་ཅི་བཅོས་པ།
# review: native speaker
releases-records = ཟིན་ཐོ།
# review: native speaker
releases-few = { $number }ལས་ཉུང་བ།
# review: native speaker
releases-check-first = མཚན་མོའི་ཞིབ་བཤེར་ལས་མི་མཐུན་པ ({ $count }) རྙེད་པས་སྤྱི་བསྒྲགས་མི་བྱེད། ཐོག་མར་ཡོ་བསྲང་བྱེད་དགོས།
# review: native speaker
releases-check-old = མཚན་མོའི་ཞིབ་བཤེར་གསར་ཤོས་ནས་ཆུ་ཚོད་ 30 བརྒལ་བས་སྤྱི་བསྒྲགས་མི་བྱེད། སྐར་མ་འགའ་འམ་དེའི་མཚན་མོར་ཞིབ་བཤེར་རང་འགུལ་གྱིས་བྱེད། མ་བྱུང་ན་དོ་དམ་པ་ལ་བཤད་རོགས།
# review: native speaker
releases-monthly = སྤྱི་བསྒྲགས་གཉིས་ཀྱི་བར་ཉུང་མཐར་ཉིན་{ $days }དགོས། དེས་ན་གཉིས་ཀྱི་ཁྱད་པར་ལས་མི་གཅིག་གིས་ཅི་བཤད་པ་ཤེས་མི་ཐུབ། རྗེས་མ་{ $day }ནས་བཟུང་སྤྱི་བསྒྲགས་བྱས་ཆོག
