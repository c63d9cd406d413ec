# Tibetan of the resident's own pages. Only what is sure; what is missing is shown in Chinese and marked.
# review: native speaker
nav-my = ངའི་ཤོག་ངོས།
# review: native speaker
my-title = ངའི་ཤོག་ངོས།
# review: native speaker
my-leave = ཕྱིར་ཐོན།
# review: native speaker
my-work = ངའི་ལས་ཀ
# The paper card. review: native speaker, before cards are printed for anybody
# review: native speaker
my-paper-title = རང་གི་རྩིས་ཐོའི་བྱང་བུ།
# review: native speaker
my-paper-seal = མི་གཞན་ལ་མ་སྟོན།
# review: native speaker
my-paper-upper = ཨང་རྟགས་གཉིས་ཀྱིས་ཤོག་ངོས་གཅིག་པ་ཁ་ཕྱེ། གོང་གི་ཨང་རྟགས་བཀོལ་ན་རྩིས་ལ་འཁེལ། འོག་གི་ཨང་རྟགས་བཀོལ་ན་ཤོག་ངོས་གཅིག་འདྲ་ཡིན་ཡང་རྩིས་ལ་མི་འཁེལ།
# review: native speaker
my-paper-lower = ཨང་རྟགས་གཉིས་ཀྱིས་ཤོག་ངོས་གཅིག་པ་ཁ་ཕྱེ། འོག་གི་ཨང་རྟགས་བཀོལ་ན་རྩིས་ལ་འཁེལ། གོང་གི་ཨང་རྟགས་བཀོལ་ན་ཤོག་ངོས་གཅིག་འདྲ་ཡིན་ཡང་རྩིས་ལ་མི་འཁེལ།
# review: native speaker
my-paper-tear = བཀླགས་ཚར་རྗེས་ཕྱེད་ཀ་འདི་དྲལ་ནས་མེད་པར་བཟོས།
