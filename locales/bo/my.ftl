# Tibetan of the resident's own pages. Only what is sure; what is missing is shown in Chinese and marked.
# review: native speaker
nav-my = ངའི་ཤོག་ངོས།
# review: native speaker
my-title = ངའི་ཤོག་ངོས།
# review: native speaker
my-leave = ཕྱིར་ཐོན།
# review: native speaker
my-work = ངའི་ལས་ཀ
