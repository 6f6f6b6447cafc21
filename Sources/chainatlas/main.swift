print("chainatlas")
