-module(prog_trie).
-export([main/0]).
main() ->
    T = lists:foldl(fun insert/2, #{}, ["tea", "ten", "to", "inn", "in", "i", "A", "team"]),
    io:format("~p~n", [words(T, "")]),
    io:format("~p~n", [[{W, member(W, T)} || W <- ["te", "tea", "teams", "", "in"]]]),
    io:format("~p~n", [T]).
insert([], T) -> T#{stop => true};
insert([C | Cs], T) -> T#{C => insert(Cs, maps:get(C, T, #{}))}.
member([], T) -> maps:is_key(stop, T);
member([C | Cs], T) -> case T of #{C := N} -> member(Cs, N); #{} -> false end.
words(T, P) -> lists:append([case K of stop -> [lists:reverse(P)]; _ -> words(V, [K | P]) end || {K, V} <- lists:sort(maps:to_list(T))]).
