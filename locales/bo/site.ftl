# review: native speaker
shell-skip = ནང་དོན་ལ་སྐྱོད།
# review: native speaker
shell-demo = དཔེ་སྟོན།
# review: native speaker
shell-house = ལྷོ་རོང་རྫོང་ལས་ཞུགས་ཞབས་ཞུ།
# review: native speaker
shell-languages = སྐད་ཡིག
# review: native speaker
shell-menu = དཀར་ཆག་གཙོ་བོ།
# review: native speaker
shell-crumbs = གནས་ས།
# review: native speaker
shell-sign-in = ནང་འཛུལ།
# review: native speaker
home-title = ལྷོ་རོང་རྫོང་ལས་ཞུགས་ཞབས་ཞུ།
# review: native speaker
error-absent = ཤོག་ངོས་འདི་མེད།
# review: native speaker
nav-plan = འཆར་གཞི།
# review: native speaker
nav-figures = རྫོང་ཡོངས་ཀྱི་ཡར་ཐོན།
