import LineEditing
print(Interrupts.isPending)
