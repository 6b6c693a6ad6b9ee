%% Fannkuch: permutations as lists.
-module(fannkuch).
-export([main/0]).

main() -> io:format("~p~n", [lists:max([flips(P, 0) || P <- perms(lists:seq(1, 9))])]).

perms([]) -> [[]];
perms(L) -> [[X | P] || X <- L, P <- perms(L -- [X])].

flips([1 | _], N) -> N;
flips([K | _] = P, N) -> flips(flip(K, P, []), N + 1).

flip(0, T, Acc) -> lists:reverse(lists:reverse(Acc), T);
flip(K, [H | T], Acc) -> flip(K - 1, T, [H | Acc]).
