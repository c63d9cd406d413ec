# ནང་འདྲེན། Placeholders from the glossary; what is missing falls back to Chinese.
# review: native speaker
nav-imports = ནང་འདྲེན།
# review: native speaker
imports-title = ནང་འདྲེན།
# review: native speaker
imports-file = ཡིག་ཆ།
# review: native speaker
imports-when = དུས་ཚོད།
# review: native speaker
imports-place = ཤང་ངམ་གྲོང་རྡལ།
# review: native speaker
imports-page-before = སྔོན་མའི་ཤོག་ངོས།
# review: native speaker
imports-page-after = རྗེས་མའི་ཤོག་ངོས།
# review: native speaker
imports-stop = མཚམས་འཇོག
# review: native speaker
questions-title = དྲི་བ།
# review: native speaker
nav-questions = དྲི་བ།
# review: native speaker
questions-answer = ལན་འདེབས།
