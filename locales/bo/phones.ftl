# Tibetan of a resident's telephone. Only what is sure; what is missing is shown in Chinese and marked.

# review: native speaker
phones-message-code = Leka: ཁྱེད་ཀྱི་ར་སྤྲོད་ཨང་གྲངས་ { $code } ཡིན། སྐར་མ་{ $minutes }ནང་ནུས་པ་ཡོད། སུ་ལའང་མ་བཤད།
# review: native speaker
phones-message-none = Leka: ཨང་གྲངས་འདི་དང་འབྲེལ་བའི་རྩིས་ཁྲ་འདིར་མེད། ཁྱེད་ཀྱིས་ཅི་ཡང་བྱེད་མི་དགོས།
# review: native speaker
messages-not-sent = ད་ལྟ་འཕྲིན་ཐུང་གཏོང་མ་ཐུབ། སྐར་མ་ཁ་ཤས་རྗེས་ཡང་བསྐྱར་ཚོད་ལྟ་བྱེད་རོགས། ཡང་ན་སྒེའུ་ཁུང་ལ་འདྲི་རོགས།
# review: native speaker
messages-nowhere = འདི་ནས་ད་དུང་འཕྲིན་ཐུང་གཏོང་མི་ཐུབ། སྒེའུ་ཁུང་ནས་བྱང་བུ་ཞིག་ལེན་རོགས།
# review: native speaker
phones-title = ངའི་ཁ་པར།
# review: native speaker
phones-card-about = གསང་ཨང་གི་ཚབ་ཏུ་ཁ་པར་ལ་བཏང་བའི་ར་སྤྲོད་ཨང་གྲངས་ཀྱིས་ནང་འཛུལ་བྱེད་པ།
# review: native speaker
phones-about = ཁྱེད་རང་གིས་ར་སྤྲོད་བྱས་པའི་ཨང་གྲངས་ཡོད་ན། ར་སྤྲོད་ཨང་གྲངས་ཀྱིས་ནང་འཛུལ་ཆོག ཁྱེད་ཀྱི་བྱང་བུ་དང་གསང་ཨང་སྔར་བཞིན་ཡིན།
# review: native speaker
phones-verified = རང་གིས་ར་སྤྲོད་བྱས་ཟིན།
# review: native speaker
phones-not-verified = ར་སྤྲོད་བྱས་མེད།
# review: native speaker
phones-none = ཁ་པར་ཨང་གྲངས་ཐོ་འགོད་བྱས་མེད།
# review: native speaker
phones-new = ཨང་གྲངས་ཤིག་ར་སྤྲོད་བྱེད་པ།
# review: native speaker
phones-number = ཁ་པར་ཨང་གྲངས།
# review: native speaker
phones-number-hint = དཔེར་ན། 199 0000 1234
# review: native speaker
phones-number-wrong = འདི་གྲངས་ཀ་11ཅན་གྱི་ཁ་པར་ཨང་གྲངས་མ་རེད། གྲངས་ཀ་རེ་རེ་བཞིན་ལྟ་རོགས།
# review: native speaker
phones-password-hint = ཁྱེད་ཀྱིས་འདིར་ནང་འཛུལ་བྱེད་སྐབས་ཀྱི་གསང་ཨང་།
# review: native speaker
phones-password-wrong = གསང་ཨང་མི་འགྲིག ཡང་བསྐྱར་ཚོད་ལྟ་བྱེད་རོགས།
# review: native speaker
phones-send = ང་ལ་ར་སྤྲོད་ཨང་གྲངས་གཏོང་།
# review: native speaker
phones-wait = འཕྲིན་ཐུང་མང་དྲགས་པས། སྐར་མ་{ $minutes }རྗེས་ཡང་བསྐྱར་ཚོད་ལྟ་བྱེད་རོགས།
# review: native speaker
phones-code-title = ར་སྤྲོད་ཨང་གྲངས་འབྲི་བ།
# review: native speaker
phones-code-about = གྲངས་ཀ་བརྒྱད་ཅན་གྱི་ར་སྤྲོད་ཨང་གྲངས་ { $number } ལ་བཏང་ཟིན། སྐར་མ་{ $minutes }ནང་ནུས་པ་ཡོད། ཐེངས་གཅིག་ལས་སྤྱོད་མི་ཆོག
# review: native speaker
phones-code = ར་སྤྲོད་ཨང་གྲངས།
# review: native speaker
phones-code-hint = གྲངས་ཀ་བརྒྱད།
# review: native speaker
phones-code-do = མུ་མཐུད།
# review: native speaker
phones-code-again = ར་སྤྲོད་ཨང་གྲངས་གཞན་ཞིག་ལེན་པ།
# review: native speaker
phones-code-wrong = ར་སྤྲོད་ཨང་གྲངས་འདི་སྤྱོད་མི་རུང་། ཡང་ན་དུས་ཚོད་འགོར་ཟིན། གྲངས་ཀ་རེ་རེ་བཞིན་ལྟས་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་བྱེད་རོགས། ཡང་ན་གཞན་ཞིག་ལེན་རོགས།
# review: native speaker
phones-taken = ཨང་གྲངས་འདིས་འདིའི་རྩིས་ཁྲ་གཞན་ཞིག་ཁ་འབྱེད་བཞིན་ཡོད། ཨང་གྲངས་གཅིག་གིས་རྩིས་ཁྲ་གཅིག་ལས་ཁ་འབྱེད་མི་ཆོག
# review: native speaker
phones-off = ངའི་རྩིས་ཁྲ་ནས་ཨང་གྲངས་འདི་ཕྱིར་འཐེན།
# review: native speaker
phones-sign-in = ར་སྤྲོད་ཨང་གྲངས་ཀྱིས་ནང་འཛུལ།
# review: native speaker
phones-sign-in-about = འདིར་ར་སྤྲོད་བྱས་པའི་ཨང་གྲངས་འབྲི་རོགས། ར་སྤྲོད་ཨང་གྲངས་ཁ་པར་དེ་ལ་གཏོང་།
# review: native speaker
phones-sign-in-link = ངའི་ཁ་པར་ར་སྤྲོད་བྱས་ཟིན། ར་སྤྲོད་ཨང་གྲངས་གཏོང་།
# review: native speaker
phones-sign-in-password = ཨང་གྲངས་དང་གསང་ཨང་གིས་ནང་འཛུལ།
# review: native speaker
phones-code-good = ར་སྤྲོད་ཨང་གྲངས་སྐར་མ་{ $minutes }ནང་ནུས་པ་ཡོད། ཐེངས་གཅིག་ལས་སྤྱོད་མི་ཆོག
# review: native speaker
phones-register = ཁ་པར་གྱིས་ཐོ་འགོད།
# review: native speaker
phones-register-link = བྱང་བུ་མེད་དམ། ཁ་པར་གྱིས་ཐོ་འགོད།
# review: native speaker
phones-register-about = ཁྱེད་ཀྱི་ཁ་པར་ལ་བཏང་བའི་ར་སྤྲོད་ཨང་གྲངས་ཀྱིས་རང་ཉིད་གཅིག་པུས་རྩིས་ཁྲ་ཞིག་ཁ་འབྱེད་ཆོག
# review: native speaker
phones-agree = ངས་བཀླགས་ཟིན། ང་ལོ་16ལོན་ཟིན།
# review: native speaker
phones-registration = ངའི་ཐོ་འགོད།
# review: native speaker
phones-name-hint = ཐོབ་ཐང་ལག་ཁྱེར་དང་གཅིག་མཚུངས།
# review: native speaker
phones-choose = འདེམས་རོགས།
# review: native speaker
phones-who-do = ཉར་ཚགས།
# review: native speaker
phones-received = ཁྱེད་ཀྱི་ཐོ་འགོད་འབྱོར་སོང་།
# review: native speaker
phones-serial = ཨང་གྲངས།
# review: native speaker
phones-take-back = ངའི་ཐོ་འགོད་ཕྱིར་ལེན་པ།
# review: native speaker
phones-take-back-do = བསུབ་པ།
