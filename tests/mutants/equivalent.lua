-- Mutants that no test can kill, each with the reason. An entry that names no mutant any more, or one that is killed, is an error.
return {
}
