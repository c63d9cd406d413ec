# Tibetan of applications and offers. Only what is sure; what is missing is shown in Chinese and marked.
