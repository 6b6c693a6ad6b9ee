-module(prog_text).
-export([main/0]).
main() ->
    T = "It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of foolishness",
    io:format("~s~n", [wrap(T, 30)]),
    io:format("~p~n", [rle("aaabccddddde")]),
    io:format("~s~n", [unrle(rle("aaabccddddde"))]),
    io:format("~s ~s~n", [caesar("Hello, World!", 3), caesar(caesar("Hello, World!", 3), -3)]),
    io:format("~p~n", [lists:sublist(lists:reverse(lists:keysort(2, count(string:lexemes(string:lowercase(T), " ,")))), 5)]),
    io:format("~p~n", [anagrams(["listen", "silent", "enlist", "google", "elgoog", "abc"])]),
    io:format("~p~n", [[palindrome(S) || S <- ["A man, a plan, a canal: Panama", "hello"]]]),
    io:format("~s~n", [string:join([string:titlecase(W) || W <- string:lexemes("the quick brown fox", " ")], " ")]).
wrap(T, W) -> lists:join($\n, [lists:join($\s, L) || L <- lines(string:lexemes(T, " "), W, [], 0)]).
lines([], _, [], _) -> [];
lines([], _, L, _) -> [lists:reverse(L)];
lines([W | Ws], Max, L, N) when L =:= []; N + length(W) + 1 =< Max -> lines(Ws, Max, [W | L], N + length(W) + 1);
lines(Ws, Max, L, _) -> [lists:reverse(L) | lines(Ws, Max, [], 0)].
rle([]) -> [];
rle([C | T]) -> {Same, Rest} = lists:splitwith(fun(X) -> X =:= C end, T), [{C, 1 + length(Same)} | rle(Rest)].
unrle(L) -> lists:flatmap(fun({C, N}) -> lists:duplicate(N, C) end, L).
caesar(S, K) -> [rot(C, K) || C <- S].
rot(C, K) when C >= $a, C =< $z -> $a + (C - $a + K + 26) rem 26;
rot(C, K) when C >= $A, C =< $Z -> $A + (C - $A + K + 26) rem 26;
rot(C, _) -> C.
count(Ws) -> lists:sort(maps:to_list(lists:foldl(fun(W, M) -> M#{W => maps:get(W, M, 0) + 1} end, #{}, Ws))).
anagrams(Ws) -> lists:sort([lists:sort(G) || G <- maps:values(lists:foldl(fun(W, M) -> K = lists:sort(W), M#{K => [W | maps:get(K, M, [])]} end, #{}, Ws)), length(G) > 1]).
palindrome(S) -> L = [C || C <- string:lowercase(S), C >= $a, C =< $z], L =:= lists:reverse(L).
