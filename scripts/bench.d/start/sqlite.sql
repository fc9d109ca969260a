SELECT code, name FROM area WHERE kind = 1 ORDER BY id LIMIT 1;
