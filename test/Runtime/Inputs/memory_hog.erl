%% Eats memory of the kind that its argument names, without end.
-module(memory_hog).
-export([main/1]).

main([Kind]) ->
    Pid = spawn(fun() -> receive go -> hog(list_to_existing_atom(Kind)) end end),
    register(hog, Pid),
    Pid ! go,
    receive never -> [heap, stack, binary, messages, message, table, atoms, processes] end.

hog(heap) -> heap([1]);
hog(stack) -> stack(1);
hog(binary) -> binaries([1]);
hog(messages) -> Sleeper = spawn(fun sleeper/0), register(sleeper, Sleeper), messages(Sleeper, 0);
hog(message) -> Sleeper = spawn(fun sleeper/0), message(Sleeper, [x]);
hog(table) -> table(ets:new(t, [set]), 0);
hog(atoms) -> atoms(0);
hog(processes) -> spawns().

heap([H | _] = L) when H =/= never -> heap([{H} | L]).
stack(N) -> 1 + stack(N + 1).
binaries([H | _] = L) when H =/= never -> binaries([binary:copy(<<"x">>, 1000000) | L]).
sleeper() -> receive never -> ok end.
messages(To, N) -> To ! {message, N, [N]}, messages(To, N + 1).
message(To, T) -> To ! T, message(To, [T, T]).
table(T, N) -> ets:insert(T, {N, lists:seq(1, 20)}), table(T, N + 1).
atoms(N) -> list_to_atom("a_rather_long_name_for_an_atom_that_has_a_number_" ++ integer_to_list(N)), atoms(N + 1).
spawns() -> spawn(fun sleeper/0), spawns().
