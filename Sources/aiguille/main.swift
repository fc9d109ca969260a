print("aiguille")
