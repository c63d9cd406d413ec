# review: native speaker
shell-skip = ནང་དོན་ལ་སྐྱོད།
shell-demo = དཔེ་སྟོན།
shell-house = ལྷོ་རོང་རྫོང་ལས་ཞུགས་ཞབས་ཞུ།
shell-languages = སྐད་ཡིག
shell-menu = དཀར་ཆག་གཙོ་བོ།
shell-crumbs = གནས་ས།
shell-sign-in = ནང་འཛུལ།
home-title = ལྷོ་རོང་རྫོང་ལས་ཞུགས་ཞབས་ཞུ།
error-absent = ཤོག་ངོས་འདི་མེད།
nav-plan = འཆར་གཞི།
nav-figures = རྫོང་ཡོངས་ཀྱི་ཡར་ཐོན།
