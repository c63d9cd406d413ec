# Failures that any room can meet.
failure-absent = Not found, or not for you to see. Check what you asked for and try again.
failure-internal = Something went wrong on our side and nothing was changed. Try again later; if it stays, give the administrator the number shown.
