# review: native speaker
failure-absent = མ་རྙེད།
