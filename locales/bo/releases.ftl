# Placeholders; what is missing here is shown in Chinese, with a mark.
# review: native speaker
releases-now = ད་ལྟ།
