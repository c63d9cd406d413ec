# Tibetan of deleting and keeping. Only what is sure; what is missing is shown in Chinese and marked.

# review: native speaker
keeping-delete = མི་འདིའི་ཡིག་ཆ་སུབ་པ།
# review: native speaker
keeping-delete-about = ཁོང་རང་སྒེའུ་ཁུང་དུ་ཡོང་ནས་རང་གིས་ཞུས་པ་ཡིན་ན་མ་གཏོགས་མི་ཆོག
# review: native speaker
keeping-delete-open = གང་དག་སུབ་པ་ལྟ་བ།
# review: native speaker
keeping-delete-read-out = ཤོག་ངོས་འདི་ཁོང་རང་ལ་ཀློག་རོགས། དེ་རྗེས་སུབ་དགོས་མིན་འདྲི་རོགས།
# review: native speaker
keeping-goes = དེ་མ་ཐག་སུབ་པ།
# review: native speaker
keeping-goes-name = མིང་དང་ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས། ཁ་པར། གྲོང་ཚོ།
# review: native speaker
keeping-goes-account = རང་གི་རྩིས་ཁྲ་དང་གསང་ཨང་། བྱང་བུ། ཡོད་ན་སུབ།
# review: native speaker
keeping-stays = ཁྲིམས་ལྟར་ཉར་དགོས་པ།
# review: native speaker
keeping-stays-about = གཤམ་གྱི་ཟིན་ཐོ་འདི་དག་འོག་ཏུ་བྲིས་པའི་ཉིན་བར་ཉར། ཟྭ་བརྒྱབ་ཡོད་པས་སྒེའུ་ཁུང་གང་གིས་ཀྱང་ཁ་འབྱེད་མི་ཐུབ། ཉིན་དེ་འདས་རྗེས་མེད་པར་བཟོ།
# review: native speaker
keeping-stays-none = ཉར་དགོས་པའི་ལས་ཞུགས་དང་གསོ་སྦྱོང་གི་ཟིན་ཐོ་མེད།
# review: native speaker
keeping-until = { $day }བར་ཟྭ་བརྒྱབ་ཡོད།
# review: native speaker
keeping-after = སུབ་རྗེས།
# review: native speaker
keeping-after-again = ཕྱིར་ཡོང་འདོད་ན་ཁྱེད་རང་གིས་ཐོབ་ཐང་ལག་ཁྱེར་ཁྱེར་ནས་རྫོང་ངམ་ཤང་གི་སྒེའུ་ཁུང་དུ་ཕེབས་ནས་ཡང་བསྐྱར་ཐོ་འགོད་གནང་རོགས།
# review: native speaker
keeping-go-on = མུ་མཐུད་པ།
# review: native speaker
keeping-not = མི་སུབ། ཕྱིར་ལོག
# review: native speaker
keeping-sure = མཐའ་མའི་གོམ་པ།
# review: native speaker
keeping-signs = ཐོབ་ཐང་ལག་ཁྱེར་ཨང་གྲངས་ཀྱི་མཐའ་མའི་གྲངས་ཀ་བཞི།
# review: native speaker
keeping-delete-do = ད་ལྟ་སུབ་པ།
# review: native speaker
keeping-again = ཡང་བསྐྱར་ཐོ་འགོད།
# review: native speaker
keeping-again-do = ཡང་བསྐྱར་ཐོ་འགོད།
